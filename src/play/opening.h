// How a campaign opens: its assumptions drawn, and what follows from the scenario's fields. The same in lanes.
#pragma once

#include "play/prepare.h"
#include "rules/capability.h"
#include "rules/compute.h"
#include "rules/danger.h"
#include "rules/drawing.h"
#include "rules/scoring.h"
#include "rules/trade.h"
#include "rules/treaty.h"

namespace sputnik {

template <Number N>
Assumptions<N> assumptions_of(const Ground& ground, const WordOf<N>& seed) {
  Assumptions<N> a = everywhere<N>(ground.setting.assume);
  draw_assumptions<N>(a, ground.drawn, seed);
  return a;
}

// Compute's shares, know-how, estimates, hazard and pillars follow from the rest.
template <Number N>
State<N> opening_of(const Ground& ground, const Assumptions<N>& a) {
  State<N> state = everywhere<N>(ground.bare);
  state.world_compute = world_compute_at(state.trend, a);
  for (const Side side : sides) {
    Nation<N>& nation = state.nation[side];
    share_out(nation, sum_effects<N>(side, nation.force).military, a);
    nation.algorithms = nation.capability / a["month"] - compute_part(nation, state.trend, a);
    if (!ground.estimate_given[side]) nation.estimate = state.nation[rival_of(side)].capability;
  }
  state.open_pool += state.nation.us.algorithms;

  const Luck<N> none{};
  const State<N> before = state;
  Turn<N> turn{.before = before, .now = state, .assume = a, .luck = none, .does = effects_in_force(state)};
  sign(turn);
  state.hazard = hazard_of(turn);
  scoring(turn, ground.setting.weights);
  for (const Side side : sides) state.nation[side].score_sum = N{0.0};
  return state;
}

}  // namespace sputnik
