// A scenario with doctrines and events, and what is public of it, for tests of rivals.
#pragma once

#include "../opponents/eventful.h"
#include "opponents/autoplay.h"
#include "rival/rival.h"

namespace sputnik::tests {

inline std::shared_ptr<const CommonGround> rival_ground(int events = 40) {
  return std::make_shared<const CommonGround>(common_ground(eventful(events), {}));
}

// A state that random orders lead to, and the state it came from.
struct Met {
  State<double> state{};
  State<double> opening{};
};
inline Met met(const CommonGround& common, std::uint64_t seed, int quarters) {
  Campaign campaign({.scenario = common.scenario, .seed = seed, .doctrine = {}, .mandate = {}, .assumptions = {}});
  for (int q = 0; q < quarters && !campaign.over(); ++q) {
    BothOrders<double> orders;
    for (const Side side : sides) {
      orders[side] = random_orders(seed, q, side);
      if (!refusals(campaign.now(), side, orders[side], campaign.setting().assume).empty()) orders[side] = {};
    }
    campaign.play(orders);
  }
  // The last quarter before an end: whoever decides decides while the campaign goes on.
  if (campaign.over()) campaign.undo();
  return {campaign.now(), campaign.states()[0]};
}

}  // namespace sputnik::tests
