// The events of a campaign as rules see them: when, how likely, and what they change. Words are in play/scenario.h.
#pragma once

#include "model/chance.h"
#include "rules/formula.h"

namespace sputnik {

enum class EffectKind : std::uint8_t { add, multiply, set };
// A change made ready: the field becomes value * factor + addend, within its range.
struct Effect {
  std::uint16_t slot;
  double factor;
  double addend;
  double low;
  double high;

  Effect(const Variable& change, EffectKind kind, double amount);  // of a field that events may change
};
// The chance of luck in a quarter, and 1 / log2(1 - chance): the mean pause between drops of luck, in quarters and
// negative, as a factor of log2 of a uniform number (event_luck.h).
struct Rarity {
  double share;
  double pause;

  Rarity(double of_a_quarter) : share(of_a_quarter), pause(1.0 / log2(1.0 - of_a_quarter)) {}
};
// A share, and what a random word must be below.
struct Odds {
  double share;
  std::uint64_t limit;

  Odds(double of_all) : share(of_all), limit(word_limit(of_all)) {}
};

struct EventRule {
  Formula when{};     // by itself: always
  Rarity chance = 1;  // a quarter, of being told (or of striking, without a tell)
  Odds odds = 1;      // that what was told strikes
  int date = -1;      // quarter of the campaign (0 the first) in which it strikes; -1: random
  bool told = false;  // has a tell
  bool once = false;
  bool shock = false;
  std::uint32_t stream = 0;  // of its chance: a hash of its id, so that adding an event leaves the others' luck
  std::vector<Effect> effects{};
};

// At most event_slots events.
struct Deck {
  std::vector<EventRule> events{};
};

}  // namespace sputnik
