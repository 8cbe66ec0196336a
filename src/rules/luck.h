// Chance for one quarter: which seed, which quarter, and whether luck and events count at all.
#pragma once

#include "model/chance.h"
#include "model/side.h"
#include "model/state.h"

namespace sputnik {

// What each random number is for. A nation's streams are side-wise; the world's stand alone. Never renumber: old
// saves would play other luck.
enum class Stream : std::uint32_t {
  research = 0,
  industry = 2,
  estimate = 4,
  release = 6,
  trade = 8,
  economy = 10,
  danger = 12,
  talks = 13,
  treaty = 14,
  events = 0x1000
};

template <Number N>
struct EventLuck;

template <Number N>
struct Luck {
  WordOf<N> seed{};
  std::uint32_t quarter = 0;  // 0 the first
  N luck{1.0};                // 0: every draw at its middle, nothing rare happens
  std::array<std::uint64_t, event_words> events{~0ULL, ~0ULL, ~0ULL, ~0ULL};  // events that may be told or strike
  const ChanceRow<N>* row = nullptr;    // of seed and quarter, when it was made before; else made for each block
  const EventLuck<N>* lucky = nullptr;  // of the events, when it was found before (event_luck.h); else found a quarter

  // Quarter 0 of the address is what is drawn before the campaign (drawing.h).
  static constexpr std::uint32_t address_of(std::uint32_t quarter) { return quarter + 1; }
  ChanceKeys<N> keys() const { return row ? *row->keys : chance_keys<N>(seed); }
  ChanceBlock<N> block(Stream stream, std::uint32_t offset = 0) const {
    const std::uint32_t number = static_cast<std::uint32_t>(stream) + offset;
    return row ? chance_block<N>(*row, number) : chance_block<N>(seed, address_of(quarter), number);
  }
  ChanceBlock<N> block(Stream stream, Side side) const { return block(stream, static_cast<std::uint32_t>(side)); }
  N normal_of(const WordOf<N>& a, const WordOf<N>& b) const { return luck * normal<N>(a, b); }
  // Whether something of that chance happens.
  MaskOf<N> happens(const WordOf<N>& word, const N& chance) const { return uniform<N>(word) < chance * luck; }
};

}  // namespace sputnik
