// Quantiles of many values, without sorting them.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace sputnik {

// The values at shares 0..1 of the way through, nearest rank; reorders `values`, which must not be empty. `shares`
// ascend.
template <std::size_t n>
std::array<double, n> quantiles(std::span<double> values, const std::array<double, n>& shares) {
  std::array<double, n> out{};
  auto from = values.begin();
  for (std::size_t i = 0; i < n; ++i) {
    const double place = std::floor(shares[i] * static_cast<double>(values.size() - 1) + 0.5);
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(place);
    std::nth_element(from, at, values.end());
    out[i] = *at;
    from = at;
  }
  return out;
}

}  // namespace sputnik
