// How many futures of one arm ended: the same column in two arms is the same luck.
#pragma once

#include <string_view>
#include <vector>

#include "forecast/arm.h"
#include "forecast/workers.h"
#include "rules/endings.h"

namespace sputnik {

// What experiments measure of a future's end.
enum class Measure { lead, us, cn, world, danger };
inline constexpr std::array<std::string_view, 5> measure_keys = {"lead", "us", "cn", "world", "danger"};
inline constexpr std::array<std::string_view, 5> measure_words = {
    "lead at the end, months", "score of the United States", "score of China", "score of the world",
    "danger: chance of an incident a quarter, %"};

struct Outcomes {
  std::array<std::vector<double>, measure_keys.size()> measure{};
  std::vector<double> ending{};  // as in rules/endings.h

  std::size_t size() const { return ending.size(); }
  void resize(std::size_t futures);
  const std::vector<double>& of(Measure m) const { return measure[static_cast<std::size_t>(m)]; }
};

struct Effort {
  std::size_t futures = 10000;
  std::uint64_t seed = 1;  // base of the futures
  unsigned threads = 1;
  const Stop* stop = nullptr;
  std::function<void(double share)> progress{};
};

// Ends of the futures 1, 2, 3, …. When stopped, as many as were played without a gap.
Outcomes play_arm(const Arm& arm, const Effort& effort);
// Both arms on the same luck, as many futures of each.
std::array<Outcomes, 2> play_pair(const Arm& a, const Arm& b, const Effort& effort);

// A mean with its 95 % interval.
struct Estimate {
  double mean = 0;
  double low = 0;
  double high = 0;
};
Estimate estimate(const std::vector<double>& values);
double variance(const std::vector<double>& values);  // 0 for fewer than two
// Share of the futures that ended in each way, by Ending.
std::array<double, ending_keys.size()> ending_shares(const std::vector<double>& endings);

}  // namespace sputnik
