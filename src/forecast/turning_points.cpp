// The odds of the outcome from each state of a campaign, and from each with the orders that were given.
#include "forecast/turning_points.h"

#include <algorithm>
#include <cmath>

#include "forecast/judge.h"

namespace sputnik {

std::vector<TurningPoint> turning_points(const Campaign& campaign, std::size_t count, const Effort& effort) {
  const Judge judge(campaign, nullptr);
  const Verdict verdict = judge.of(campaign);
  const Both<std::string> doctrine = {doctrine_of(campaign, Side::us), doctrine_of(campaign, Side::cn)};
  Effort quiet = effort;
  quiet.progress = {};
  std::vector<TurningPoint> all;
  const auto odds = [&](const Arm& arm) { return judge.share(play_arm(arm, quiet), verdict); };
  double before = odds(Arm(campaign, 0, doctrine, {}));
  for (int q = 0; q < campaign.quarter() && !(effort.stop && *effort.stop); ++q) {
    Arm ordered(campaign, q, doctrine, {});
    for (const Side side : sides) ordered.give(side, campaign.orders()[static_cast<std::size_t>(q)][side]);
    const double decided = odds(ordered);
    const double after = odds(Arm(campaign, q + 1, doctrine, {}));
    all.push_back({q, before, after, decided - before, after - decided});
    before = after;
    if (effort.progress) effort.progress(static_cast<double>(q + 1) / campaign.quarter());
  }
  std::stable_sort(all.begin(), all.end(), [](const TurningPoint& a, const TurningPoint& b) {
    return std::abs(a.after - a.before) > std::abs(b.after - b.before);
  });
  all.resize(std::min(all.size(), count));
  return all;
}

}  // namespace sputnik
