// Rule 3: compute is what was installed, less what wore out; it trains, serves, or works for the military.
#pragma once

#include "rules/turn.h"

namespace sputnik {

// Training and serving compute of a nation by its stock and its military integration.
template <Number N>
void share_out(Nation<N>& nation, const N& military, const Assumptions<N>& a) {
  const N civilian = nation.compute * (N{1.0} - a["mil_compute"] * military);
  nation.training = a["train_share"] * civilian;
  nation.serving = civilian - nation.training;
}

template <Number N>
void install(Turn<N>& turn) {
  const Assumptions<N>& a = turn.assume;
  Nation<N>& us = turn.now.nation.us;
  Nation<N>& cn = turn.now.nation.cn;
  // A material shortage slows the build-out; chips denied to China are in part bought at home.
  us.installed = above(us.need * (N{1.0} - a["pass_us"] * us.shortage)) + a["freed"] * (cn.blocked - cn.leak);
  const N unused = above(cn.domestic - (cn.blocked - cn.leak));
  cn.installed = cn.need * (N{1.0} - cn.shortage) + a["unused_use"] * unused;
  const auto crisis = turn.now.strait > N{0.5};
  turn.now.strait = above(turn.now.strait - N{1.0});
  for (const Side side : sides) {
    Nation<N>& nation = turn.now.nation[side];
    nation.installed = nation.installed * select(crisis, N{1.0} - a["strait_cut"], N{1.0});
    nation.compute = (N{1.0} - a["retire"]) * nation.compute + nation.installed;
    share_out(nation, turn.does[side].military, a);
  }
}

}  // namespace sputnik
