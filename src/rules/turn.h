// The quarter at work: the state before, the state in the making, and what the policies in force add up to.
#pragma once

#include "rules/assumptions.h"
#include "rules/luck.h"
#include "rules/policies.h"

namespace sputnik {

template <Number N>
struct Turn {
  const State<N>& before;
  State<N>& now;
  const Assumptions<N>& assume;
  const Luck<N>& luck;
  Both<Effects<N>> does{};       // by levels in force
  Both<N> announced_block{};     // share of the rival's need that a control ordered but not yet in force will refuse
  N verified{};                  // how far the treaty in force can be believed, 0..1; 0 without one
  N world_installs{};            // kH100e installed in the world this quarter, by the trend
};

// The way from one value to another in one quarter.
template <Number N>
N toward(const N& from, const N& to, const N& share) {
  return from + share * (to - from);
}

}  // namespace sputnik
