// Makes rows of seats and of both cabinets' drafts.
#include "ui/lesson_rows.h"

#include <algorithm>

#include "classroom/pupils.h"
#include "model/text.h"

namespace sputnik::ui {

using namespace classroom;

namespace {

std::string roles_in_words(const Session& session, std::size_t seat) {
  const Seat& self = session.board().seats[seat];
  const auto& cast = session.lesson().cast[index(self.bench)];
  std::vector<std::size_t> held = roles_held(session.board().seats, session.lesson().cast, seat);
  if (held.empty() && self.role) held = {*self.role};
  std::string words;
  for (const std::size_t role : held) words += (words.empty() ? "" : ", ") + cast[role].title;
  return words;
}

std::string state_of(const Session& session, std::size_t seat) {
  const Seat& self = session.board().seats[seat];
  if (!self.admitted) return "waits at the door";
  if (self.muted) return "muted";
  if (session.board().ready.contains(seat)) return "ready to seal";
  return self.token.empty() ? "at the laptop" : is_pupil(self) ? "simulated" : "present";
}

std::string proposal_words(const Campaign& campaign, Side side, const Proposal& proposal) {
  const double from = campaign.now().nation[side].level[proposal.policy];
  std::string words = policy_title(campaign.scenario(), side, proposal.policy) + " " + figure(from) + " to " +
                      figure(from + proposal.step);
  return proposal.surge ? words + " (surge)" : words;
}

int count(const Proposal& proposal, Opinion opinion) {
  return static_cast<int>(std::count_if(proposal.votes.begin(), proposal.votes.end(),
                                        [&](const auto& vote) { return vote.second == opinion; }));
}

}  // namespace

std::vector<SeatRow> seat_rows(const Session& session) {
  std::vector<SeatRow> rows;
  const auto& seats = session.board().seats;
  for (std::size_t s = 0; s < seats.size(); ++s) {
    if (seats[s].gone) continue;
    rows.push_back({.seat = s,
                    .name = seats[s].name,
                    .bench = seats[s].bench,
                    .roles = roles_in_words(session, s),
                    .state = state_of(session, s),
                    .waiting = !seats[s].admitted,
                    .muted = seats[s].muted,
                    .laptop = seats[s].token.empty(),
                    .simulated = is_pupil(seats[s])});
  }
  std::stable_sort(rows.begin(), rows.end(), [](const SeatRow& a, const SeatRow& b) {
    return std::pair(!a.waiting, a.bench) < std::pair(!b.waiting, b.bench);
  });
  return rows;
}

std::string spread_of(const Session& session) {
  const auto& seats = session.board().seats;
  std::size_t roles = 0;
  std::size_t taken = 0;
  std::string empty;
  for (const Bench bench : {Bench::us, Bench::cn}) {
    const std::vector<std::size_t> sitting = members(seats, bench);
    const std::size_t cast = session.lesson().cast[index(bench)].size();
    if (sitting.empty()) {
      empty += std::string(empty.empty() ? "" : " ") + "Nobody sits in the " + std::string(title(bench)) +
               ": the scenario's doctrine plays it.";
      continue;
    }
    std::vector<bool> held(cast);
    for (const std::size_t seat : sitting) {
      if (seats[seat].role) held[*seats[seat].role] = true;
    }
    roles += cast;
    taken += static_cast<std::size_t>(std::count(held.begin(), held.end(), true));
  }
  if (taken < roles) {
    empty += std::string(empty.empty() ? "" : " ") + "Nobody came for " + std::to_string(roles - taken) +
             " of the roles: those who sit hold them too.";
  }
  return empty;
}

CabinetBox cabinet_box(const Session& session, Side side) {
  CabinetBox box{.side = side};
  const Board& board = session.board();
  const std::vector<std::size_t> sitting = members(board.seats, bench_of(side));
  std::size_t ready = 0;
  bool laptop_ready = true;
  for (const std::size_t seat : sitting) {
    ready += board.ready.count(seat);
    if (!board.seats[seat].token.empty()) continue;
    box.at_laptop = true;
    laptop_ready = laptop_ready && board.ready.contains(seat);
  }
  box.laptop_done = box.at_laptop && laptop_ready;
  box.state = sitting.empty() ? "Nobody sits here: the scenario's doctrine plays."
                              : std::to_string(ready) + " of " + std::to_string(sitting.size()) + " are ready to seal.";
  const Draft draft = session.draft(side);
  for (const DraftLine& line : draft.lines) {
    const Proposal& proposal = board.proposals[line.proposal];
    const std::string words = proposal_words(session.campaign(), side, proposal);
    box.rows.push_back({words, board.seats[proposal.seat].name, count(proposal, Opinion::in_favour),
                        count(proposal, Opinion::against), line.in, line.why_not});
    if (line.in) box.orders += (box.orders.empty() ? "" : "\n") + words;
  }
  return box;
}

}  // namespace sputnik::ui
