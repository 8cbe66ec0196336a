// What one player may know: its own truth, the public world, and its estimate of the rival. Nothing else.
//
// A View carries a State in which every field that the player may not see has been replaced by what it believes
// or by a neutral value, so that code which takes a View cannot reach hidden state.
#pragma once

#include "rules/setting.h"

namespace sputnik {

template <Number N>
struct View {
  Side me{};
  State<N> seen{};  // rival's capability = my estimate; its hidden levels = what is publicly assumed
};

// Half of the width that holds the truth in eight cases of ten, in standard errors of an estimate.
inline constexpr double band80 = 1.28;

// Field by field by its Seen mark. The rival's hidden levels show as `assumed` (the scenario's start levels).
template <Number N>
View<N> view_of(const State<N>& truth, Side me, const State<double>& assumed);

// The lead as this player believes it: months, US minus China.
template <Number N>
N believed_lead(const View<N>& view) {
  return lead(view.seen);
}

}  // namespace sputnik

#include "play/view_of.h"
