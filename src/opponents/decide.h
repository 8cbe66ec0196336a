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

// What a bankrupt treasury wants: nothing rises, and the dearest of the least wanted is cut.
template <Number N>
Wanted<N> want_to_save(const Doctrine& doctrine, std::size_t p, const N& level, const N& wanted,
                       const MaskOf<N>& strapped) {
  const N zero{0.0};
  const N one{1.0};
  const N saving =
      N{policy_cards[p].upkeep} * (at_level(upkeep_shape, level) - at_level(upkeep_shape, above(level - one)));
  const auto cut = strapped & (level > zero) & (wanted < one);
  N gap = select(strapped, min(wanted, zero), wanted);
  gap = select(cut, min(gap, -one), gap);
  const double priority = doctrine.plans[p].priority;
  const N urgency = select(cut, saving / N{priority + 0.5}, N{priority} * max(gap, -gap));
  return {gap, zero, urgency};
}

template <Number N, class Source>
Wanted<N> want(const Doctrine& doctrine, std::size_t p, const Source& source, const MaskOf<N>& strapped,
               bool any_strapped) {
  const Doctrine::Plan& plan = doctrine.plans[p];
  const N level = source.certain().nation[doctrine.side].level[p];
  const N zero{0.0};
  const N one{1.0};
  N gap = zero;
  if (plan.always) {
    gap = N{*plan.always} - level;
  } else if (!plan.held) {
    gap = whole_level(evaluate_in<N>(plan.target, source)) - level;
  }
  Wanted<N> out{gap, zero, N{plan.priority} * max(gap, -gap)};
  if (any_strapped) out = want_to_save(doctrine, p, level, gap, strapped);
  gap = out.step;
  out.step = clamp(gap, -one, one);
  if (!plan.surge.empty()) {
    const auto surges = (evaluate_in<N>(plan.surge, source) > zero) & (gap > zero);
    out.surge = select(surges, one, zero);
    out.step = select(surges, min(gap, N{2.0}), out.step);
  }
  return out;
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
  std::array<std::size_t, policy_slots> policy{};
  std::array<Wanted<N>, policy_slots> wanted;
  std::array<N, policy_slots> price;
  std::size_t count = 0;
};

template <Number N, class Source>
void weigh(Candidates<N>& out, const Doctrine& doctrine, const Source& source, const Assumptions<double>& a) {
  const State<N>& known = source.certain();
  const MaskOf<N> strapped = is_strapped(known.nation[doctrine.side], a);
  const bool any_strapped = any(strapped);
  for (std::size_t p = 0; p < policy_count; ++p) {
    const Wanted<N> wanted = want<N>(doctrine, p, source, strapped, any_strapped);
    if (!any(wanted.urgency > N{0.0})) continue;
    out.policy[out.count] = p;
    out.wanted[out.count] = wanted;
    out.price[out.count] = order_price(known, doctrine.side, p, wanted.step, wanted.surge, a);
    ++out.count;
  }
}

// Orders by what `source` shows: `certain()` for what the nation knows without doubt, value_of for the rest.
template <Number N, class Source>
Orders<N> decide_by(const Doctrine& doctrine, const Source& source, const Assumptions<double>& a) {
  Candidates<N> open;
  weigh(open, doctrine, source, a);
  const N zero{0.0};
  Orders<N> orders{};
  N capital = source.certain().nation[doctrine.side].capital;
  const N allowed = moves_allowed(source.certain(), doctrine.side);
  for (int move = 0; move < 4; ++move) {
    N best = zero;
    N chosen{-1.0};
    for (std::size_t c = 0; c < open.count; ++c) {
      const N urgency = open.wanted[c].urgency;
      const auto fits = (open.price[c] <= capital) & (orders.step[open.policy[c]] == zero) & (urgency > best);
      best = select(fits, urgency, best);
      chosen = select(fits, N{static_cast<double>(c)}, chosen);
    }
    const auto may = N{static_cast<double>(move)} < allowed;
    // When no lane moves in this round, none moves in a later one.
    if (!any(may & (best > zero))) break;
    for (std::size_t c = 0; c < open.count; ++c) {
      const auto here = may & (chosen == N{static_cast<double>(c)});
      N& step = orders.step[open.policy[c]];
      N& surge = orders.surge[open.policy[c]];
      step = select(here, open.wanted[c].step, step);
      surge = select(here, open.wanted[c].surge, surge);
      capital = select(here, capital - open.price[c], capital);
    }
  }
  return orders;
}

// A view as a source.
template <Number N>
struct ViewSource {
  const View<N>& view;
  const State<N>& certain() const { return view.seen; }
};
template <Number N>
N value_of(const ViewSource<N>& source, const Variable& variable) {
  return value_of(source.view.seen, variable);
}
template <Number N>
const std::array<WordOf<N>, event_words>& happened_in(const ViewSource<N>& source) {
  return source.view.seen.spent;
}

template <Number N>
Orders<N> decide(const Doctrine& doctrine, const View<N>& view, const Assumptions<double>& a) {
  return decide_by<N>(doctrine, ViewSource<N>{view}, a);
}

}  // namespace sputnik
