// Chance of a search, apart from the campaign's luck: the same for the same seed, and no campaign draws from it.
#pragma once

#include "model/chance.h"
#include "model/hash.h"

namespace sputnik {

class Dice {
 public:
  Dice(std::uint64_t seed, std::uint32_t stream) : keys_(chance_keys<double>(seed)), stream_(stream) {}
  double next() { return uniform<double>(word()); }  // in (0, 1)
  std::uint64_t word() { return chance_block<double>(keys_, count_++, stream_)[0]; }
  std::size_t below(std::size_t n) { return static_cast<std::size_t>(next() * static_cast<double>(n)); }

 private:
  ChanceKeys<double> keys_;
  std::uint32_t stream_;
  std::uint32_t count_ = 0;
};

}  // namespace sputnik
