// The questions that assumptions serve, each once.
#pragma once

#include "rules/assumption_table.h"

namespace sputnik {

struct DebateCard {
  std::string_view key;  // as assumptions name it
  std::string_view title;
};

inline constexpr std::array debate_cards = {
    DebateCard{"worth_of_a_lead", "What a lead is worth"}, DebateCard{"constraints", "Whether constraints spur"},
    DebateCard{"open_closed", "Open or closed"},           DebateCard{"porous_world", "How much leaks"},
    DebateCard{"retaliation", "Blows and counter-blows"},  DebateCard{"talent", "Talent"},
    DebateCard{"competition", "Competition"},              DebateCard{"surprise", "Surprise and alarm"},
    DebateCard{"danger", "Danger"},                        DebateCard{"general", "What nobody debates"}};

static_assert([] {
  for (const AssumptionCard& card : assumption_cards) {
    bool known = false;
    for (const DebateCard& debate : debate_cards) known |= card.debate == debate.key;
    if (!known) return false;
  }
  return true;
}(), "an assumption serves a question that is not in debate_table.h");

}  // namespace sputnik
