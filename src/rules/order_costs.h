// Which orders are legal and what they cost: the one door for players, opponents, replays and files.
#pragma once

#include <string>
#include <vector>

#include "model/orders.h"
#include "rules/assumptions.h"
#include "rules/policies.h"

namespace sputnik {

// Debt, bn $, beyond which no order may raise the upkeep.
inline constexpr double debt_ceiling = -20;

// Policies that may move this quarter: 3, and 4 under alarm.
template <Number N>
N moves_allowed(const State<N>& state, Side side) {
  return select(state.nation[side].alarm > N{0.5}, N{4.0}, N{3.0});
}

// What steps cost a nation in political capital, positive. The assumptions may be one number for all lanes.
template <Number N>
struct StepPrices {
  N unit;                 // of a step whose card says 1
  N down;                 // a step down, as a share of that
  std::array<N, 3> mood;  // a step up, as a share of that, by the policy's mood

  N of(std::size_t policy, bool up) const {
    const PolicyCard& card = policy_cards[policy];
    return N{card.capital} * unit * (up ? mood[static_cast<std::size_t>(card.mood)] : down);
  }
  // One order: steps times price, doubled by a surge.
  N of(std::size_t policy, const N& step, const N& surge) const {
    return (of(policy, true) * above(step) + of(policy, false) * above(-step)) * (N{1.0} + surge);
  }
};
template <Number N, Number A>
StepPrices<N> step_prices(const State<N>& state, Side side, const Assumptions<A>& a) {
  const N alarm = state.nation[side].alarm;
  // Nobody at home wants to trust who has just broken its word.
  const N wary = N{a["distrust_price"]} * state.nation[rival_of(side)].distrust;
  StepPrices<N> out{.unit = N{a["stepcost"]}, .down = N{a["step_down"]}, .mood = {}};
  out.mood[static_cast<std::size_t>(Mood::plain)] = N{1.0};
  out.mood[static_cast<std::size_t>(Mood::hawkish)] = N{1.0} - N{a["alarm_ease"]} * min(alarm, N{1.0});
  out.mood[static_cast<std::size_t>(Mood::dovish)] = N{1.0} + alarm + N{0.5} * state.tension + wary;
  return out;
}

template <Number N, Number A>
N step_price(const State<N>& state, Side side, std::size_t policy, bool up, const Assumptions<A>& a) {
  return step_prices(state, side, a).of(policy, up);
}
template <Number N, Number A>
N order_price(const State<N>& state, Side side, std::size_t policy, const N& step, const N& surge,
              const Assumptions<A>& a) {
  return step_prices(state, side, a).of(policy, step, surge);
}

template <Number N>
N total_price(const State<N>& state, Side side, const Orders<N>& orders, const Assumptions<N>& a) {
  const StepPrices<N> prices = step_prices(state, side, a);
  N total{0.0};
  for (std::size_t p = 0; p < policy_count; ++p) {
    // What does not move costs nothing: most quarters most policies stand still.
    if (!any(!(orders.step[p] == N{0.0}))) continue;
    total += prices.of(p, orders.step[p], orders.surge[p]);
  }
  return total;
}

// bn $ a quarter that the levels ordered would cost.
template <Number N, Number A>
N upkeep_of(const std::array<N, policy_slots>& level, const Assumptions<A>& a) {
  N total{0.0};
  for (std::size_t p = 0; p < policy_count; ++p) total += at_level(upkeep_of_levels(policy_cards[p]), level[p]);
  return total * N{a["upkeep"]};
}

// Why an order set is refused, every unmet condition in words with the figures; empty when it is legal.
std::vector<std::string> refusals(const State<double>& state, Side side, const Orders<double>& orders,
                                  const Assumptions<double>& assumptions);

}  // namespace sputnik
