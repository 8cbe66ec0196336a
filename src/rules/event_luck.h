// In which quarters of a campaign luck comes to each event, found once for many quarters.
//
// Luck comes like rain: in drops at a steady rate, such that the chance of at least one a quarter is the event's, and
// no quarter knows of another. To find the drops of a whole campaign takes two or three random numbers; to ask each
// quarter would take one a quarter.
#pragma once

#include <algorithm>

#include "rules/deck.h"
#include "rules/luck.h"

namespace sputnik {

// A bit an event.
using EventBits = std::array<std::uint64_t, event_words>;

template <Number N>
struct EventLuck {
  static constexpr std::uint32_t most = 40;  // quarters
  using Quarter = std::array<WordOf<N>, event_words>;

  std::uint32_t from = 0;  // the first quarter
  std::uint32_t count = 0;
  EventBits shocks{};
  EventBits once{};
  EventBits dated{};
  // The events with luck; dated ones in their quarter and the one before.
  std::array<Quarter, most> quarters;

  bool covers(std::uint32_t quarter) const { return quarter - from < count; }
  const Quarter& in(std::uint32_t quarter) const { return quarters[quarter - from]; }
};

// The quarters with luck of each of 64 events, a bit a quarter; what lies beyond the last sets the bit after it.
template <Number N>
using LuckyQuarters = std::array<WordOf<N>, 64>;

// Turns 64 words of 64 bits: bit c of word r becomes bit r of word c. Squares of 32, 16, … 1 bits change places.
template <class Word>
void turn_bits(std::array<Word, 64>& words) {
  std::uint64_t low = 0xffffffff;
  for (std::size_t side = 32; side != 0; side /= 2, low ^= low << side) {
    const int by = static_cast<int>(side);
    for (std::size_t r = 0; r < 64; r = ((r | side) + 1) & ~side) {
      const Word changed = ((words[r] >> by) ^ words[r | side]) & low;
      words[r] = words[r] ^ (changed << by);
      words[r | side] = words[r | side] ^ changed;
    }
  }
}

// Where the random numbers of drops begin, apart from the addresses of quarters.
inline constexpr std::uint32_t drops_apart = 0x80000000;

template <Number N>
void find_drops(WordOf<N>& out, const EventRule& event, std::uint32_t from, std::uint32_t count,
                const ChanceRow<N>& first) {
  const double end = static_cast<double>(from + count);
  const N pause{event.chance.pause};
  N time{0.0};
  const std::uint32_t stream = static_cast<std::uint32_t>(Stream::events) + event.stream;
  ChanceBlock<N> words = chance_block<N>(first, stream);
  for (std::uint32_t block = drops_apart + 1;; ++block) {
    // Four at once: most events have fewer drops in a campaign.
    std::array<N, 4> times;
    for (std::size_t w = 0; w < 4; ++w) times[w] = time = time + log2(uniform<N>(words[w])) * pause;
    for (const N& each : times) out = out | bit_at(rows_of(each, from, count));
    if (!any(time < N{end})) return;
    words = chance_block<N>(*first.keys, block, stream);
  }
}

// The luck of one event; a dated one has it in its quarter and the one before.
template <Number N>
void find_luck_of(WordOf<N>& out, const EventRule& event, std::uint32_t from, std::uint32_t count,
                  const ChanceRow<N>& drops) {
  const std::uint64_t all = (std::uint64_t{1} << count) - 1;
  if (event.date >= 0) {
    const std::int64_t date = event.date - static_cast<std::int64_t>(from);
    std::uint64_t told_and_struck = 0;
    if (date >= 0 && date < count) told_and_struck |= std::uint64_t{1} << date;
    if (date >= 1 && date <= count) told_and_struck |= std::uint64_t{1} << (date - 1);
    out = out | told_and_struck;
  } else if (event.chance.share >= 1.0) {
    out = out | all;
  } else if (1.0 - event.chance.share < 1.0) {
    find_drops(out, event, from, count, drops);
  }
}

// Finds the luck of `count` quarters, at most `most`.
template <Number N>
void find_luck(EventLuck<N>& out, const Deck& deck, const ChanceKeys<N>& keys, std::uint32_t from,
               std::uint32_t count) {
  const ChanceRow<N> drops = chance_row<N>(keys, drops_apart);
  out.from = from;
  out.count = std::min(count, EventLuck<N>::most);
  out.shocks = out.once = out.dated = {};
  for (std::uint32_t q = 0; q < out.count; ++q) out.quarters[q] = {};
  for (std::size_t first = 0; first < deck.events.size(); first += 64) {
    const std::size_t w = first / 64;
    LuckyQuarters<N> lucky{};
    for (std::size_t k = 0; k < 64 && first + k < deck.events.size(); ++k) {
      const EventRule& event = deck.events[first + k];
      const std::uint64_t bit = std::uint64_t{1} << k;
      if (event.shock) out.shocks[w] |= bit;
      if (event.once) out.once[w] |= bit;
      if (event.date >= 0) out.dated[w] |= bit;
      find_luck_of(lucky[k], event, from, out.count, drops);
    }
    turn_bits(lucky);
    for (std::uint32_t q = 0; q < out.count; ++q) out.quarters[q][w] = lucky[q];
  }
}

// The same of a seed, from the beginning of its campaign on.
template <Number N>
EventLuck<N> luck_of_seed(const Deck& deck, const WordOf<N>& seed, int quarters) {
  EventLuck<N> out;
  find_luck(out, deck, chance_keys<N>(seed), 0, static_cast<std::uint32_t>(quarters));
  return out;
}

}  // namespace sputnik
