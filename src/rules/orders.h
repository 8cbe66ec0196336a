// Rule 1: orders move levels, cost political capital, and come into force at once or a quarter later.
#pragma once

#include "model/orders.h"
#include "rules/order_costs.h"
#include "rules/turn.h"

namespace sputnik {

template <Number N>
void take_orders_of(Turn<N>& turn, Side side, const Orders<N>& orders) {
  const Nation<N>& before = turn.before.nation[side];
  Nation<N>& now = turn.now.nation[side];
  N surges{0.0};
  for (std::size_t p = 0; p < policy_count; ++p) {
    now.level[p] = clamp(before.level[p] + orders.step[p], N{0.0}, N{4.0});
    const auto surged = orders.surge[p] > N{0.5};
    // A rise of a delayed policy acts a quarter later; a fall, or a surge, at once.
    const N late = policy_cards[p].delayed ? min(before.level[p], now.level[p]) : now.level[p];
    now.force[p] = select(surged, now.level[p], late);
    surges += orders.surge[p];
  }
  now.capital = above(now.capital - total_price(turn.before, side, orders, turn.assume));
  now.alliance = above(now.alliance - surges * turn.assume["surge_ally"]);
  turn.now.tension = min(turn.now.tension + surges * turn.assume["surge_ten"], N{1.0});
}

template <Number N>
void take_orders(Turn<N>& turn, const BothOrders<N>& orders) {
  for (const Side side : sides) {
    take_orders_of(turn, side, orders[side]);
    const Nation<N>& nation = turn.now.nation[side];
    turn.does[side] = sum_effects<N>(side, nation.force);
    turn.announced_block[side] =
        above(sum_effects<N>(side, nation.level).block - turn.does[side].block);
  }
}

}  // namespace sputnik
