// A rival that plans: it sees a view and nothing else, weighs lines of play in worlds it may believe in, and mixes.
//
// Lines start from the schools of thought, are bettered policy by policy (playing on by a fixed plan after a first
// choice is the rollout of G. Tesauro and G. Galperin, "On-line Policy Improvement using Monte-Carlo Search", NIPS
// 1996), and end in a table of payoffs against the rival's likely lines, which regret matching solves (regret.h).
#pragma once

#include "opponents/player.h"
#include "rival/decision.h"
#include "rival/rehearsal.h"

namespace sputnik {

class Planner {
 public:
  // `seed` feeds its own chance, which no campaign draws from.
  Planner(std::shared_ptr<const CommonGround> common, Skill skill, const Values& values, std::uint64_t seed);

  // Legal orders for what the nation sees, and why. The same for the same view, whatever the threads. When stopped, at
  // once: the best so far.
  Decision decide(const View<double>& view, const Oversight& oversight = {}) const;

 private:
  std::shared_ptr<const CommonGround> common_;
  SkillCard skill_;
  Values values_;
  std::uint64_t seed_;
};

}  // namespace sputnik
