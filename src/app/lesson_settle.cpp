// A cabinet at the laptop: the orders on its desk become proposals that its seats there carry.
#include <algorithm>

#include "app/lesson_game.h"

namespace sputnik {

using namespace classroom;

namespace {

struct OrderWanted {
  std::size_t policy = 0;
  int step = 0;
  bool surge = false;
};

std::vector<OrderWanted> wanted_of(const Orders<double>& orders) {
  std::vector<OrderWanted> out;
  for (std::size_t p = 0; p < policy_count; ++p) {
    if (orders.step[p] != 0.0) out.push_back({p, static_cast<int>(orders.step[p]), orders.surge[p] > 0.5});
  }
  return out;
}

bool same(const Proposal& proposal, const OrderWanted& wanted) {
  return proposal.policy == wanted.policy && proposal.step == wanted.step && proposal.surge == wanted.surge;
}

Entry favour(std::size_t seat, std::size_t proposal, int opinion) {
  Entry entry;
  entry.deed = Deed::favour;
  entry.seat = static_cast<int>(seat);
  entry.about = static_cast<int>(proposal);
  entry.value = opinion;
  return entry;
}

Entry proposal_by(std::size_t seat, const OrderWanted& wanted) {
  Entry entry;
  entry.deed = Deed::propose;
  entry.seat = static_cast<int>(seat);
  entry.about = wanted.surge ? 1 : 0;
  entry.value = wanted.step;
  entry.key = policy_cards[wanted.policy].key;
  return entry;
}

// Who may still propose it: a surge is one seat's right, and nobody may propose without end.
std::size_t proposer(const Session& session, const std::vector<std::size_t>& seats, const OrderWanted& wanted) {
  const auto made = [&](std::size_t seat) {
    return std::count_if(session.board().proposals.begin(), session.board().proposals.end(),
                         [&](const Proposal& p) { return p.seat == seat && p.round == session.round(); });
  };
  std::size_t best = seats.front();
  for (const std::size_t seat : seats) {
    if (wanted.surge && session.may_do(seat, Right::surge)) return seat;
    if (made(seat) < made(best)) best = seat;
  }
  return best;
}

// What the seats at the laptop must say so that their cabinet stands behind these orders; proposals come first.
std::vector<Entry> entries_for(const Session& session, Side side, const std::vector<std::size_t>& seats,
                               const std::vector<OrderWanted>& wanted) {
  std::vector<Entry> out;
  const auto& proposals = session.board().proposals;
  for (const OrderWanted& each : wanted) {
    const bool there = std::any_of(proposals.begin(), proposals.end(), [&](const Proposal& p) {
      return p.bench == bench_of(side) && p.round == session.round() && same(p, each);
    });
    if (!there) out.push_back(proposal_by(proposer(session, seats, each), each));
  }
  return out;
}

std::vector<Entry> votes_for(const Session& session, Side side, const std::vector<std::size_t>& seats,
                             const std::vector<OrderWanted>& wanted) {
  std::vector<Entry> out;
  const auto& proposals = session.board().proposals;
  for (std::size_t i = 0; i < proposals.size(); ++i) {
    if (proposals[i].bench != bench_of(side) || proposals[i].round != session.round()) continue;
    const bool in =
        std::any_of(wanted.begin(), wanted.end(), [&](const OrderWanted& w) { return same(proposals[i], w); });
    for (const std::size_t seat : seats) out.push_back(favour(seat, i, in ? 1 : -1));
  }
  return out;
}

}  // namespace

std::optional<Problem> LessonGame::settle(Side side, const Orders<double>& orders) {
  const std::vector<OrderWanted> wanted = wanted_of(orders);
  std::vector<std::size_t> seats;
  std::optional<Problem> refused;
  const auto say_all = [&](auto make) {
    const auto entries =
        room_->look([&](const Session& session, std::int64_t) { return make(session, side, seats, wanted); });
    for (const Entry& entry : entries) {
      if (auto problem = say(entry); problem && !refused) refused = std::move(problem);
    }
  };
  seats = room_->look([&](const Session& session, std::int64_t) {
    std::vector<std::size_t> there;
    for (const std::size_t seat : members(session.board().seats, bench_of(side))) {
      if (session.board().seats[seat].token.empty()) there.push_back(seat);
    }
    return there;
  });
  if (seats.empty()) return Problem{.found = "nobody at the laptop", .expected = "a seat of this cabinet there"};
  say_all(entries_for);
  say_all(votes_for);
  for (const std::size_t seat : seats) {
    Entry ready;
    ready.deed = Deed::ready;
    ready.seat = static_cast<int>(seat);
    ready.value = 1;
    if (auto problem = say(ready); problem && !refused) refused = std::move(problem);
  }
  return refused;
}

}  // namespace sputnik
