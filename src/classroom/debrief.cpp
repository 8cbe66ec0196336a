// Opening what was hidden.
#include "classroom/debrief.h"

#include <algorithm>
#include <cmath>

#include "classroom/exhibit.h"
#include "model/text.h"
#include "rules/condition.h"

namespace sputnik::classroom {

std::vector<TruthLine> truth_and_estimates(const Campaign& campaign) {
  std::vector<TruthLine> out;
  for (std::size_t q = 0; q < campaign.states().size(); ++q) {
    const State<double>& state = campaign.states()[q];
    TruthLine line{.date = q == 0 ? "Start" : to_string(campaign.date_of(static_cast<int>(q) - 1)),
                   .truth = lead(state)};
    for (const Side side : sides) line.believed[side] = lead(as_seen(campaign, state, &side));
    out.push_back(std::move(line));
  }
  return out;
}

std::vector<Turn> turns(const Campaign& campaign, std::size_t most) {
  std::vector<Turn> out;
  for (int q = 0; q < campaign.quarter(); ++q) {
    const auto at = static_cast<std::size_t>(q);
    out.push_back({.quarter = q, .moved = lead(campaign.states()[at + 1]) - lead(campaign.states()[at]), .causes = {}});
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const Turn& a, const Turn& b) { return std::fabs(a.moved) > std::fabs(b.moved); });
  if (out.size() > most) out.resize(most);
  for (Turn& turn : out) turn.causes = explain(campaign, turn.quarter, nullptr, {"lead"}).front().causes;
  return out;
}

std::vector<GoalLine> goals(const Session& session) {
  std::vector<GoalLine> out;
  const Board& board = session.board();
  const Scenario& scenario = session.campaign().scenario();
  for (const Bench bench : benches) {
    const auto& roles = session.lesson().cast[index(bench)];
    std::vector<GoalLine> lines(roles.size());
    for (std::size_t r = 0; r < roles.size(); ++r) {
      const auto parsed = parse_condition(roles[r].when, event_lookup(scenario));
      const auto* program = std::get_if<Program>(&parsed);
      lines[r] = {
          bench, roles[r].title, roles[r].goal, {}, program && evaluate(*program, session.campaign().now()) > 0};
    }
    for (const std::size_t seat : members(board.seats, bench)) {
      for (const std::size_t role : roles_held(board.seats, session.lesson().cast, seat)) {
        lines[role].seats.push_back(board.seats[seat].name);
      }
    }
    for (GoalLine& line : lines) {
      if (!line.seats.empty()) out.push_back(std::move(line));
    }
  }
  return out;
}

Moves moves(const Session& session, std::size_t motion) {
  const Ballot& before = session.board().before[motion];
  const Ballot& after = session.board().after[motion];
  Moves out{.before = tally(before), .after = tally(after)};
  for (const auto& [seat, now] : after) {
    const auto then = before.find(seat);
    if (then == before.end()) {
      ++out.voted_once;
    } else if (then->second == now) {
      ++out.stayed;
    } else {
      ++(now == Opinion::in_favour ? out.to_favour : now == Opinion::against ? out.to_against : out.to_undecided);
    }
  }
  for (const auto& [seat, then] : before) out.voted_once += after.contains(seat) ? 0 : 1;
  return out;
}

std::vector<std::string> assumptions_set(const Session& session) {
  std::vector<std::string> out;
  for (const std::string& assumption : session.lesson().contested) {
    const auto value = session.dialled(assumption);
    if (!value) continue;
    const AssumptionCard& card = assumption_cards[find_assumption(assumption)];
    out.push_back(title_of(card) + ", set to " + shortest(*value) + " " + std::string(card.unit));
  }
  return out;
}

}  // namespace sputnik::classroom
