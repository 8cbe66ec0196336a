// Rule 12: events from data. What was told last quarter may strike; what may strike next quarter is told now.
#pragma once

#include <bit>

#include "rules/event_luck.h"
#include "rules/setting.h"
#include "rules/turn.h"

namespace sputnik {

template <Number N>
MaskOf<N> has_bit(const std::array<WordOf<N>, event_words>& words, std::size_t event) {
  return !is_zero(words[event / 64] & (std::uint64_t{1} << (event % 64)));
}
template <Number N>
void set_bit(std::array<WordOf<N>, event_words>& words, std::size_t event, const MaskOf<N>& where) {
  WordOf<N>& word = words[event / 64];
  const WordOf<N> with = word | (std::uint64_t{1} << (event % 64));
  word = select_word(where, with, word);
}

template <Number N>
void apply_effect(State<N>& state, const Effect& effect, const MaskOf<N>& where) {
  const N value = number_at(state, effect.slot);
  const N changed = clamp(value * N{effect.factor} + N{effect.addend}, N{effect.low}, N{effect.high});
  set_number_at(state, effect.slot, select(where, changed, value));
}

// Shocks are paced: none within two quarters of another, never two told at once or on the way.
template <Number N>
struct Pace {
  MaskOf<N> free;
};
template <Number N>
Pace<N> pace_of(const State<N>& before, const EventBits& shocks) {
  Pace<N> pace{before.since_shock >= N{2.0}};
  for (std::size_t w = 0; w < event_words; ++w) {
    if (shocks[w] != 0) pace.free = pace.free & is_zero(before.told[w] & shocks[w]);
  }
  return pace;
}

template <Number N>
void tell(Turn<N>& turn, std::size_t i, const MaskOf<N>& where) {
  set_bit<N>(turn.now.told, i, where);
}
template <Number N>
void strike(Turn<N>& turn, const EventRule& event, std::size_t i, const MaskOf<N>& where) {
  if (!any(where)) return;
  set_bit<N>(turn.now.struck, i, where);
  set_bit<N>(turn.now.spent, i, where);
  if (event.shock) turn.now.since_shock = select(where, N{0.0}, turn.now.since_shock);
  for (const Effect& effect : event.effects) apply_effect(turn.now, effect, where);
}

// In its quarter a dated event strikes by its odds; the quarter before it is told.
template <Number N>
void dated_event(Turn<N>& turn, const EventRule& event, std::size_t i) {
  const int quarter = static_cast<int>(turn.luck.quarter);
  if (quarter != event.date && quarter + 1 != event.date) return;
  const auto may = holds(event.when, turn.before) & !has_bit<N>(turn.before.spent, i);
  if (quarter + 1 == event.date) {
    if (event.told) tell(turn, i, may);
    return;
  }
  const auto falls = uniform<N>(turn.luck.block(Stream::events, event.stream)[1]) < N{event.odds.share};
  const bool opening = event.date == 0 || !event.told;
  strike(turn, event, i, (opening ? may : has_bit<N>(turn.before.told, i)) & falls);
}

// What may happen to 64 events: asked of all before any acts, since neither conditions nor chance wait for another's
// effects, and a processor asks many at once.
template <Number N>
struct Asked {
  std::array<MaskOf<N>, 64> may;      // where it is told or, without a tell, strikes
  std::array<MaskOf<N>, 64> strikes;  // where what was told strikes
  std::uint64_t some_may = 0;         // a bit an event: in some lane
  std::uint64_t some_strike = 0;
};
// `open`: lucky, not told and not struck once and for all. `allowed`: the events that may act at all.
template <Number N>
void ask_events(Asked<N>& out, const Turn<N>& turn, const Deck& deck, std::size_t w, const WordOf<N>& open,
                std::uint64_t allowed) {
  const auto bit_of = [](const WordOf<N>& word, std::size_t k) { return !is_zero(word & (std::uint64_t{1} << k)); };
  for (std::uint64_t left = bits_of_any(open) & allowed; left != 0; left &= left - 1) {
    const auto k = static_cast<std::size_t>(std::countr_zero(left));
    out.may[k] = bit_of(open, k) & holds(deck.events[w * 64 + k].when, turn.before);
    out.some_may |= std::uint64_t{any(out.may[k])} << k;
  }
  for (std::uint64_t left = bits_of_any(turn.before.told[w]) & allowed; left != 0; left &= left - 1) {
    const auto k = static_cast<std::size_t>(std::countr_zero(left));
    const EventRule& event = deck.events[w * 64 + k];
    const auto falls = is_below(turn.luck.block(Stream::events, event.stream)[1], event.odds.limit);
    out.strikes[k] = bit_of(turn.before.told[w], k) & falls;
    out.some_strike |= std::uint64_t{event.told && event.date < 0 && any(out.strikes[k])} << k;
  }
}

// What has luck and may come is told, or without a tell strikes at once; what was told strikes by its odds.
template <Number N>
void random_event(Turn<N>& turn, const EventRule& event, std::size_t i, const Asked<N>& asked, Pace<N>& pace) {
  if ((asked.some_may >> (i % 64)) & 1) {
    auto may = asked.may[i % 64];
    if (event.shock) {
      may = may & pace.free;
      pace.free = pace.free & !may;
    }
    event.told ? tell(turn, i, may) : strike(turn, event, i, may);
  }
  if ((asked.some_strike >> (i % 64)) & 1) strike(turn, event, i, asked.strikes[i % 64]);
}

// Only the events are looked at that have luck or a date this quarter, or were told, in some lane.
template <Number N>
void events_by(Turn<N>& turn, const Deck& deck, const EventLuck<N>& found) {
  Pace<N> pace = pace_of(turn.before, found.shocks);
  for (std::size_t w = 0; w * 64 < deck.events.size(); ++w) {
    const WordOf<N> open =
        found.in(turn.luck.quarter)[w] & ~(turn.before.told[w] | (turn.before.spent[w] & found.once[w]));
    const std::size_t rest = deck.events.size() - w * 64;
    const std::uint64_t there = rest < 64 ? (std::uint64_t{1} << rest) - 1 : ~std::uint64_t{0};
    const std::uint64_t allowed = turn.luck.events[w] & there;
    Asked<N> asked;
    ask_events(asked, turn, deck, w, open, allowed);
    const std::uint64_t dated = found.dated[w] & bits_of_any(found.in(turn.luck.quarter)[w]) & allowed;
    for (std::uint64_t left = asked.some_may | asked.some_strike | dated; left != 0; left &= left - 1) {
      const std::size_t i = w * 64 + static_cast<std::size_t>(std::countr_zero(left));
      const EventRule& event = deck.events[i];
      if (event.date >= 0) {
        dated_event(turn, event, i);
      } else {
        random_event(turn, event, i, asked, pace);
      }
    }
  }
}

template <Number N>
void events(Turn<N>& turn, const Deck& deck) {
  turn.now.told = {};
  turn.now.struck = {};
  turn.now.since_shock = min(turn.before.since_shock + N{1.0}, N{100000.0});
  if (turn.luck.lucky && turn.luck.lucky->covers(turn.luck.quarter)) return events_by(turn, deck, *turn.luck.lucky);
  EventLuck<N> found;
  find_luck(found, deck, turn.luck.keys(), turn.luck.quarter, 1);
  events_by(turn, deck, found);
}

}  // namespace sputnik
