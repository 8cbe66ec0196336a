// A state and a setting to try one rule on, without a scenario.
#pragma once

#include "model/hash.h"
#include "rules/step.h"

namespace sputnik::tests {

// The field table's start, mid assumptions, no events.
struct Rig {
  Deck deck{};
  Setting<double> setting{};
  State<double> state{};

  Rig() {
    setting.assume = mid_assumptions<double>();
    setting.deck = &deck;
    for (const auto& field : world_table) state.*field.member = field.card.start.us;
    for (const Side side : sides) {
      for (const auto& field : nation_table) state.nation[side].*field.member = field.card.start[side];
    }
  }
  Rig(const Rig&) = delete;
  Rig& operator=(const Rig&) = delete;

  void set(AssumptionKey key, double value) { setting.assume.value[key.index] = value; }
  void hold(Side side, std::string_view policy, double level) {
    state.nation[side].level[find_policy(policy)] = level;
    state.nation[side].force[find_policy(policy)] = level;
  }
  // A quarter without luck, so that what differs is the rule.
  State<double> next(const BothOrders<double>& orders = {}, double luck = 0, std::uint64_t seed = 1) const {
    return step(state, orders, setting,
                Luck<double>{.seed = seed, .quarter = static_cast<std::uint32_t>(state.quarter), .luck = luck});
  }
  void run(int quarters, double luck = 0, std::uint64_t seed = 1) {
    for (int i = 0; i < quarters; ++i) state = next({}, luck, seed);
  }
};

inline BothOrders<double> one_order(Side side, std::string_view policy, double step, bool surge = false) {
  BothOrders<double> orders{};
  orders[side].step[find_policy(policy)] = step;
  orders[side].surge[find_policy(policy)] = surge ? 1 : 0;
  return orders;
}

}  // namespace sputnik::tests
