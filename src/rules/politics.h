// Rule 10: political capital, alliances, tension and decoupling.
#pragma once

#include "rules/turn.h"

namespace sputnik {

template <Number N>
void govern(Turn<N>& turn, Side side) {
  const Assumptions<N>& a = turn.assume;
  const Effects<N>& does = turn.does[side];
  const Effects<N>& rival = turn.does[rival_of(side)];
  Nation<N>& now = turn.now.nation[side];
  const N prosperity = a["regen"] * (N{0.3} + N{0.7} * now.revenue);
  const N failures = a["cap_short"] * now.shortage + N{0.04} * above(-now.money);
  const N hawks = a["cap_dip"] * does.talks * (now.alarm + turn.now.tension);
  const N answered = a["cap_ans"] * does.retaliation * (rival.control_levels + rival.tool_levels) / N{8.0};
  const N gain = prosperity - failures + N{0.4} * now.alarm - hawks - a["cap_ret"] * rival.retaliation + answered -
                 a["cap_hold"] * does.held;
  // Even a weak government regains a little each quarter, unless it is bankrupt.
  const N least = select(now.money < a["col_money"], N{-0.3}, N{0.1});
  now.capital = clamp(now.capital + max(least, gain), N{0.0}, N{6.0});
}

template <Number N>
void keep_allies(Turn<N>& turn, Side side) {
  const Assumptions<N>& a = turn.assume;
  const Effects<N>& does = turn.does[side];
  Nation<N>& now = turn.now.nation[side];
  N strain = a["strain_ctrl"] * (above(does.control_levels - N{2.0}) + N{0.7} * above(does.tool_levels - N{2.0})) +
             a["strain_enf"] * above(does.enforcement - N{1.0}) * (does.control_levels + does.tool_levels) * N{0.25} +
             a["strain_ret"] * above(does.retaliation - N{1.0});
  if (side == Side::cn) strain = strain + a["strain_src"] * does.grey;
  const N market = side == Side::us ? turn.now.adoption - a["adopt_ref"] : a["adopt_ref"] - turn.now.adoption;
  const N rest = a.of(side, "ally0_us", "ally0_cn") + N{0.012} * does.talks + N{0.03} * does.participation +
                 N{0.02} * now.alarm + N{0.10} * market - strain + a["treaty_ally"] * turn.verified;
  now.alliance = clamp(toward(now.alliance, rest, a["ally_move"]), N{0.0}, N{1.0});
}

template <Number N>
N tension_by(const Turn<N>& turn, Side side) {
  const Assumptions<N>& a = turn.assume;
  const Effects<N>& does = turn.does[side];
  return a["t_ctrl"] * (does.control_levels + N{0.25} * does.enforcement) + a["t_tool"] * does.tool_levels +
         a["t_ret"] * does.retaliation + a["t_mil"] * does.military_level + N{0.03} * turn.now.nation[side].alarm -
         a["t_dip"] * does.talks;
}

template <Number N>
N decoupling_by(const Effects<N>& does) {
  return N{0.055} * does.control_levels + N{0.03} * does.tool_levels + N{0.06} * does.retaliation -
         N{0.02} * (does.openness - N{1.0});
}

template <Number N>
void politics(Turn<N>& turn) {
  const Assumptions<N>& a = turn.assume;
  State<N>& now = turn.now;
  for (const Side side : sides) {
    govern(turn, side);
    keep_allies(turn, side);
  }
  const N heat = N{0.06} + tension_by(turn, Side::us) + tension_by(turn, Side::cn) - a["treaty_ten"] * turn.verified;
  now.tension = clamp(toward(now.tension, heat, a["ten_move"]), N{0.0}, N{1.0});
  // A ratchet: supply chains part quickly and grow back slowly.
  const N apart = clamp(decoupling_by(turn.does.us) + decoupling_by(turn.does.cn), N{0.0}, N{1.0});
  const N speed = select(apart > now.decoupling, a["dec_up"], a["dec_down"]);
  now.decoupling = clamp(toward(now.decoupling, apart, speed), N{0.0}, N{1.0});
}

}  // namespace sputnik
