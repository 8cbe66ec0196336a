// Rules 8 and 9: adoption in the world market, revenue, and the treasury.
#pragma once

#include "rules/turn.h"

namespace sputnik {

// The US share of the world market: compute, lead, openness, allies, and customers driven away.
template <Number N>
void adopt(Turn<N>& turn) {
  const Assumptions<N>& a = turn.assume;
  State<N>& now = turn.now;
  const Nation<N>& us = now.nation.us;
  const Nation<N>& cn = now.nation.cn;
  const Effects<N>& by_us = turn.does.us;
  const Effects<N>& by_cn = turn.does.cn;
  const N months = lead(now);
  const N compute = log2(max(us.compute, N{1.0}) / max(cn.compute, N{1.0})) - a["comp_ref"];
  const N open = by_us.participation * clamp(N{1.0} + months / N{18.0}, N{0.0}, N{1.0}) -
                 by_cn.participation * clamp(N{1.0} - months / N{18.0}, N{0.0}, N{1.0});
  const N odds = a["ad0"] + a["ad_comp"] * compute + a["ad_lead"] * months + a["ad_open"] * open +
                 a["ad_ally"] * (us.alliance - cn.alliance - (a["ally0_us"] - a["ally0_cn"])) -
                 a["ad_ctrl"] * above(by_us.control_levels - N{2.0}) +
                 a["ad_ctrl"] * above(by_cn.control_levels - N{2.0}) -
                 a["ad_ret"] * (by_cn.retaliation - by_us.retaliation) + a["prestige_ad"] * (us.prestige - cn.prestige);
  const N ratio = exp2(odds);
  now.adoption = toward(now.adoption, ratio / (N{1.0} + ratio), a["ad_move"]);
}

// The first loads denied raise a price the most: buyers rush. Stocks do not calm it, as 2023 showed for gallium.
template <Number N>
N scarce_price(const Turn<N>& turn, Side side) {
  const Nation<N>& now = turn.now.nation[side];
  const N denied = above(now.blocked - now.leak) / now.need;
  return turn.now.price_shock + turn.assume.of(side, "rise_us", "rise_cn") * sqrt(denied);
}

// Where revenue is heading: the index of 2022 is 1.
template <Number N>
N revenue_target(const Turn<N>& turn, Side side) {
  const Assumptions<N>& a = turn.assume;
  const Effects<N>& does = turn.does[side];
  const Effects<N>& rival = turn.does[rival_of(side)];
  const Nation<N>& now = turn.now.nation[side];
  const bool us = side == Side::us;
  const N gained = us ? turn.now.adoption - a["adopt_ref"] : a["adopt_ref"] - turn.now.adoption;
  const N answers = N{0.15} + N{0.85} * (rival.control_levels + rival.tool_levels) / N{8.0};
  const N trend = a["train_share"] * turn.now.world_compute * a.of(side, "sh0_us", "sh0_cn");
  const N serving = log2(max(now.training, N{1.0}) / trend);
  return a.of(side, "r0_us", "r0_cn") + a["r_adopt"] * gained - a["r_open"] * does.giveaway +
         a["r_comm"] * turn.now.community * does.participation -
         a.of(side, "r_sell_us", "r_sell_cn") * (does.block + a["r_selltool"] * does.tool_block) -
         a["r_ret"] * rival.retaliation + a["r_prot"] * does.retaliation * answers - a["r_dec"] * turn.now.decoupling -
         a.of(side, "r_short_us", "r_short_cn") * now.shortage -
         a["r_price"] * now.price * (N{1.0} - now.self_supply) - a["r_cult"] * does.research +
         a["r_comp"] * serving - a["r_sub"] * does.subsidy +
         a["r_dom"] * (now.self_supply - a.of(side, "q0_us", "q0_cn")) + now.cycle + N{0.0006} * min(now.money, N{0.0});
}

template <Number N>
void economy(Turn<N>& turn) {
  const Assumptions<N>& a = turn.assume;
  adopt(turn);
  for (const Side side : sides) {
    Nation<N>& now = turn.now.nation[side];
    now.price = scarce_price(turn, side);
    const auto draw = turn.luck.block(Stream::economy, side);
    now.cycle = clamp(a["cycle_keep"] * now.cycle + a["r_luck"] * turn.luck.normal_of(draw[0], draw[1]), N{-1.0},
                      N{1.0});
    now.revenue = clamp(toward(now.revenue, revenue_target(turn, side), a["r_move"]), N{0.0}, N{4.0});
    now.income = a.of(side, "base_us", "base_cn") * (N{0.4} + N{0.6} * now.revenue) + a["approp"] * now.alarm;
    now.upkeep = turn.does[side].upkeep * a["upkeep"];
    now.money = clamp(now.money + now.income - now.upkeep, N{-30.0}, N{50.0});
  }
}

}  // namespace sputnik
