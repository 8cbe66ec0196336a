// Composing the orders of a cabinet from its proposals.
#include "classroom/drafts.h"

#include <algorithm>

#include "rules/order_costs.h"

namespace sputnik::classroom {
namespace {

// Yes less no; where that is even, one who holds the casting vote and used it decides.
int support_of(const Board& board, const Cast& cast, const Proposal& proposal) {
  int support = 0;
  int casting = 0;
  for (const auto& [seat, opinion] : proposal.votes) {
    if (!board.seats[seat].sits()) continue;
    support += static_cast<int>(opinion);
    if (may(board.seats, cast, seat, Right::casting_vote)) casting += static_cast<int>(opinion);
  }
  return support != 0 ? support : std::clamp(casting, -1, 1);
}

std::string joined(const std::vector<std::string>& reasons) {
  std::string out;
  for (const std::string& reason : reasons) out += (out.empty() ? "" : "\n") + reason;
  return out;
}

void consider(const Proposal& proposal, const Campaign& campaign, Side side, Draft& draft, DraftLine& line) {
  if (proposal.struck) {
    line.why_not = "struck by Defence";
  } else if (line.support <= 0) {
    line.why_not = line.support < 0 ? "more against it than for it" : "as many against it as for it";
  } else if (draft.orders.step[proposal.policy] != 0) {
    line.why_not = "another order on the same policy carries more votes";
  } else {
    Orders<double> with = draft.orders;
    with.step[proposal.policy] = proposal.step;
    with.surge[proposal.policy] = proposal.surge ? 1 : 0;
    line.why_not = joined(refusals(campaign.now(), side, with, campaign.setting().assume));
    line.in = line.why_not.empty();
    if (line.in) draft.orders = with;
  }
}

}  // namespace

Draft draft(const Board& board, const Cast& cast, const Campaign& campaign, Side side, int round) {
  Draft out;
  for (std::size_t i = 0; i < board.proposals.size(); ++i) {
    const Proposal& proposal = board.proposals[i];
    if (proposal.round != round || proposal.bench != bench_of(side)) continue;
    out.lines.push_back({.proposal = i, .support = support_of(board, cast, proposal)});
  }
  std::stable_sort(out.lines.begin(), out.lines.end(),
                   [](const DraftLine& a, const DraftLine& b) { return a.support > b.support; });
  for (DraftLine& line : out.lines) consider(board.proposals[line.proposal], campaign, side, out, line);
  return out;
}

}  // namespace sputnik::classroom
