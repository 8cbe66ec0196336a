// A state in which everything that one player may not know has another value.
#pragma once

#include "model/chance.h"
#include "model/fields.h"
#include "rules/policies.h"

namespace sputnik::tests {

// The rival's secrets, and what nobody may see, set to other values.
inline State<double> scrambled(State<double> state, Side me, std::uint64_t seed) {
  const ChanceKeys<double> keys = chance_keys<double>(seed);
  std::uint32_t i = 0;
  const auto noise = [&] { return 1 + uniform<double>(chance_block<double>(keys, i++, 77)[0]); };
  const Side rival = rival_of(me);
  for (const auto& field : nation_table) {
    if (field.card.seen != Seen::everyone) state.nation[rival].*field.member *= noise();
    if (field.card.seen == Seen::nobody) state.nation[me].*field.member += noise();
  }
  for (std::size_t p = 0; p < policy_count; ++p) {
    if (policy_cards[p].seen == Seen::everyone) continue;
    state.nation[rival].level[p] = 4 - state.nation[rival].level[p];
    state.nation[rival].force[p] = 4 - state.nation[rival].force[p];
  }
  return state;
}

}  // namespace sputnik::tests
