// From a scenario and a seed to rules: the opening state, the deck of events, the assumptions of this campaign.
#pragma once

#include "play/scenario.h"
#include "rules/setting.h"

namespace sputnik {

struct Prepared {
  std::shared_ptr<const Deck> deck{};
  Setting<double> setting{};  // points into deck
  State<double> opening{};
};

// The scenario must have been checked: unknown names are a programming error here. `fixed` holds assumptions that
// the player fixed, over the scenario's.
Prepared prepare(const Scenario& scenario, std::uint64_t seed, const Named& fixed);

// What a preset fixes, by assumption; the preset of mid values fixes every debated one. Empty for an empty key.
Named preset_values(std::string_view preset);
// What a scenario fixes: its preset, and its own values over that.
Named fixed_by(const Scenario& scenario);

// The same in a world where every assumption is given.
Prepared prepare_in(const Scenario& scenario, const Assumptions<double>& world);
// With a deck made before from the same scenario: making it is most of the work.
Prepared prepare_in(const Scenario& scenario, const Assumptions<double>& world, std::shared_ptr<const Deck> deck);

// The debated assumptions as the public knows them: fixed ones as fixed, the others at their mid values. What
// opponents may compute with.
Assumptions<double> public_assumptions(const Scenario& scenario, const Named& fixed);

}  // namespace sputnik
