// Rule 15: a treaty on military AI: in force at the lower of both offers, inspected, and void when a breach is found.
//
// What it forbids is seen by its owner alone, so a breach needs no order of its own: it is military AI kept where it was.
#pragma once

#include "rules/turn.h"

namespace sputnik {

// The highest level of military AI that a treaty allows.
inline constexpr double treaty_limit = 1;
// How far a promise can be believed at each level of inspection: of the good that a treaty does and of what inspectors see.
inline constexpr std::array<double, 5> verified_by = {0, 0.10, 0.40, 0.75, 1.0};

template <Number N>
void sign(Turn<N>& turn) {
  turn.now.treaty = min(turn.does.us.offer, turn.does.cn.offer);
  turn.verified = any(turn.now.treaty > N{0.5}) ? at_level(verified_by, turn.now.treaty) : N{0.0};
}

// Whether a treaty bound the quarter that ended in this state: a breach that was found made it void.
template <Number N>
MaskOf<N> was_bound(const State<N>& after) {
  return after.treaty + after.nation.us.caught + after.nation.cn.caught > N{0.5};
}
template <Number N>
MaskOf<N> in_breach(const State<N>& after, Side side) {
  return was_bound(after) & (after.nation[side].force[PolicyKey("military").index] > N{treaty_limit});
}

// Levels of military AI above what a treaty allows, whether there is one or not.
template <Number N>
N forbidden_by(const Effects<N>& does) {
  return above(does.military_level - N{treaty_limit});
}

// What a treaty leaves of the hazard. Who relies on a promise that is broken and not verified is less safe than without.
template <Number N>
N danger_left(const Turn<N>& turn) {
  const auto bound = turn.now.treaty > N{0.5};
  if (!any(bound)) return N{1.0};
  N breakers{0.0};
  for (const Side side : sides) breakers += min(forbidden_by(turn.does[side]), N{1.0});
  const N deceived = turn.assume["treaty_false"] * (N{1.0} - turn.verified) * breakers;
  return select(bound, N{1.0} - turn.assume["treaty_haz"] * turn.verified + deceived, N{1.0});
}

// A breach in the papers: the treaty is void, and the breaker's word is worth less for some time.
template <Number N>
void expose(Turn<N>& turn, Side breaker, const MaskOf<N>& found) {
  const Assumptions<N>& a = turn.assume;
  State<N>& now = turn.now;
  Nation<N>& guilty = now.nation[breaker];
  Nation<N>& deceived = now.nation[rival_of(breaker)];
  guilty.caught = select(found, N{1.0}, guilty.caught);
  guilty.distrust = select(found, N{1.0}, guilty.distrust);
  guilty.alliance = select(found, above(guilty.alliance - a["breach_ally"]), guilty.alliance);
  guilty.prestige = select(found, max(guilty.prestige - a["breach_fame"], N{-1.0}), guilty.prestige);
  deceived.alarm = select(found, min(deceived.alarm + a["breach_alarm"], N{2.0}), deceived.alarm);
  now.tension = select(found, min(now.tension + a["breach_ten"], N{1.0}), now.tension);
  const N kept = select(found, N{1.0} - a["breach_rails"], N{1.0});
  now.guardrails = now.guardrails * kept;
  now.trust = now.trust * kept;
  // The one policy that a rule sets: nobody's offer outlives the treaty.
  constexpr std::size_t treaty = PolicyKey("treaty").index;
  for (const Side side : sides) {
    Nation<N>& nation = now.nation[side];
    nation.level[treaty] = select(found, N{0.0}, nation.level[treaty]);
    nation.force[treaty] = select(found, N{0.0}, nation.force[treaty]);
  }
  now.treaty = select(found, N{0.0}, now.treaty);
  turn.verified = select(found, N{0.0}, turn.verified);
}

// Inspectors find a breach the sooner, the more they may see, the more there is of it, and the better the other side's
// sources.
template <Number N>
void inspect(Turn<N>& turn) {
  const Assumptions<N>& a = turn.assume;
  for (const Side side : sides) {
    Nation<N>& nation = turn.now.nation[side];
    nation.distrust = a["distrust_keep"] * nation.distrust;
    nation.caught = N{0.0};
  }
  const N verified = turn.verified;
  if (!any(verified > N{0.0})) return;
  const auto draw = turn.luck.block(Stream::treaty);
  for (const Side side : sides) {
    const N sources = N{1.0} + a["treaty_intel"] * turn.does[rival_of(side)].intelligence;
    const N chance = a["treaty_find"] * verified * forbidden_by(turn.does[side]) * sources;
    const auto found = turn.luck.happens(draw[static_cast<std::size_t>(side)], chance);
    if (any(found)) expose(turn, side, found);
  }
}

}  // namespace sputnik
