// History as it was: levels put in force without orders, so that the model can be held against what came of them.
//
// History pays neither capital nor waits for moves; a rise of a delayed policy is seen by the rival a quarter before
// unless its entry was sudden. Nothing here is a rule: the step itself is the game's.
#pragma once

#include "model/orders.h"
#include "play/scenario.h"
#include "rules/order_costs.h"

namespace sputnik {

// What is in force in one quarter, and what is announced in it for the next.
struct HistoryQuarter {
  Both<std::array<double, policy_slots>> level{};
  BothOrders<double> notice{};  // rises of delayed policies
};

// One entry a quarter of the scenario; before the first entry the levels are those of the start.
std::vector<HistoryQuarter> history_of(const Scenario& scenario);
bool has_history(const Scenario& scenario);

// Before the step: puts the levels of the quarter in force, and gives the capital that its notices will cost.
template <Number N>
void hold_history(State<N>& state, const HistoryQuarter& quarter, const BothOrders<N>& notice,
                  const Assumptions<N>& a) {
  for (const Side side : sides) {
    Nation<N>& nation = state.nation[side];
    for (std::size_t p = 0; p < policy_count; ++p) nation.level[p] = nation.force[p] = N{quarter.level[side][p]};
    nation.capital = nation.capital + total_price(state, side, notice[side], a);
  }
}

// The orders of a quarter for any number type.
template <Number N>
BothOrders<N> notice_of(const HistoryQuarter& quarter) {
  BothOrders<N> orders{};
  for (const Side side : sides) {
    for (std::size_t p = 0; p < policy_count; ++p) orders[side].step[p] = N{quarter.notice[side].step[p]};
  }
  return orders;
}

}  // namespace sputnik
