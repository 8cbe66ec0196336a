// Rule 7: what is believed of the rival, what a release shows, and when it is a Sputnik moment.
#pragma once

#include "rules/turn.h"

namespace sputnik {

// Estimates follow the expected trend, then the truth as far as sources reach. The error is carried along.
template <Number N>
void watch(Turn<N>& turn, Side side) {
  const Assumptions<N>& a = turn.assume;
  const Side rival = rival_of(side);
  Nation<N>& now = turn.now.nation[side];
  const auto draw = turn.luck.block(Stream::estimate, side);
  // America takes the Chinese pace for slower than the trend: the room in which surprises grow.
  const N expected = a["trend_cycle"] * (side == Side::us ? a["belief"] : N{1.0});
  const N gain = (a["est_gain"] + a["est_intel"] * turn.does[side].intelligence + a["treaty_open"] * turn.verified) *
                 (N{1.0} - N{0.08} * turn.does[rival].intelligence);
  const N believed = now.estimate + expected;
  now.estimate = clamp(believed + gain * (turn.now.nation[rival].capability - believed) +
                           a["est_noise"] * turn.luck.normal_of(draw[0], draw[1]),
                       N{-1000.0}, N{10000.0});
  const N kept = (N{1.0} - gain) * now.estimate_sd;
  now.estimate_sd = sqrt(kept * kept + a["est_noise"] * a["est_noise"] + a["est_drift"] * a["est_drift"]);
}

// Doubt about the rival's last release: was it distilled, what did it cost? Audits resolve it and correct the fame.
template <Number N>
void audit(Turn<N>& turn, Side side) {
  const Assumptions<N>& a = turn.assume;
  Nation<N>& now = turn.now.nation[side];
  Nation<N>& rival = turn.now.nation[rival_of(side)];
  const N speed = N{1.0} - a["doubt_keep"] + a["audit"] * turn.does[side].intelligence;
  const N resolved = now.doubt * min(speed, N{1.0});
  now.doubt = now.doubt - resolved;
  const N found = resolved * rival.distilled;
  rival.prestige = max(rival.prestige - a["debunk"] * found * above(rival.prestige), N{-1.0});
  now.alarm = above(now.alarm - a["calm"] * found * now.alarm);
}

// A notable release by `by`, as the rival receives it.
template <Number N>
void release_by(Turn<N>& turn, Side by) {
  const Assumptions<N>& a = turn.assume;
  const Effects<N>& does = turn.does[by];
  Nation<N>& maker = turn.now.nation[by];
  Nation<N>& reader = turn.now.nation[rival_of(by)];
  const auto draw = turn.luck.block(Stream::release, by);
  const auto notable = turn.luck.happens(draw[0], does.release_chance);
  const N shown = maker.capability + a["rel_noise"] * turn.luck.normal_of(draw[1], draw[2]);
  const N gap = shown - reader.estimate;
  const N near = clamp(N{1.0} - (reader.capability - maker.capability) / a["sput_near"], N{0.0}, N{1.0});
  const auto stuns = notable & (gap > a["sput_thr"]) & (near > N{0.0});
  const N size = select(stuns, a["sput_alarm"] * min(N{1.0}, gap / (N{2.0} * a["sput_thr"])) *
                                   (N{0.5} + N{0.5} * near), N{0.0});
  maker.release_size = select(notable, N{1.0}, N{0.0});
  reader.surprise = size;
  reader.alarm = min(reader.alarm + size, N{2.0});
  reader.revenue = above(reader.revenue - N{0.05} * size);
  const N toward_maker = by == Side::us ? N{0.02} * size : N{-0.02} * size;
  turn.now.adoption = clamp(turn.now.adoption + toward_maker, N{0.0}, N{1.0});
  turn.now.tension = min(turn.now.tension + N{0.05} * size, N{1.0});
  const N reveals = select(stuns, a["rel_gap"], select(does.openness > N{2.5}, N{0.35}, N{0.12}));
  const N weight = select(notable, reveals * (N{1.0} - N{0.3} * reader.doubt), N{0.0});
  reader.estimate = clamp(reader.estimate + weight * gap, N{-1000.0}, N{10000.0});
  const N kept = (N{1.0} - weight) * reader.estimate_sd;
  const N error = weight * a["rel_noise"];
  reader.estimate_sd = sqrt(kept * kept + error * error);
  const N fame = a["prestige_gain"] * near * (N{0.4} + size);
  maker.prestige = min(a["prestige_keep"] * maker.prestige + select(notable, fame, N{0.0}), N{1.0});
  const N open = a["doubt_open"] * does.openness;
  reader.doubt = clamp(select(notable, max(reader.doubt, near * (N{1.0} - open)), reader.doubt), N{0.0}, N{1.0});
}

template <Number N>
void releases(Turn<N>& turn) {
  for (const Side side : sides) turn.now.nation[side].alarm = turn.now.nation[side].alarm * turn.assume["alarm_keep"];
  for (const Side side : sides) watch(turn, side);
  for (const Side side : sides) audit(turn, side);
  for (const Side side : sides) release_by(turn, side);
}

}  // namespace sputnik
