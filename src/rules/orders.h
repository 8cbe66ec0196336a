// Rule 1: orders move levels, cost political capital, and come into force at once or a quarter later.
#pragma once

#include "model/orders.h"
#include "rules/order_costs.h"
#include "rules/turn.h"

namespace sputnik {

template <Number N>
void move_levels(State<N>& state, const State<N>& before, const BothOrders<N>& orders) {
  for (const Side side : sides) {
    const Nation<N>& was = before.nation[side];
    Nation<N>& now = state.nation[side];
    for (std::size_t p = 0; p < policy_count; ++p) {
      now.level[p] = clamp(was.level[p] + orders[side].step[p], N{0.0}, N{4.0});
      const auto surged = orders[side].surge[p] > N{0.5};
      // A rise of a delayed policy acts a quarter later; a fall, or a surge, at once.
      const N late = policy_cards[p].delayed ? min(was.level[p], now.level[p]) : now.level[p];
      now.force[p] = select(surged, now.level[p], late);
    }
  }
}

template <Number N>
void pay_for_orders(Turn<N>& turn, const BothOrders<N>& orders) {
  for (const Side side : sides) {
    Nation<N>& now = turn.now.nation[side];
    N surges{0.0};
    for (std::size_t p = 0; p < policy_count; ++p) surges += orders[side].surge[p];
    now.capital = above(now.capital - total_price(turn.before, side, orders[side], turn.assume));
    now.alliance = above(now.alliance - surges * turn.assume["surge_ally"]);
    turn.now.tension = min(turn.now.tension + surges * turn.assume["surge_ten"], N{1.0});
    turn.announced_block[side] = above(sum_effects<N>(side, now.level).block - turn.does[side].block);
  }
}

}  // namespace sputnik
