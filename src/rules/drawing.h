// Which world is this campaign in? The debated assumptions are drawn once, hidden, from their ranges.
#pragma once

#include "model/chance.h"
#include "model/hash.h"
#include "rules/assumptions.h"

namespace sputnik {

// Triangular between low and high with its peak at mid.
template <Number N>
N triangular(const AssumptionCard& card, const N& u) {
  const double width = card.high - card.low;
  const double peak = (card.mid - card.low) / width;
  const N rising = N{card.low} + sqrt(u * N{width} * N{card.mid - card.low});
  const N falling = N{card.high} - sqrt((N{1.0} - u) * N{width} * N{card.high - card.mid});
  return select(u < N{peak}, rising, falling);
}

// The random word of an assumption, by the seed and its key alone.
inline std::uint64_t draw_of(const AssumptionCard& card, std::uint64_t seed) {
  return chance_block<double>(chance_keys<double>(seed), 0, stream_of(card.key))[0];
}

// Draws those that are marked anew; each draw depends on the seed and the key alone.
template <Number N>
void draw_assumptions(Assumptions<N>& a, const std::array<bool, assumption_count>& drawn, const WordOf<N>& seed) {
  const ChanceKeys<N> keys = chance_keys<N>(seed);
  const ChanceRow<N> row = chance_row<N>(keys, 0);
  for (std::size_t i = 0; i < assumption_count; ++i) {
    if (!drawn[i]) continue;
    const AssumptionCard& card = assumption_cards[i];
    a.set(i, triangular<N>(card, uniform<N>(chance_block<N>(row, stream_of(card.key))[0])));
  }
}

}  // namespace sputnik
