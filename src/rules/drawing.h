// Which world is this campaign in? The debated assumptions are drawn once, hidden, from their ranges.
#pragma once

#include "model/chance.h"
#include "model/hash.h"
#include "rules/assumptions.h"

namespace sputnik {

// Triangular between low and high with its peak at mid.
inline double triangular(const AssumptionCard& card, double u) {
  const double width = card.high - card.low;
  const double peak = (card.mid - card.low) / width;
  if (u < peak) return card.low + sqrt(u * width * (card.mid - card.low));
  return card.high - sqrt((1.0 - u) * width * (card.high - card.mid));
}

// The random word of an assumption, by the seed and its key alone.
inline WordOf<double> draw_of(const AssumptionCard& card, std::uint64_t seed) {
  return chance_block<double>(seed, 0, stream_of(card.key))[0];
}

// Mid values, and for the debated ones a draw that depends on the seed and the key alone.
inline Assumptions<double> drawn_assumptions(std::uint64_t seed) {
  Assumptions<double> a = mid_assumptions<double>();
  for (std::size_t i = 0; i < assumption_count; ++i) {
    const AssumptionCard& card = assumption_cards[i];
    if (!card.drawn) continue;
    a.value[i] = triangular(card, uniform<double>(draw_of(card, seed)));
  }
  return a;
}

}  // namespace sputnik
