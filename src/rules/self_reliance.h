// Rule 4: self-reliance. Being cut off makes state and market buy at home: the ban itself is the subsidy.
#pragma once

#include "rules/trade.h"

namespace sputnik {

// Share of a nation's industrial effort that the rival's tool controls take away.
template <Number N>
N tool_loss(const Turn<N>& turn, Side side) {
  const Side rival = rival_of(side);
  const N allies = N{0.4} + N{0.6} * turn.before.nation[rival].alliance / turn.assume.of(rival, "ally0_us", "ally0_cn");
  const N leaked = N{0.35} * turn.does[side].sourcing * (N{1.0} - turn.does[rival].closing);
  return clamp(turn.does[rival].tool_block * allies * (N{1.0} - leaked), N{0.0}, N{0.95});
}

// Self-supply is a share of the trend need, so standing still loses ground: the world frontier moves on.
template <Number N>
void build_up(Turn<N>& turn) {
  const Assumptions<N>& a = turn.assume;
  for (const Side side : sides) {
    Nation<N>& now = turn.now.nation[side];
    const Effects<N>& does = turn.does[side];
    const auto draw = turn.luck.block(Stream::industry, side);
    const N luck = exp2(N{0.25} * turn.luck.normal_of(draw[0], draw[1]));
    const N jump_chance = a["jump_chance"] + N{0.006} * does.industry_level;
    const N jump = select(turn.luck.happens(draw[2], jump_chance), a["jump_size"], N{0.0});
    const N gain = a.of(side, "effort_us", "effort_cn") * does.effort * (N{1.0} + a["spur"] * now.shortage) *
                   (N{1.0} - tool_loss(turn, side)) * above(N{1.0} - now.self_supply / a["qmax"]) * luck *
                   (N{1.0} + now.yield_shock);
    const N lost = a.of(side, "drift_us", "drift_cn") * now.self_supply;
    now.self_supply = clamp(now.self_supply + gain + jump - lost, N{0.0}, N{1.5});
    now.yield_shock = now.yield_shock * a["shock_keep"];
  }
}

}  // namespace sputnik
