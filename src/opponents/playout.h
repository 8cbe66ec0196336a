// Playing futures to their end: doctrines decide and the rules step, in lanes or one by one, with the same bits.
//
// Template source of the playouts; playouts.h is the door that chooses the machine's fastest build of it.
#pragma once

#include <utility>

#include "opponents/playouts.h"
#include "play/prepare.h"
#include "rules/step.h"

namespace sputnik {

// A state that a player believes in: the rival's capability drawn about the estimate, know-how such that it follows.
template <Number N>
State<N> believed_state(const Origin& origin, const Assumptions<N>& a, const WordOf<N>& seed) {
  State<N> state = everywhere<N>(origin.ground.bare);
  const auto draw = chance_block<N>(seed, 0, stream_of("belief"));
  Nation<N>& own = state.nation[origin.me];
  Nation<N>& rival = state.nation[rival_of(origin.me)];
  rival.capability = own.estimate + own.estimate_sd * normal<N>(draw[0], draw[1]);
  const N known = own.algorithms;
  for (const Side side : sides) {
    Nation<N>& nation = state.nation[side];
    nation.algorithms = nation.capability / a["month"] - compute_part(nation, state.trend, a);
  }
  // The pool is known against one's own know-how.
  state.open_pool = state.open_pool + (own.algorithms - known);
  return state;
}

template <Number N>
State<N> first_state(const Origin& origin, const Assumptions<N>& a, const WordOf<N>& seed) {
  if (origin.begin == Begin::opening) return opening_of<N>(origin.ground, a);
  if (origin.begin == Begin::belief) return believed_state<N>(origin, a, seed);
  return everywhere<N>(origin.ground.bare);
}

// Writes what a nation orders in the n-th quarter of a course.
template <Number N>
void order(Orders<N>& orders, const Course& course, Side side, const State<N>& state, int n) {
  if (n == 0 && course.first[side]) {
    orders = everywhere<N>(*course.first[side]);
  } else if (course.doctrine[side]) {
    decide_into(orders, *course.doctrine[side], Sight<N>{state, course.assumed}, course.known);
  } else {
    orders = {};
  }
}

// Plays from `state` on and calls watch(n, state) for the n-th quarter played, until the course or every lane ends.
// Returns the last state.
template <Number N, class Watch>
State<N> play_course(const State<N>& first, const Course& course, const Setting<N>& setting, const WordOf<N>& seed,
                     Watch watch) {
  std::array<State<N>, 2> pair;
  pair[0] = first;
  State<N>* now = &pair[0];
  State<N>* next = &pair[1];
  BothOrders<N> orders;
  const ChanceKeys<N> keys = chance_keys<N>(seed);
  EventLuck<N> lucky;
  for (int n = 0; n < course.quarters && any(now->ending < N{0.5}); ++n) {
    for (const Side side : sides) order(orders[side], course, side, *now, n);
    const auto quarter = static_cast<std::uint32_t>(course.quarter + n);
    if (!lucky.covers(quarter)) {
      find_luck(lucky, *setting.deck, keys, quarter, static_cast<std::uint32_t>(course.quarters - n));
    }
    const ChanceRow<N> row = chance_row<N>(keys, Luck<N>::address_of(quarter));
    const Luck<N> luck{.seed = seed, .quarter = quarter, .row = &row, .lucky = &lucky};
    step_into(*next, *now, orders, setting, luck);
    std::swap(now, next);
    watch(n, *now);
  }
  return *now;
}

}  // namespace sputnik
