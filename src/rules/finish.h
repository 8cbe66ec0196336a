// Rule 14: the five ways in which a campaign ends.
#pragma once

#include "rules/endings.h"
#include "rules/turn.h"

namespace sputnik {

inline constexpr double decisive_quarters = 4;  // a decisive lead must hold so long
inline constexpr double decisive_from = 8;      // and counts from this quarter: the start is decisive already
inline constexpr double collapse_quarters = 4;
inline constexpr double accord_quarters = 6;

template <Number N>
void count_runs(Turn<N>& turn) {
  const Assumptions<N>& a = turn.assume;
  State<N>& now = turn.now;
  const N months = lead(now);
  const auto counts = now.quarter >= N{decisive_from};
  const N us_run = min(above(turn.before.lead_run) + N{1.0}, N{20.0});
  const N cn_run = max(min(turn.before.lead_run, N{0.0}) - N{1.0}, N{-20.0});
  now.lead_run = select(counts & (months >= a["decisive"]), us_run,
                        select(counts & (months <= -a["decisive_cn"]), cn_run, N{0.0}));
  for (const Side side : sides) {
    Nation<N>& nation = now.nation[side];
    const auto failing = (nation.money <= a["col_money"]) & (nation.capital <= a["col_capital"]);
    nation.collapse_run = select(failing, min(nation.collapse_run + N{1.0}, N{20.0}), N{0.0});
  }
  // Trust eases the accord: no cliff between friends and strangers.
  const auto fit = (now.guardrails >= a["acc_g"] - a["acc_ease"] * now.trust) &
                   (now.tension <= a["acc_t"] + N{0.5} * a["acc_ease"] * now.trust);
  now.accord_run = select(fit, min(now.accord_run + N{1.0}, N{20.0}), N{0.0});
}

template <Number N>
void finish(Turn<N>& turn, int horizon) {
  State<N>& now = turn.now;
  now.quarter = turn.before.quarter + N{1.0};
  count_runs(turn);
  const auto number = [](Ending e) { return N{static_cast<double>(e)}; };
  N ending = select(now.quarter >= N{static_cast<double>(horizon)}, number(Ending::horizon), number(Ending::none));
  ending = select(now.lead_run >= N{decisive_quarters}, number(Ending::decisive_us), ending);
  ending = select(now.lead_run <= N{-decisive_quarters}, number(Ending::decisive_cn), ending);
  ending = select(now.accord_run >= N{accord_quarters}, number(Ending::accord), ending);
  ending = select(now.nation.us.collapse_run >= N{collapse_quarters}, number(Ending::collapse_us), ending);
  ending = select(now.nation.cn.collapse_run >= N{collapse_quarters}, number(Ending::collapse_cn), ending);
  now.ending = select(now.incident > N{1.5}, number(Ending::catastrophe), ending);
}

}  // namespace sputnik
