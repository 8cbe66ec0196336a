// States by chance, likely or not: every number somewhere in its range, levels, and what is remembered of events.
#pragma once

#include <algorithm>

#include "model/chance.h"
#include "rules/policies.h"

namespace sputnik::tests {

// Random words of a number, one after another.
class RandomWords {
 public:
  explicit RandomWords(std::uint64_t seed) : keys_(chance_keys<double>(seed)) {}
  std::uint64_t next() {
    if (at_ % 4 == 0) block_ = chance_block<double>(keys_, at_ / 4, 0x52616e64);
    return block_[at_++ % 4];
  }
  double between(double low, double high) { return low + (high - low) * uniform<double>(next()); }

 private:
  ChanceKeys<double> keys_;
  ChanceBlock<double> block_{};
  std::uint32_t at_ = 0;
};

inline double random_value(const FieldCard& card, RandomWords& words) {
  // At times on the edge, where rules clamp.
  const std::uint64_t edge = words.next() % 16;
  const double high = std::min(card.high, 1e6);
  if (edge == 0) return card.low;
  if (edge == 1) return high;
  return words.between(card.low, high);
}

inline State<double> random_state(std::uint64_t seed) {
  RandomWords words(seed);
  State<double> state{};
  for (const auto& field : world_table) state.*field.member = random_value(field.card, words);
  for (const Side side : sides) {
    for (const auto& field : nation_table) state.nation[side].*field.member = random_value(field.card, words);
    for (std::size_t p = 0; p < policy_count; ++p) {
      state.nation[side].level[p] = static_cast<double>(words.next() % 5);
      state.nation[side].force[p] = static_cast<double>(words.next() % 5);
    }
  }
  state.quarter = static_cast<double>(words.next() % 34);
  state.ending = words.next() % 8 == 0 ? static_cast<double>(words.next() % 8) : 0;
  for (std::size_t w = 0; w < event_words; ++w) {
    state.told[w] = words.next() & words.next() & words.next();
    state.struck[w] = words.next() & words.next();
    state.spent[w] = words.next() << 32 | words.next();
  }
  return state;
}

}  // namespace sputnik::tests
