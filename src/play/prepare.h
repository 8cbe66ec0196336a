// From a scenario and a seed to rules: the opening state, the deck of events, the assumptions of this campaign.
//
// What does not depend on the seed is the ground, made once; a campaign, or eight in lanes, starts from it cheaply.
#pragma once

#include "play/scenario.h"
#include "model/lanes.h"
#include "rules/setting.h"

namespace sputnik {

// What all campaigns of a scenario share.
struct Ground {
  std::shared_ptr<const Deck> deck{};
  Setting<double> setting{};                     // points into deck; assumptions as publicly known: mid, or fixed
  std::array<bool, assumption_count> drawn{};    // which of them each campaign draws
  State<double> bare{};                          // fields and levels of the scenario, before what follows from them
  Both<bool> estimate_given{};                   // else it starts at the truth
};

// The scenario must have been checked: unknown names are a programming error here. `fixed` holds assumptions that
// the player fixed, over the scenario's.
Ground ground_of(const Scenario& scenario, const Named& fixed);

// The assumptions of the campaign, or campaigns, of a seed.
template <Number N>
Assumptions<N> assumptions_of(const Ground& ground, const WordOf<N>& seed);
// The state in which it opens.
template <Number N>
State<N> opening_of(const Ground& ground, const Assumptions<N>& a);

struct Prepared {
  std::shared_ptr<const Deck> deck{};
  Setting<double> setting{};  // points into deck
  State<double> opening{};
};
Prepared prepare(const Scenario& scenario, std::uint64_t seed, const Named& fixed);

// What a preset fixes, by assumption; the preset of mid values fixes every debated one. Empty for an empty key.
Named preset_values(std::string_view preset);
// What a scenario fixes: its preset, and its own values over that.
Named fixed_by(const Scenario& scenario);

// In a world where every assumption is given.
Prepared prepare_in(const Ground& ground, const Assumptions<double>& world);

// The debated assumptions as the public knows them: fixed ones as fixed, the others at their mid values. What
// opponents may compute with.
Assumptions<double> public_assumptions(const Scenario& scenario, const Named& fixed);

}  // namespace sputnik

#include "play/opening.h"
