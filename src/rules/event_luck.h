// In which quarters of a campaign luck comes to each event, found once for many quarters.
//
// Luck comes like rain: in drops at a steady rate, such that the chance of at least one a quarter is the event's, and
// no quarter knows of another. To find the drops of a whole campaign takes two or three random numbers; to ask each
// quarter would take one a quarter.
#pragma once

#include <algorithm>
#include <utility>

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

// Those of 64 events of which more drops may fall, and when the last that was found of each falls.
template <Number N>
struct OpenDrops {
  std::array<std::size_t, 64> event;
  std::size_t count = 0;
  std::array<N, 64> time;  // by event
};

// Finds drops, four of each event at a time: most have no more in a campaign. `events`: the 64, from the first on.
template <Number N>
void find_drops(LuckyQuarters<N>& out, OpenDrops<N>& open, const EventRule* events, std::uint32_t from,
                std::uint32_t count, const ChanceKeys<N>& keys) {
  const N end{static_cast<double>(from + count)};
  // Apart from addresses of quarters.
  for (std::uint32_t block = 0x80000000; open.count != 0; ++block) {
    const ChanceRow<N> row = chance_row<N>(keys, block);
    const std::size_t all = std::exchange(open.count, 0);
    for (std::size_t e = 0; e < all; ++e) {
      const std::size_t k = open.event[e];
      const ChanceBlock<N> words = chance_block<N>(row, static_cast<std::uint32_t>(Stream::events) + events[k].stream);
      const N pause{events[k].chance.pause};
      N& time = open.time[k];
      std::array<N, 4> times;
      for (std::size_t w = 0; w < 4; ++w) times[w] = time = time + log2(uniform<N>(words[w])) * pause;
      for (const N& each : times) out[k] = out[k] | bit_at(rows_of(each, from, count));
      // Written in any case: whether more may fall is foretold badly.
      open.event[open.count] = k;
      open.count += any(time < end) ? 1 : 0;
    }
  }
}

// The luck of an event without drops: always, never, or of a dated one in its quarter and the one before.
inline std::uint64_t sure_luck(const EventRule& event, std::uint32_t from, std::uint32_t count) {
  if (event.date < 0) return event.chance.share >= 1.0 ? (std::uint64_t{1} << count) - 1 : 0;
  const std::int64_t date = event.date - static_cast<std::int64_t>(from);
  std::uint64_t out = 0;
  if (date >= 0 && date < count) out |= std::uint64_t{1} << date;
  if (date >= 1 && date <= count) out |= std::uint64_t{1} << (date - 1);
  return out;
}
inline bool has_drops(const EventRule& event) {
  return event.date < 0 && event.chance.share < 1.0 && 1.0 - event.chance.share < 1.0;
}

// Finds the luck of `count` quarters, at most `most`.
template <Number N>
void find_luck(EventLuck<N>& out, const Deck& deck, const ChanceKeys<N>& keys, std::uint32_t from,
               std::uint32_t count) {
  out.from = from;
  out.count = std::min(count, EventLuck<N>::most);
  out.shocks = out.once = out.dated = {};
  for (std::uint32_t q = 0; q < out.count; ++q) out.quarters[q] = {};
  for (std::size_t first = 0; first < deck.events.size(); first += 64) {
    const std::size_t w = first / 64;
    LuckyQuarters<N> lucky{};
    OpenDrops<N> open;
    for (std::size_t k = 0; k < 64 && first + k < deck.events.size(); ++k) {
      const EventRule& event = deck.events[first + k];
      const std::uint64_t bit = std::uint64_t{1} << k;
      if (event.shock) out.shocks[w] |= bit;
      if (event.once) out.once[w] |= bit;
      if (event.date >= 0) out.dated[w] |= bit;
      lucky[k] = lucky[k] | sure_luck(event, from, out.count);
      if (!has_drops(event)) continue;
      open.time[k] = N{0.0};
      open.event[open.count++] = k;
    }
    find_drops(lucky, open, &deck.events[first], from, out.count, keys);
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
