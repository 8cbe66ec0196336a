// Rule 12: events from data. What was told last quarter may strike; what may strike next quarter is told now.
#pragma once

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
  std::array<std::uint64_t, event_words> shocks{};
  for (std::size_t i = 0; i < deck.events.size(); ++i) {
    if (deck.events[i].shock) shocks[i / 64] |= std::uint64_t{1} << (i % 64);
  }
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

template <Number N>
MaskOf<N> holds(const Turn<N>& turn, const EventRule& event) {
  return evaluate(event.when, turn.before) > N{0.0};
}

// In its quarter a dated event strikes by its odds; the quarter before it is told.
template <Number N>
void dated_event(Turn<N>& turn, const EventRule& event, std::size_t i) {
  const int quarter = static_cast<int>(turn.luck.quarter);
  if (quarter != event.date && quarter + 1 != event.date) return;
  const auto may = holds(turn, event) & !has_bit<N>(turn.before.spent, i);
  if (quarter + 1 == event.date) {
    if (event.told) tell(turn, i, may);
    return;
  }
  const auto falls = uniform<N>(turn.luck.block(Stream::events, event.stream)[1]) < N{event.odds};
  const bool opening = event.date == 0 || !event.told;
  strike(turn, event, i, (opening ? may : has_bit<N>(turn.before.told, i)) & falls);
}

// What was told strikes by its odds; what may strike is told, or without a tell strikes at once. The dearest question
// comes last, and only where a lane is left that it matters to.
template <Number N>
void random_event(Turn<N>& turn, const EventRule& event, std::size_t i, Pace<N>& pace) {
  const auto was_told = has_bit<N>(turn.before.told, i);
  const bool any_told = any(was_told);
  auto open = !was_told;
  if (event.shock) open = open & pace.free;
  if (event.once) open = open & !has_bit<N>(turn.before.spent, i);
  if (!any_told && !any(open)) return;
  const auto draw = turn.luck.block(Stream::events, event.stream);
  open = open & (uniform<N>(draw[0]) < N{event.chance});
  if (any(open)) open = open & holds(turn, event);
  if (event.shock) pace.free = pace.free & !open;
  if (!event.told) return strike(turn, event, i, open);
  if (any(open)) tell(turn, i, open);
  if (any_told) strike(turn, event, i, was_told & (uniform<N>(draw[1]) < N{event.odds}));
}

template <Number N>
void event_in_turn(Turn<N>& turn, const EventRule& event, std::size_t i, Pace<N>& pace) {
  const bool allowed = (turn.luck.events[i / 64] >> (i % 64)) & 1;
  if (!allowed) return;
  if (event.date >= 0) {
    dated_event(turn, event, i);
  } else {
    random_event(turn, event, i, pace);
  }
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
