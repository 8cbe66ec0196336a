// Rule 12: events from data. What was told last quarter may strike; what may strike next quarter is told now.
#pragma once

#include "rules/setting.h"
#include "rules/turn.h"

namespace sputnik {

template <Number N>
MaskOf<N> has_bit(const std::array<WordOf<N>, event_words>& words, std::size_t event) {
  const auto bit = (words[event / 64] >> (event % 64)) & 1;
  return small_word_to_number(bit) > N{0.5};
}
template <Number N>
void set_bit(std::array<WordOf<N>, event_words>& words, std::size_t event, const MaskOf<N>& where) {
  WordOf<N>& word = words[event / 64];
  const WordOf<N> with = word | (std::uint64_t{1} << (event % 64));
  word = select_word(where, with, word);
}

template <Number N>
void change(N& value, const FieldCard& card, const Effect& effect, const MaskOf<N>& where) {
  const N amount{effect.amount};
  N changed = amount;
  if (effect.kind == EffectKind::add) changed = value + amount;
  if (effect.kind == EffectKind::multiply) changed = value * amount;
  value = select(where, clamp(changed, N{card.low}, N{card.high}), value);
}

template <Number N>
void apply_effect(State<N>& state, const Effect& effect, const MaskOf<N>& where) {
  static constexpr auto nations = nation_fields<N>();
  static constexpr auto worlds = world_fields<N>();
  const std::size_t i = effect.change.index;
  if (effect.change.kind == VariableKind::world_field) {
    change(state.*worlds[i].member, worlds[i].card, effect, where);
  } else if (effect.change.kind == VariableKind::nation_field) {
    change(state.nation[effect.change.side].*nations[i].member, nations[i].card, effect, where);
  }
}

// Shocks are paced: none within two quarters of another, never two told at once or on the way.
template <Number N>
struct Pace {
  MaskOf<N> free;
};
template <Number N>
Pace<N> pace_of(const State<N>& before, const Deck& deck) {
  Pace<N> pace{before.since_shock >= N{2.0}};
  for (std::size_t i = 0; i < deck.events.size(); ++i) {
    if (deck.events[i].shock) pace.free = pace.free & !has_bit<N>(before.told, i);
  }
  return pace;
}

template <Number N>
void event_in_turn(Turn<N>& turn, const EventRule& event, std::size_t i, Pace<N>& pace) {
  const bool allowed = (turn.luck.events[i / 64] >> (i % 64)) & 1;
  const int quarter = static_cast<int>(turn.luck.quarter);
  const bool dated = event.date >= 0;
  if (!allowed || (dated && quarter != event.date && quarter + 1 != event.date)) return;
  const auto draw = turn.luck.block(Stream::events, event.stream);
  const auto was_told = has_bit<N>(turn.before.told, i);
  const auto never = mask_of<N>(false);
  auto may = evaluate(event.when, turn.before) > N{0.0};
  if (event.once || dated) may = may & !has_bit<N>(turn.before.spent, i);
  const auto falls = uniform<N>(draw[1]) < N{event.odds};

  MaskOf<N> strikes = never;
  MaskOf<N> is_told = never;
  if (dated) {
    const bool opening = event.date == 0 || !event.told;
    if (quarter == event.date) strikes = (opening ? may : was_told) & falls;
    if (quarter + 1 == event.date && event.told) is_told = may;
  } else {
    auto drawn = may & !was_told & (uniform<N>(draw[0]) < N{event.chance});
    if (event.shock) {
      drawn = drawn & pace.free;
      pace.free = pace.free & !drawn;
    }
    strikes = event.told ? was_told & falls : drawn;
    if (event.told) is_told = drawn;
  }
  set_bit<N>(turn.now.told, i, is_told);
  set_bit<N>(turn.now.struck, i, strikes);
  set_bit<N>(turn.now.spent, i, strikes);
  if (event.shock) turn.now.since_shock = select(strikes, N{0.0}, turn.now.since_shock);
  for (const Effect& effect : event.effects) apply_effect(turn.now, effect, strikes);
}

template <Number N>
void events(Turn<N>& turn, const Deck& deck) {
  turn.now.told = {};
  turn.now.struck = {};
  turn.now.since_shock = min(turn.before.since_shock + N{1.0}, N{100000.0});
  Pace<N> pace = pace_of(turn.before, deck);
  for (std::size_t i = 0; i < deck.events.size(); ++i) event_in_turn(turn, deck.events[i], i, pace);
}

}  // namespace sputnik
