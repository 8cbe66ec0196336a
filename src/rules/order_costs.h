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

// Political capital for one step of a policy; positive. The assumptions may be one number for all lanes.
template <Number N, Number A>
N step_price(const State<N>& state, Side side, std::size_t policy, bool up, const Assumptions<A>& a) {
  const PolicyCard& card = policy_cards[policy];
  const N alarm = state.nation[side].alarm;
  const N price = N{card.capital} * N{a["stepcost"]};
  if (!up) return price * N{a["step_down"]};
  if (card.mood == Mood::dovish) {
    // Nobody at home wants to trust who has just broken its word.
    const N wary = N{a["distrust_price"]} * state.nation[rival_of(side)].distrust;
    return price * (N{1.0} + alarm + N{0.5} * state.tension + wary);
  }
  if (card.mood == Mood::hawkish) return price * (N{1.0} - N{a["alarm_ease"]} * min(alarm, N{1.0}));
  return price;
}

// Political capital of one order: steps times price, doubled by a surge.
template <Number N, Number A>
N order_price(const State<N>& state, Side side, std::size_t policy, const N& step, const N& surge,
              const Assumptions<A>& a) {
  const N up = step_price(state, side, policy, true, a) * above(step);
  const N down = step_price(state, side, policy, false, a) * above(-step);
  return (up + down) * (N{1.0} + surge);
}

template <Number N>
N total_price(const State<N>& state, Side side, const Orders<N>& orders, const Assumptions<N>& a) {
  N total{0.0};
  for (std::size_t p = 0; p < policy_count; ++p) {
    // What does not move costs nothing: most quarters most policies stand still.
    if (!any(!(orders.step[p] == N{0.0}))) continue;
    total += order_price(state, side, p, orders.step[p], orders.surge[p], a);
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
