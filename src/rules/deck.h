// The events of a campaign as rules see them: when, how likely, and what they change. Words are in play/scenario.h.
#pragma once

#include "rules/formula.h"

namespace sputnik {

enum class EffectKind : std::uint8_t { add, multiply, set };
struct Effect {
  Variable change{};  // a field that events may change
  EffectKind kind{};
  double amount = 0;
};

struct EventRule {
  Formula when{};           // by itself: always
  double chance = 1;        // a quarter, of being told (or of striking, without a tell)
  double odds = 1;          // that what was told strikes
  int date = -1;            // quarter of the campaign (0 the first) in which it strikes; -1: random
  bool told = false;        // has a tell
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
