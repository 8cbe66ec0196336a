// Rule 11: trust, guardrails that need both, and the hazard of an incident that may be a catastrophe.
#pragma once

#include "rules/treaty.h"

namespace sputnik {

template <Number N>
void talk(Turn<N>& turn) {
  const Assumptions<N>& a = turn.assume;
  State<N>& now = turn.now;
  const N both_talk = min(turn.does.us.talks, turn.does.cn.talks);
  const auto silent = both_talk < N{0.5};
  const N built = a["trust_rate"] * both_talk * N{0.25} * (N{1.0} - now.trust);
  const N lost = a["trust_loss"] * above(now.tension - N{0.5}) * now.trust;
  now.trust = clamp(select(silent, a["trust_keep"], N{1.0}) * now.trust + built - lost, N{0.0}, N{1.0});

  const N calm = above(N{1.0} - N{1.3} * now.tension);
  const N grown = a["g_rate"] * both_talk * N{0.25} * calm * (N{1.0} - now.guardrails) * (N{0.85} + N{0.5} * now.trust) *
                  (N{1.0} + a["treaty_rails"] * turn.verified);
  const N broken = N{0.03} * now.guardrails * now.tension + select(silent, N{0.05}, N{0.0}) * now.guardrails;
  N rails = now.guardrails + grown - broken;
  for (const Side side : sides) {
    rails = rails - select(turn.does[side].military_level > N{3.5}, N{0.06}, N{0.0}) * now.guardrails;
  }
  const auto draw = turn.luck.block(Stream::talks);
  const auto thrown_back = turn.luck.happens(draw[0], a["setback"]) & (now.guardrails > N{0.05});
  now.setback = select(thrown_back, N{1.0}, N{0.0});
  now.guardrails = clamp(rails * select(thrown_back, N{0.65}, N{1.0}), N{0.0}, N{1.0});
}

// Chance of an incident this quarter: arms, tension, capability, a close race, few guardrails, and what a treaty leaves.
template <Number N>
N hazard_of(const Turn<N>& turn) {
  const State<N>& now = turn.now;
  const N arms = N{0.25} + turn.does.us.military + turn.does.cn.military;
  const N gap = lead(now) / N{6.0};
  const N close = N{1.0} + N{0.6} / (N{1.0} + gap * gap);
  const N growth = N{1.0} + above(now.trend) / N{24.0};
  return clamp(turn.assume["h0"] * arms * (N{0.15} + now.tension) * growth * close *
                   (N{1.0} - N{0.8} * now.guardrails) * danger_left(turn), N{0.0}, N{1.0});
}

template <Number N>
void danger(Turn<N>& turn) {
  const Assumptions<N>& a = turn.assume;
  State<N>& now = turn.now;
  talk(turn);
  now.hazard = hazard_of(turn);
  const N hot_line = (turn.does.us.talks + turn.does.cn.talks) * N{0.125};
  const N arms = max(turn.does.us.military, turn.does.cn.military);
  const N worst = a["cat"] * (a["cat_mil"] + arms) * (N{1.0} - N{0.6} * hot_line) * (N{1.0} - N{0.5} * now.guardrails);
  const auto draw = turn.luck.block(Stream::danger);
  const auto incident = turn.luck.happens(draw[0], now.hazard);
  const auto catastrophe = incident & turn.luck.happens(draw[1], worst);
  now.incident = select(catastrophe, N{2.0}, select(incident, N{1.0}, N{0.0}));
  const N jump = a["inc_tension"] * (N{1.0} - N{0.6} * hot_line);
  now.tension = min(now.tension + select(incident, jump, N{0.0}), N{1.0});
  const auto window = incident & (hot_line > N{0.3});
  now.guardrails = min(now.guardrails + select(window, a["inc_window"], N{0.0}), N{1.0});
}

}  // namespace sputnik
