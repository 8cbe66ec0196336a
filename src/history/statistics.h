// The few statistics that futures are summed up by.
#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

namespace sputnik {

// The value below which that share of the values lies, between neighbours linear. The values need not be sorted.
inline double quantile(std::vector<double> values, double share) {
  if (values.empty()) return 0;
  std::sort(values.begin(), values.end());
  const double place = share * static_cast<double>(values.size() - 1);
  const auto below = static_cast<std::size_t>(place);
  const std::size_t above = std::min(below + 1, values.size() - 1);
  return values[below] + (place - static_cast<double>(below)) * (values[above] - values[below]);
}

// A mean with its 95 % confidence interval. Of differences between paired futures this is the paired interval.
struct Estimate {
  double mean = 0;
  double low = 0;
  double high = 0;
  bool above_noise() const { return low > 0 || high < 0; }
};

inline Estimate estimate_of(const std::vector<double>& values) {
  if (values.empty()) return {};
  const auto n = static_cast<double>(values.size());
  double sum = 0;
  for (const double value : values) sum += value;
  const double mean = sum / n;
  double squares = 0;
  for (const double value : values) squares += (value - mean) * (value - mean);
  const double half = n > 1 ? 1.96 * std::sqrt(squares / (n - 1) / n) : 0;
  return {mean, mean - half, mean + half};
}

}  // namespace sputnik
