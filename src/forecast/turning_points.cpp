// The odds of the ending from each state of a campaign, and from each with the orders that were given.
#include "forecast/turning_points.h"

#include <algorithm>
#include <cmath>

namespace sputnik {
namespace {

double odds(const Arm& arm, double ending, const Effort& effort) {
  const Outcomes played = play_arm(arm, effort);
  if (played.size() == 0) return 0;
  const auto same = std::count(played.ending.begin(), played.ending.end(), ending);
  return static_cast<double>(same) / static_cast<double>(played.size());
}

}  // namespace

std::vector<TurningPoint> turning_points(const Campaign& campaign, std::size_t count, const Effort& effort) {
  const double ending = campaign.now().ending;
  const Both<std::string> doctrine = {doctrine_of(campaign, Side::us), doctrine_of(campaign, Side::cn)};
  Effort quiet = effort;
  quiet.progress = {};
  std::vector<TurningPoint> all;
  double before = odds(Arm(campaign, 0, doctrine, {}), ending, quiet);
  for (int q = 0; q < campaign.quarter() && !(effort.stop && *effort.stop); ++q) {
    Arm ordered(campaign, q, doctrine, {});
    for (const Side side : sides) ordered.give(side, campaign.orders()[static_cast<std::size_t>(q)][side]);
    const double decided = odds(ordered, ending, quiet);
    const double after = odds(Arm(campaign, q + 1, doctrine, {}), ending, quiet);
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
