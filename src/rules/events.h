// Rule 12: events from data. What was told last quarter may strike; what may strike next quarter is told now.
#pragma once

#include <bit>

#include "rules/event_luck.h"
#include "rules/setting.h"
#include "rules/turn.h"

namespace sputnik {

template <Number N>
MaskOf<N> has_bit(const WordOf<N>& word, std::size_t bit) {
  return !is_zero(word & (std::uint64_t{1} << bit));
}
template <Number N>
MaskOf<N> has_bit(const std::array<WordOf<N>, event_words>& words, std::size_t event) {
  return has_bit<N>(words[event / 64], event % 64);
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

// Where each of 64 events strikes.
template <Number N>
struct Strikes {
  std::array<MaskOf<N>, 64> where;
  std::uint64_t some = 0;  // a bit an event: in some lane
};

// Asks of the events with luck what may come: it is told or, without a tell, strikes. `open`: lucky, not told and not
// struck once and for all. Shocks are kept apart without a branch, which would be foretold badly: each quarter has
// other events.
template <Number N>
void tell_events(Turn<N>& turn, const Deck& deck, std::size_t w, const WordOf<N>& open, std::uint64_t allowed,
                 Pace<N>& pace, Strikes<N>& strikes) {
  WordOf<N> told{};
  for (std::uint64_t left = bits_of_any(open) & allowed; left != 0; left &= left - 1) {
    const auto k = static_cast<std::size_t>(std::countr_zero(left));
    const std::uint64_t bit = std::uint64_t{1} << k;
    const EventRule& event = deck.events[w * 64 + k];
    const auto shock = mask_of<N>(event.shock);
    const auto may = has_bit<N>(open, k) & holds(event.when, turn.before) & (pace.free | !shock);
    pace.free = pace.free & !(may & shock);
    if (event.told) {
      told = select_word(may, told | bit, told);
    } else {
      strikes.where[k] = may;
      strikes.some |= bit;
    }
  }
  turn.now.told[w] = told;
}

// What was told strikes by its odds: asked of all before any strikes, so that a processor asks many at once.
template <Number N>
void ask_odds(const Turn<N>& turn, const Deck& deck, std::size_t w, std::uint64_t allowed, Strikes<N>& strikes) {
  for (std::uint64_t left = bits_of_any(turn.before.told[w]) & allowed; left != 0; left &= left - 1) {
    const auto k = static_cast<std::size_t>(std::countr_zero(left));
    const EventRule& event = deck.events[w * 64 + k];
    if (!event.told) continue;
    strikes.where[k] = has_bit<N>(turn.before.told[w], k) &
                       is_below(turn.luck.block(Stream::events, event.stream)[1], event.odds.limit);
    strikes.some |= std::uint64_t{1} << k;
  }
}

// Only the events are looked at that have luck or a date this quarter, or were told, in some lane. Neither conditions
// nor chance wait for another event's effects; strikes follow in the order of the deck.
template <Number N>
void events_by(Turn<N>& turn, const Deck& deck, const EventLuck<N>& found) {
  Pace<N> pace = pace_of(turn.before, found.shocks);
  for (std::size_t w = 0; w * 64 < deck.events.size(); ++w) {
    const WordOf<N>& lucky = found.in(turn.luck.quarter)[w];
    const WordOf<N> open = lucky & ~(turn.before.told[w] | (turn.before.spent[w] & found.once[w]));
    const std::size_t rest = deck.events.size() - w * 64;
    const std::uint64_t there = rest < 64 ? (std::uint64_t{1} << rest) - 1 : ~std::uint64_t{0};
    const std::uint64_t allowed = turn.luck.events[w] & there;
    Strikes<N> strikes;
    tell_events(turn, deck, w, open, allowed & ~found.dated[w], pace, strikes);
    ask_odds(turn, deck, w, allowed & ~found.dated[w], strikes);
    const std::uint64_t dated = found.dated[w] & bits_of_any(lucky) & allowed;
    for (std::uint64_t left = strikes.some | dated; left != 0; left &= left - 1) {
      const auto k = static_cast<std::size_t>(std::countr_zero(left));
      const std::size_t i = w * 64 + k;
      const EventRule& event = deck.events[i];
      if (event.date >= 0) {
        dated_event(turn, event, i);
      } else {
        strike(turn, event, i, strikes.where[k]);
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
