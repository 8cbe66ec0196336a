// Rule 13: four pillars a nation, the score of a campaign, and the world's own score.
#pragma once

#include "rules/endings.h"
#include "rules/setting.h"
#include "rules/turn.h"

namespace sputnik {

// Frontier months that the leading edge gained a quarter at the pace of 2022.
inline constexpr double trend_pace = 3;

template <Number N>
void judge(Turn<N>& turn, Side side, const Pillars& weights) {
  const Assumptions<N>& a = turn.assume;
  const State<N>& state = turn.now;
  Nation<N>& now = turn.now.nation[side];
  const Nation<N>& rival = turn.now.nation[rival_of(side)];
  const bool us = side == Side::us;
  const N months = us ? lead(state) : -lead(state);
  const N share = us ? state.adoption : N{1.0} - state.adoption;
  // An army of machines weighs by the compute behind it, against what it was at the start.
  const N ratio = log2(max(rival.compute, N{1.0}) / max(now.compute, N{1.0})) + (us ? a["comp_ref"] : -a["comp_ref"]);
  const N armed = clamp(N{1.0} + N{0.5} * ratio, N{0.2}, N{2.0});
  const auto points = [](const N& value) { return clamp(value, N{0.0}, N{100.0}); };
  now.frontier = points(N{50.0} + a["f_lead"] * months + a["f_level"] * (now.capability - N{trend_pace} * state.trend));
  now.prosperity = points(N{100.0} * (now.revenue - N{0.5}) + N{0.1} * now.money);
  now.security = points(N{68.0} - a["se_short"] * now.shortage - a["se_ten"] * state.tension -
                        a["se_haz"] * state.hazard + a["se_mil"] * turn.does[side].military -
                        a["se_rmil"] * turn.does[rival_of(side)].military * armed + N{22.0} * now.self_supply +
                        N{8.0} * min(N{1.0}, now.buffer) + N{8.0} * state.guardrails +
                        N{0.9} * turn.does[side].intelligence - N{0.6} * turn.does[rival_of(side)].intelligence +
                        a["se_lever"] * rival.shortage + a["se_lead"] * months);
  now.influence = points(N{100.0} * (N{0.55} * share + N{0.45} * now.alliance));
  const double total = weights.frontier + weights.prosperity + weights.security + weights.influence;
  now.score = (N{weights.frontier / total} * now.frontier + N{weights.prosperity / total} * now.prosperity +
               N{weights.security / total} * now.security + N{weights.influence / total} * now.influence);
  now.score_sum = turn.before.nation[side].score_sum + now.score;
}

// Score of a campaign at a state: half the mean of all quarters, half the last, and what the ending adds. 0..100
// but for the ending.
template <Number N>
N campaign_score(const State<N>& state, Side side, const Assumptions<N>& a) {
  const Nation<N>& nation = state.nation[side];
  const N played = N{0.5} * nation.score_sum / max(state.quarter, N{1.0}) + N{0.5} * nation.score;
  const auto ended = [&](Ending e) { return state.ending == N{static_cast<double>(e)}; };
  const bool us = side == Side::us;
  const N zero{0.0};
  const N won = select(ended(us ? Ending::decisive_us : Ending::decisive_cn), a["dec_bonus"], zero);
  const N lost = select(ended(us ? Ending::decisive_cn : Ending::decisive_us), a["dec_bonus"], zero);
  const N fallen = select(ended(us ? Ending::collapse_us : Ending::collapse_cn), a["col_cost"], zero);
  return played + won - lost - fallen + select(ended(Ending::accord), a["acc_bonus"], zero) -
         select(ended(Ending::catastrophe), a["cat_cost"], zero);
}

// Whose game was it? The world's score: what both prosper, how safe all are, and how open knowledge is. 0..100.
template <Number N>
N world_score(const State<N>& state) {
  const Nation<N>& us = state.nation.us;
  const Nation<N>& cn = state.nation.cn;
  const N safety = N{100.0} * (N{1.0} - min(N{10.0} * state.hazard, N{1.0}));
  const N peace = N{100.0} * (N{1.0} - state.tension);
  const N score = N{0.35} * N{0.5} * (us.prosperity + cn.prosperity) + N{0.25} * safety + N{0.2} * peace +
                  N{0.1} * N{100.0} * state.guardrails + N{0.1} * N{100.0} * state.community;
  return select(state.ending == N{static_cast<double>(Ending::catastrophe)}, N{0.0}, score);
}

template <Number N>
void scoring(Turn<N>& turn, const Both<Pillars>& weights) {
  for (const Side side : sides) judge(turn, side, weights[side]);
}

}  // namespace sputnik
