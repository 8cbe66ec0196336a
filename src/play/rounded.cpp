// The largest-remainder method.
#include "play/rounded.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

namespace sputnik {

RoundedParts rounded_parts(double total, const std::vector<double>& parts, int decimals) {
  const double unit = std::pow(10.0, decimals);
  std::vector<long long> units;
  std::vector<double> remainder;
  for (const double part : parts) {
    const double down = std::floor(part * unit);
    units.push_back(static_cast<long long>(down));
    remainder.push_back(part * unit - down);
  }
  const auto whole = static_cast<long long>(std::floor(total * unit + 0.5));
  long long missing = whole - std::accumulate(units.begin(), units.end(), 0LL);

  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (parts[i] != 0.0) order.push_back(i);
  }
  // Rounding up begins with the largest remainder, down with the smallest; rounds repeat when the parts do not sum to
  // the total, so that the shown sum holds all the same.
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return remainder[a] > remainder[b]; });
  if (missing < 0) std::reverse(order.begin(), order.end());
  const long long step = missing < 0 ? -1 : 1;
  for (std::size_t i = 0; missing != 0 && !order.empty(); i = (i + 1) % order.size(), missing -= step) {
    units[order[i]] += step;
  }
  RoundedParts out{static_cast<double>(whole) / unit, {}};
  for (const long long n : units) out.parts.push_back(static_cast<double>(n) / unit);
  return out;
}

}  // namespace sputnik
