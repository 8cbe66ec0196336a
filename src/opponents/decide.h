// How a doctrine becomes orders: wants, urgency, and what capital and treasury allow. The same for eight lanes.
#pragma once

#include "opponents/doctrine.h"
#include "rules/order_costs.h"

namespace sputnik {

// A wanted level 0..4, whole.
template <Number N>
N whole_level(const N& wanted) {
  const N rounding{6755399441055744.0};  // 1.5 * 2^52: adding it rounds to the nearest whole number
  return clamp((wanted + rounding) - rounding, N{0.0}, N{4.0});
}

// One move weighed: its step, whether it is a surge, and how much it is wanted (0: not at all).
template <Number N>
struct Wanted {
  N step{};
  N surge{};
  N urgency{};
};

template <Number N>
Wanted<N> want(const Doctrine& doctrine, std::size_t p, const State<N>& seen, const N& strapped) {
  const Doctrine::Plan& plan = doctrine.plans[p];
  const N level = seen.nation[doctrine.side].level[p];
  const N zero{0.0};
  const N one{1.0};
  N gap = plan.held ? zero : whole_level(evaluate(plan.target, seen)) - level;
  // A bankrupt treasury comes first: nothing rises, and the dearest of the least wanted is cut.
  const N saving = N{policy_cards[p].upkeep} *
                   (at_level(upkeep_shape, level) - at_level(upkeep_shape, above(level - one)));
  const auto cut = (strapped > zero) & (level > zero) & (gap < one);
  gap = select(strapped > zero, min(gap, zero), gap);
  gap = select(cut, min(gap, -one), gap);
  Wanted<N> out;
  out.step = clamp(gap, -one, one);
  out.urgency = N{plan.priority} * max(gap, -gap);
  out.urgency = select(cut, saving / N{plan.priority + 0.5}, out.urgency);
  if (!plan.surge.empty()) {
    const auto surges = (evaluate(plan.surge, seen) > zero) & (gap > zero);
    out.surge = select(surges, one, zero);
    out.step = select(surges, min(gap, N{2.0}), out.step);
  }
  return out;
}

// Whether the treasury fails within six quarters if nothing changes, or is so deep in debt that nothing may rise
// (order_costs.h): 1 or 0.
template <Number N>
N is_strapped(const View<N>& view, const N& upkeep) {
  const Nation<N>& own = view.seen.nation[view.me];
  const N later = own.money + N{6.0} * (own.income - upkeep);
  return select((later < N{0.0}) | (own.money < N{debt_ceiling}), N{1.0}, N{0.0});
}

template <Number N>
Orders<N> decide(const Doctrine& doctrine, const View<N>& view, const Assumptions<N>& a) {
  const Nation<N>& own = view.seen.nation[view.me];
  const N zero{0.0};
  std::array<Wanted<N>, policy_slots> wants{};
  std::array<N, policy_slots> level = own.level;
  const N strapped = is_strapped(view, upkeep_of(level, a));
  for (std::size_t p = 0; p < policy_count; ++p) wants[p] = want(doctrine, p, view.seen, strapped);

  Orders<N> orders{};
  N capital = own.capital;
  const N allowed = moves_allowed(view.seen, view.me);
  for (int move = 0; move < 4; ++move) {
    N best = zero;
    N chosen{-1.0};
    for (std::size_t p = 0; p < policy_count; ++p) {
      const N price = order_price(view.seen, view.me, p, wants[p].step, wants[p].surge, a);
      const auto fits = (price <= capital) & (orders.step[p] == zero) & (wants[p].urgency > best);
      best = select(fits, wants[p].urgency, best);
      chosen = select(fits, N{static_cast<double>(p)}, chosen);
    }
    const auto may = N{static_cast<double>(move)} < allowed;
    for (std::size_t p = 0; p < policy_count; ++p) {
      const auto here = may & (chosen == N{static_cast<double>(p)});
      const N price = order_price(view.seen, view.me, p, wants[p].step, wants[p].surge, a);
      orders.step[p] = select(here, wants[p].step, orders.step[p]);
      orders.surge[p] = select(here, wants[p].surge, orders.surge[p]);
      capital = select(here, capital - price, capital);
    }
  }
  return orders;
}

}  // namespace sputnik
