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
  N step;
  N surge;
  N urgency;
};

// What a bankrupt treasury wants: nothing rises, and the dearest of the least wanted is cut.
template <Number N>
Wanted<N> want_to_save(const Doctrine::Plan& plan, const N& level, const N& wanted, const MaskOf<N>& strapped) {
  const N zero{0.0};
  const N one{1.0};
  const auto cut = strapped & (level > zero) & (wanted < one);
  N gap = select(strapped, min(wanted, zero), wanted);
  gap = select(cut, min(gap, -one), gap);
  const N urgency = select(cut, at_level(plan.relief, level), N{plan.priority} * max(gap, -gap));
  return {gap, zero, urgency};
}

// Where a doctrine looks: at a view, or at the state itself, which shows a nation what its formulas may read.
template <Number N>
struct Sight {
  const State<N>& truth;
  const State<double>& assumed;  // as of view_of

  // Its own numbers and the world's.
  const State<N>& certain() const { return truth; }
  N target(const Doctrine::Plan& plan) const {
    return plan.target_seen.terms.empty() ? evaluate(plan.target_seen, truth, &assumed)
                                          : sum_of(plan.target_seen, truth);
  }
  N surge(const Doctrine::Plan& plan) const { return evaluate(plan.surge_seen, truth, &assumed); }
};
template <Number N>
struct ViewSight {
  const View<N>& view;

  const State<N>& certain() const { return view.seen; }
  N target(const Doctrine::Plan& plan) const { return evaluate(plan.target, view.seen); }
  N surge(const Doctrine::Plan& plan) const { return evaluate(plan.surge, view.seen); }
};

// What is wanted of one policy, by the gap between the level wanted and the level held.
template <Number N, class Looks>
Wanted<N> want(const Doctrine& doctrine, std::size_t p, const N& wanted_gap, const Looks& looks,
               const MaskOf<N>& strapped, bool any_strapped) {
  const Doctrine::Plan& plan = doctrine.plans[p];
  const N zero{0.0};
  const N one{1.0};
  Wanted<N> out{wanted_gap, zero, N{plan.priority} * max(wanted_gap, -wanted_gap)};
  if (any_strapped) {
    out = want_to_save(plan, looks.certain().nation[doctrine.side].level[p], wanted_gap, strapped);
  }
  const N gap = out.step;
  out.step = clamp(gap, -one, one);
  if (!plan.surge.empty()) {
    const auto surges = (looks.surge(plan) > zero) & (gap > zero);
    out.surge = select(surges, one, zero);
    out.step = select(surges, min(gap, N{2.0}), out.step);
  }
  return out;
}

template <Number N, class Looks>
N gap_of(const Doctrine& doctrine, std::size_t p, const Looks& looks) {
  const Doctrine::Plan& plan = doctrine.plans[p];
  const N level = looks.certain().nation[doctrine.side].level[p];
  if (plan.held) return N{0.0};
  if (plan.always) return N{*plan.always} - level;
  return whole_level(looks.target(plan)) - level;
}

// Whether the treasury fails within six quarters if nothing changes, or is so deep in debt that nothing may rise
// (order_costs.h).
template <Number N>
MaskOf<N> is_strapped(const Nation<N>& own, const Assumptions<double>& a) {
  const N later = own.money + N{6.0} * (own.income - upkeep_of(own.level, a));
  return (later < N{0.0}) | (own.money < N{debt_ceiling});
}

// The moves that some lane wants, and what each costs.
template <Number N>
struct Candidates {
  std::size_t count = 0;  // the first of each
  std::array<std::size_t, policy_slots> policy;
  std::array<Wanted<N>, policy_slots> wanted;
  std::array<N, policy_slots> price;
};

template <Number N, class Looks>
void weigh(Candidates<N>& out, const Doctrine& doctrine, const Looks& looks, const Assumptions<double>& a) {
  const State<N>& known = looks.certain();
  const MaskOf<N> strapped = is_strapped(known.nation[doctrine.side], a);
  const bool any_strapped = any(strapped);
  const StepPrices<N> prices = step_prices(known, doctrine.side, a);
  for (std::size_t p = 0; p < policy_count; ++p) {
    const N gap = gap_of<N>(doctrine, p, looks);
    // Most policies stand where they are wanted, in every lane.
    if (!any_strapped && !any(!(gap == N{0.0}))) continue;
    const Wanted<N> wanted = want<N>(doctrine, p, gap, looks, strapped, any_strapped);
    if (!any(wanted.urgency > N{0.0})) continue;
    out.policy[out.count] = p;
    out.wanted[out.count] = wanted;
    out.price[out.count] = prices.of(p, wanted.step, wanted.surge);
    ++out.count;
  }
}

// The most urgent moves first, as long as capital and the number of moves allow. Those taken are marked.
template <Number N>
void choose(const Candidates<N>& open, N capital, const N& allowed, std::array<MaskOf<N>, policy_slots>& taken) {
  const N zero{0.0};
  taken.fill(mask_of<N>(false));
  std::array<N, policy_slots> urgency;
  for (std::size_t c = 0; c < open.count; ++c) urgency[c] = open.wanted[c].urgency;
  for (int move = 0; move < 4; ++move) {
    N best = zero;
    N chosen{-1.0};
    N price = zero;
    for (std::size_t c = 0; c < open.count; ++c) {
      const N affordable = select(open.price[c] <= capital, urgency[c], zero);
      const auto fits = affordable > best;
      best = max(affordable, best);
      price = select(fits, open.price[c], price);
      chosen = select(fits, N{static_cast<double>(c)}, chosen);
    }
    const auto moves = (N{static_cast<double>(move)} < allowed) & (best > zero);
    // When no lane moves in this round, none moves in a later one.
    if (!any(moves)) return;
    capital = select(moves, capital - price, capital);
    for (std::size_t c = 0; c < open.count; ++c) {
      const auto here = moves & (chosen == N{static_cast<double>(c)});
      taken[c] = taken[c] | here;
      urgency[c] = select(here, zero, urgency[c]);
    }
  }
}

// Writes the legal orders of a doctrine for what it sees.
template <Number N, class Looks>
void decide_into(Orders<N>& orders, const Doctrine& doctrine, const Looks& looks, const Assumptions<double>& a) {
  for (std::size_t p = 0; p < policy_slots; ++p) orders.step[p] = orders.surge[p] = N{0.0};
  Candidates<N> open;
  weigh(open, doctrine, looks, a);
  if (open.count == 0) return;
  std::array<MaskOf<N>, policy_slots> taken;
  choose(open, looks.certain().nation[doctrine.side].capital, moves_allowed(looks.certain(), doctrine.side), taken);
  for (std::size_t c = 0; c < open.count; ++c) {
    orders.step[open.policy[c]] = select(taken[c], open.wanted[c].step, N{0.0});
    orders.surge[open.policy[c]] = select(taken[c], open.wanted[c].surge, N{0.0});
  }
}

template <Number N>
Orders<N> decide(const Doctrine& doctrine, const View<N>& view, const Assumptions<double>& a) {
  Orders<N> orders;
  decide_into(orders, doctrine, ViewSight<N>{view}, a);
  return orders;
}

}  // namespace sputnik
