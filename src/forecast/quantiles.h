// Quantiles of many values, without sorting them.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>

namespace sputnik {

// Leaves at the front of `values` those that share a bucket with a wanted one, and makes `places`, which are places in
// the order of all, places in the order of these: few remain to be ordered.
inline std::span<double> near_places(std::span<double> values, std::span<std::size_t> places) {
  constexpr std::size_t buckets = 1024;
  if (values.size() < 2 * buckets) return values;
  // Several at once: each comparison waits for the one before it.
  std::array<double, 8> lows;
  lows.fill(values[0]);
  std::array<double, 8> highs = lows;
  for (std::size_t i = 0; i + 8 <= values.size(); i += 8) {
    for (std::size_t k = 0; k < 8; ++k) {
      lows[k] = values[i + k] < lows[k] ? values[i + k] : lows[k];
      highs[k] = values[i + k] > highs[k] ? values[i + k] : highs[k];
    }
  }
  // The few left over may lie beyond; their bucket is then the first or the last.
  const double low = *std::min_element(lows.begin(), lows.end());
  const double scale = (buckets - 1) / (*std::max_element(highs.begin(), highs.end()) - low);
  if (!std::isfinite(scale)) return values;  // all alike
  const auto bucket_of = [&](double value) {
    return static_cast<std::size_t>(std::clamp((value - low) * scale, 0.0, buckets - 1.0));
  };
  std::array<std::uint32_t, buckets> count{};
  for (const double value : values) ++count[bucket_of(value)];

  std::array<bool, buckets> wanted{};
  std::size_t bucket = 0;
  std::size_t below = 0;  // values in the buckets before
  std::size_t kept = 0;   // of them in wanted ones
  for (std::size_t& place : places) {
    while (place >= below + count[bucket]) {
      below += count[bucket];
      kept += wanted[bucket] ? count[bucket] : 0;
      ++bucket;
    }
    wanted[bucket] = true;
    place = place - below + kept;
  }
  std::size_t remain = 0;
  for (const double value : values) {
    values[remain] = value;
    remain += wanted[bucket_of(value)] ? 1 : 0;
  }
  return values.first(remain);
}

// The values at shares 0..1 of the way through, nearest rank. `values`, which must not be empty and all finite, are
// lost. `shares` ascend.
template <std::size_t n>
std::array<double, n> quantiles(std::span<double> values, const std::array<double, n>& shares) {
  std::array<std::size_t, n> places{};
  for (std::size_t i = 0; i < n; ++i) {
    places[i] = static_cast<std::size_t>(std::floor(shares[i] * static_cast<double>(values.size() - 1) + 0.5));
  }
  values = near_places(values, places);
  std::array<double, n> out{};
  auto from = values.begin();
  for (std::size_t i = 0; i < n; ++i) {
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(places[i]);
    std::nth_element(from, at, values.end());
    out[i] = *at;
    from = at;
  }
  return out;
}

}  // namespace sputnik
