// Differences future by future: what both arms share of luck falls out.
#include "forecast/compare.h"

namespace sputnik {
namespace {

std::vector<double> differences(const std::vector<double>& a, const std::vector<double>& b) {
  std::vector<double> out;
  out.reserve(a.size());
  for (std::size_t i = 0; i < a.size(); ++i) out.push_back(a[i] - b[i]);
  return out;
}

double share_above(const std::vector<double>& values) {
  double above_zero = 0;
  for (const double value : values) above_zero += value > 0 ? 1 : value == 0 ? 0.5 : 0;
  return values.empty() ? 0 : above_zero / static_cast<double>(values.size());
}

}  // namespace

Comparison compare(const Arm& a, const Arm& b, Measure by, const Effort& effort) {
  const std::array<Outcomes, 2> played = play_pair(a, b, effort);
  Comparison out;
  out.futures = played[0].size();
  for (std::size_t m = 0; m < measure_keys.size(); ++m) {
    out.a[m] = estimate(played[0].measure[m]);
    out.b[m] = estimate(played[1].measure[m]);
    out.difference[m] = estimate(differences(played[0].measure[m], played[1].measure[m]));
  }
  for (std::size_t arm = 0; arm < 2; ++arm) out.endings[arm] = ending_shares(played[arm].ending);
  const std::vector<double> gain = differences(played[0].of(by), played[1].of(by));
  out.favours_a = by == Measure::danger ? 1 - share_above(gain) : share_above(gain);
  const double apart = variance(played[0].of(by)) + variance(played[1].of(by));
  out.variance_saved = apart > 0 ? 1 - variance(gain) / apart : 0;
  return out;
}

}  // namespace sputnik
