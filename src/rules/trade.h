// Rule 2: chokepoints. The same code for chips and for critical materials: need, block, leak, stock, shortage.
#pragma once

#include "rules/turn.h"

namespace sputnik {

// World compute by the trend, `quarters` after 2022Q3: kH100e.
template <Number N>
N world_compute_at(const N& quarters, const Assumptions<N>& a) {
  return a["w0"] * pow(a["growth"], N{0.25} * quarters);
}

template <Number N>
void grow_world(Turn<N>& turn) {
  const Assumptions<N>& a = turn.assume;
  turn.now.trend = min(turn.before.trend + N{1.0}, N{200.0});
  turn.now.world_compute = world_compute_at(turn.now.trend, a);
  turn.world_installs = turn.now.world_compute - (N{1.0} - a["retire"]) * world_compute_at(turn.before.trend, a);
}

// Share of grey trade that the controller of a chokepoint closes; it rests on its allies.
template <Number N>
N closing_by(const Turn<N>& turn, Side controller) {
  const N rest = turn.assume.of(controller, "ally0_us", "ally0_cn");
  const N allies = N{0.4} + N{0.6} * turn.before.nation[controller].alliance / rest;
  return min(turn.does[controller].closing * allies, N{0.85});
}

// Share of the need that the rival's control refuses, after dependence and exceptions granted in talks.
template <Number N>
N blocked_share(const Turn<N>& turn, Side side, const N& block) {
  const Side rival = rival_of(side);
  const Assumptions<N>& a = turn.assume;
  N share = block * (N{1.0} - a["carve"] * turn.does[rival].talks);
  if (side == Side::us) {
    // China's materials have partners in between; without them the ban is porous at the source.
    const N partners = min(N{1.0}, N{0.55} + N{0.45} * turn.before.nation.cn.alliance / a["ally0_cn"]);
    share = share * a["dep_us"] * partners;
  }
  return share;
}

template <Number N>
N leaked_share(Turn<N>& turn, Side side) {
  const Side rival = rival_of(side);
  const Assumptions<N>& a = turn.assume;
  const Effects<N>& does = turn.does[side];
  Nation<N>& now = turn.now.nation[side];
  const auto draw = turn.luck.block(Stream::trade, side);
  const N chance = a["bust_chance"] * does.sourcing_level * turn.does[rival].enforcement;
  const auto busted = turn.luck.happens(draw[0], chance);
  now.bust = select(busted, N{1.0}, N{0.0});
  N porosity = a.of(side, "poros_us", "poros_cn");
  // Smuggling does not scale with the volume of the trade: crates, not container ships.
  if (side == Side::cn) porosity = porosity * pow(max(now.need, N{1.0}) / a["leak_ref"], -a["leak_scale"]);
  const N share = porosity * does.sourcing * (N{1.0} - closing_by(turn, rival)) * (N{1.0} + now.leak_shock) *
                  select(busted, a["bust_left"], N{1.0});
  now.leak_shock = now.leak_shock * a["shock_keep"];
  return clamp(share, N{0.0}, N{0.9});
}

// Stock in quarters of need: it ages, is filled in calm times, and swells when a ban is announced.
template <Number N>
N filled_buffer(const Turn<N>& turn, Side side, const N& share) {
  const Assumptions<N>& a = turn.assume;
  const Effects<N>& does = turn.does[side];
  const N old = turn.now.nation[side].buffer * a.of(side, "dil_us", "dil_cn");
  const N bought = a["fill"] * N{0.5} * does.stockpiling * (N{1.0} - share) * above(N{1.0} - N{0.5} * old);
  const N dependence = side == Side::us ? a["dep_us"] : N{1.0};
  const N rush = a["frontload"] * turn.announced_block[rival_of(side)] * dependence * does.rush;
  return min(old + bought + rush, N{8.0});
}

template <Number N>
void trade_of(Turn<N>& turn, Side side) {
  const Assumptions<N>& a = turn.assume;
  Nation<N>& now = turn.now.nation[side];
  const N market = turn.world_installs * a.of(side, "need_us", "need_cn");
  now.need = market * turn.does[side].build * (N{1.0} + a["build_alarm"] * turn.before.nation[side].alarm);
  const N share = blocked_share(turn, side, turn.does[rival_of(side)].block);
  now.blocked = now.need * share;
  now.leak = now.blocked * leaked_share(turn, side);
  now.domestic = turn.before.nation[side].self_supply * market;
  const N wanted = above(now.blocked - now.leak - now.domestic);
  const N stock = filled_buffer(turn, side, share);
  now.drawn = min(wanted, a["draw_most"] * stock * now.need);
  now.buffer = stock - now.drawn / now.need;
  now.shortage = clamp((wanted - now.drawn) / now.need, N{0.0}, N{1.0});
}

template <Number N>
void trade(Turn<N>& turn) {
  grow_world(turn);
  for (const Side side : sides) trade_of(turn, side);
  turn.now.price_shock = turn.now.price_shock * turn.assume["shock_keep"];
}

}  // namespace sputnik
