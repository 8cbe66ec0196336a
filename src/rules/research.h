// Rule 5: know-how in doublings, found at home, learnt from the open pool, or taken from the rival.
#pragma once

#include "rules/turn.h"

namespace sputnik {

// The constraint hump: scarcity up to a peak forces efficiency, total scarcity starves experiments. 1 at no shortage.
template <Number N>
N constraint(const N& shortage, const Assumptions<N>& a) {
  const N peak = a["hump_p"];
  const N x = shortage / peak;
  const N y = (shortage - peak) / (N{1.0} - peak);
  const N rising = N{1.0} + a["hump_h"] * x * (N{2.0} - x);
  const N falling = N{1.0} + a["hump_h"] - (a["hump_h"] + a["hump_d"]) * y * y;
  return select(shortage < peak, rising, falling);
}

// Culture and talent move slowly toward what research policy, the rival's blows and one's own secrecy make of them.
template <Number N>
void raise_talent(Turn<N>& turn, Side side) {
  const Assumptions<N>& a = turn.assume;
  const Effects<N>& does = turn.does[side];
  Nation<N>& now = turn.now.nation[side];
  now.culture = toward(now.culture, N{1.0} + a["culture"] * does.research, N{0.1});
  N home{1.0};
  if (side == Side::cn) home = a["talent_cn"] + a["talent_trend"] * turn.now.trend;
  const N target = home + a["talent_pol"] * does.research - a["talent_ret"] * turn.does[rival_of(side)].retaliation -
                   a["talent_sec"] * above(does.intelligence - N{1.0});
  now.talent = clamp(toward(now.talent, target, N{0.06}), N{0.2}, N{10.0});
}

template <Number N>
N discover(Turn<N>& turn, Side side) {
  const Assumptions<N>& a = turn.assume;
  const Effects<N>& does = turn.does[side];
  Nation<N>& now = turn.now.nation[side];
  const auto draw = turn.luck.block(Stream::research, side);
  const auto shock = turn.luck.block(Stream::research, 0x100 + static_cast<std::uint32_t>(side));
  now.momentum = clamp(a["mom_keep"] * now.momentum + a["mom_sd"] * turn.luck.normal_of(shock[0], shock[1]), N{-6.0},
                       N{6.0});
  const N most = max(turn.now.nation.us.training, turn.now.nation.cn.training);
  const N experiments = pow(max(now.training, N{1.0}) / max(most, N{1.0}), a["gamma"]);
  const N scarce = side == Side::us ? a["hump_us"] * now.shortage : now.shortage;
  const N together = N{1.0} + a["collab"] * turn.before.community * does.participation *
                                  (N{1.0} - N{0.1} * does.intelligence);
  const N pace = a["pace"] * now.talent * now.culture * experiments * constraint(scarce, a) *
                 (N{1.0} - a["compet"] * turn.before.decoupling) * together *
                 (N{1.0} + a["alarm_res"] * turn.before.nation[side].alarm) *
                 (N{1.0} - a["guard_drag"] * turn.before.guardrails) *
                 exp2(a["luck"] * turn.luck.normal_of(draw[0], draw[1]) + now.momentum);
  const auto found = turn.luck.happens(draw[2], a["break_chance"]);
  now.breakthrough = select(found, N{1.0}, N{0.0});
  return pace + select(found, a["break_size"], N{0.0});
}

template <Number N>
N diffuse(const Turn<N>& turn, Side side) {
  const Effects<N>& does = turn.does[side];
  // Reading is not enough: who takes part in the open ecosystem is answered, and learns more from it.
  const N taking_part = turn.assume["absorb"] + (N{1.0} - turn.assume["absorb"]) * does.answered;
  const N absorb = (N{0.7} + N{0.15} * (does.research + N{2.0})) * taking_part;
  return turn.assume["delta"] * absorb * above(turn.before.open_pool - turn.before.nation[side].algorithms);
}

// What papers, people, spies and distillation carry over from a rival that is ahead.
template <Number N>
N take(const Turn<N>& turn, Side side) {
  const Assumptions<N>& a = turn.assume;
  const Side rival = rival_of(side);
  const N people = a["eps0"] * (N{0.35} + N{0.65} * (N{1.0} - turn.before.decoupling) +
                                a["exch"] * (turn.does.us.talks + turn.does.cn.talks) + a["treaty_leak"] * turn.verified);
  const N spies = a["eps1"] * turn.does[side].intelligence;
  const N guarded = N{1.0} - a["guard"] * turn.does[rival].intelligence;
  return (people + spies) * guarded *
         above(turn.before.nation[rival].algorithms - turn.before.nation[side].algorithms);
}

template <Number N>
void research(Turn<N>& turn) {
  for (const Side side : sides) {
    Nation<N>& now = turn.now.nation[side];
    raise_talent(turn, side);
    now.own_research = discover(turn, side);
    now.diffusion = diffuse(turn, side);
    now.taken = take(turn, side);
    const N gain = now.own_research + now.diffusion + now.taken;
    now.algorithms = now.algorithms + gain;
    now.distilled = toward(now.distilled, now.taken / max(gain, N{0.01}), N{0.25});
  }
}

// The open pool rises toward the best that is released, and by the community itself, which grows while many release.
template <Number N>
void open_pool(Turn<N>& turn) {
  const Assumptions<N>& a = turn.assume;
  State<N>& now = turn.now;
  const N size = (N{0.55} * turn.does.us.participation + N{0.45} * turn.does.cn.participation) *
                 (N{1.0} - N{0.3} * now.decoupling);
  const N grown = a["comm_rate"] * now.community * size * (N{1.0} - now.community) + N{0.01} * size;
  const N lost = a["comm_decay"] * above(N{0.5} - size) * now.community;
  now.community = clamp(now.community + grown - lost, N{0.0}, N{1.0});
  const N best_released = max(now.nation.us.algorithms - turn.does.us.behind,
                              now.nation.cn.algorithms - turn.does.cn.behind);
  const N best = max(now.nation.us.algorithms, now.nation.cn.algorithms);
  now.open_pool = min(now.open_pool + N{0.5} * above(best_released - now.open_pool) + a["comm_pace"] * now.community,
                      best + N{0.3});
}

}  // namespace sputnik
