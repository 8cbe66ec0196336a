// Rule 6: capability in frontier months, from training compute, the common trend and know-how.
#pragma once

#include "rules/turn.h"

namespace sputnik {

// What compute and the trend give, in doublings, without know-how.
template <Number N>
N compute_part(const Nation<N>& nation, const N& trend, const Assumptions<N>& a) {
  const N reference = a["train_share"] * a["compute_ref"];
  return a["eta"] * log2(max(nation.training, N{1.0}) / reference) + a["conc"] * trend;
}

template <Number N>
void capability(Turn<N>& turn) {
  for (const Side side : sides) {
    Nation<N>& now = turn.now.nation[side];
    const N months = turn.assume["month"] * (compute_part(now, turn.now.trend, turn.assume) + now.algorithms);
    now.capability = clamp(months, N{-1000.0}, N{10000.0});
  }
}

}  // namespace sputnik
