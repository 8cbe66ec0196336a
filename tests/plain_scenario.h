// A scenario without a file: the historical start, no events, no doctrines.
#pragma once

#include "model/chance.h"
#include "play/campaign.h"

namespace sputnik::tests {

inline Scenario plain_scenario(int length = 33) {
  Scenario scenario;
  scenario.id = "plain";
  scenario.title = "Plain";
  scenario.start = {2022, 4};
  scenario.end = scenario.start + (length - 1);
  const std::array<double, policy_count> us = {0, 1, 0, 2, 1, 2, 1, 2, 2, 1, 1, 2};
  const std::array<double, policy_count> cn = {0, 0, 0, 2, 1, 2, 1, 2, 1, 2, 1, 2};
  for (std::size_t p = 0; p < policy_count; ++p) {
    scenario.nations.us.levels[std::string(policy_cards[p].key)] = us[p];
    scenario.nations.cn.levels[std::string(policy_cards[p].key)] = cn[p];
  }
  return scenario;
}

inline ScenarioPtr shared(Scenario scenario) { return std::make_shared<const Scenario>(std::move(scenario)); }

inline Campaign plain_campaign(std::uint64_t seed = 1) {
  return Campaign({.scenario = shared(plain_scenario()), .seed = seed, .doctrine = {}, .mandate = {}, .assumptions = {}});
}

inline Orders<double> order(std::string_view policy, double step, bool surge = false) {
  Orders<double> orders{};
  orders.step[find_policy(policy)] = step;
  orders.surge[find_policy(policy)] = surge ? 1 : 0;
  return orders;
}

// Orders by chance, legal or not: what a lane or a fuzzer meets.
inline Orders<double> random_orders(std::uint64_t seed, int quarter, Side side) {
  Orders<double> orders{};
  for (int i = 0; i < 3; ++i) {
    const auto block = chance_block<double>(seed, static_cast<std::uint32_t>(quarter),
                                            0xabc0 + static_cast<std::uint32_t>(index(side)) * 8 + static_cast<std::uint32_t>(i));
    const auto policy = static_cast<std::size_t>(block[0] % policy_count);
    orders.surge[policy] = block[2] % 6 == 0 ? 1 : 0;
    orders.step[policy] = block[1] % 3 == 0 ? -1 : orders.surge[policy] > 0 ? 2 : 1;
    if (orders.step[policy] < 0) orders.surge[policy] = 0;
  }
  return orders;
}

// A campaign of orders by chance, those that are legal.
inline Campaign played(int quarters, std::uint64_t seed) {
  Campaign campaign = plain_campaign(seed);
  for (int q = 0; q < quarters; ++q) {
    BothOrders<double> orders;
    for (const Side side : sides) {
      const Orders<double> wish = random_orders(seed, q, side);
      if (refusals(campaign.now(), side, wish, campaign.setting().assume).empty()) orders[side] = wish;
    }
    campaign.play(orders);
  }
  return campaign;
}

}  // namespace sputnik::tests
