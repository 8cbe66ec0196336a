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
  // The events with luck; dated ones in their quarter and the one before. One more quarter takes what is beyond.
  std::array<Quarter, most + 1> quarters;

  bool covers(std::uint32_t quarter) const { return quarter - from < count; }
  const Quarter& in(std::uint32_t quarter) const { return quarters[quarter - from]; }
  // Luck at a time, in quarters from the beginning of the campaign.
  void add(std::size_t event, const N& time) {
    const std::uint64_t bit = std::uint64_t{1} << (event % 64);
    const auto row = rows_of(time, from, count);
    if constexpr (std::same_as<N, double>) {
      quarters[row][event / 64] |= bit;
    } else {
      for (std::size_t lane = 0; lane < lanes; ++lane) quarters[row[lane]][event / 64][lane] |= bit;
    }
  }
  void add_everywhere(std::size_t event, std::uint32_t quarter) {
    if (!covers(quarter)) return;
    WordOf<N>& word = quarters[quarter - from][event / 64];
    word = word | (std::uint64_t{1} << (event % 64));
  }
};

template <Number N>
void find_drops(EventLuck<N>& out, const EventRule& event, std::size_t i, const ChanceKeys<N>& keys) {
  constexpr std::uint32_t apart = 0x80000000;  // from addresses of quarters
  const double end = static_cast<double>(out.from + out.count);
  const N pause{event.chance.pause};
  N time{0.0};
  for (std::uint32_t block = apart;; ++block) {
    const ChanceBlock<N> words =
        chance_block<N>(keys, block, static_cast<std::uint32_t>(Stream::events) + event.stream);
    // Four at once: most events have one or two drops in a campaign.
    std::array<N, 4> times;
    for (std::size_t w = 0; w < 4; ++w) times[w] = time = time + log2(uniform<N>(words[w])) * pause;
    for (const N& each : times) {
      if (!any(each < N{end})) return;
      out.add(i, each);
    }
  }
}

// Finds the luck of `count` quarters, at most `most`.
template <Number N>
void find_luck(EventLuck<N>& out, const Deck& deck, const ChanceKeys<N>& keys, std::uint32_t from,
               std::uint32_t count) {
  out.from = from;
  out.count = std::min(count, EventLuck<N>::most);
  out.shocks = out.once = out.dated = {};
  for (std::uint32_t q = 0; q <= out.count; ++q) out.quarters[q] = {};
  for (std::size_t i = 0; i < deck.events.size(); ++i) {
    const EventRule& event = deck.events[i];
    const std::uint64_t bit = std::uint64_t{1} << (i % 64);
    if (event.shock) out.shocks[i / 64] |= bit;
    if (event.once) out.once[i / 64] |= bit;
    if (event.date >= 0) {
      out.dated[i / 64] |= bit;
      const auto date = static_cast<std::uint32_t>(event.date);
      out.add_everywhere(i, date);
      if (date > 0) out.add_everywhere(i, date - 1);
    } else if (event.chance.share >= 1.0) {
      for (std::uint32_t q = 0; q < out.count; ++q) out.add_everywhere(i, out.from + q);
    } else if (1.0 - event.chance.share < 1.0) {
      find_drops(out, event, i, keys);
    }
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
