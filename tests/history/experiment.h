// Paired experiments: the same worlds and the same luck under two plans of levels, with a mechanism at work or off.
#pragma once

#include <functional>

#include "forecast/outcomes.h"
#include "history/past.h"
#include "plain_scenario.h"

namespace sputnik::tests {

// Levels of both nations, held throughout or from a quarter on.
class Plan {
 public:
  Plan() : scenario_(plain_scenario()), quarters_(history_of(scenario_)) {}

  Plan& hold(Side side, std::string_view policy, double level, std::size_t from = 0) {
    for (std::size_t q = from; q < quarters_.size(); ++q) quarters_[q].level[side][find_policy(policy)] = level;
    return *this;
  }
  Plan& both(std::string_view policy, double level) {
    return hold(Side::us, policy, level).hold(Side::cn, policy, level);
  }
  // The rival reads of it a quarter before.
  Plan& announced(Side side, std::string_view policy, double level, std::size_t from) {
    const std::size_t p = find_policy(policy);
    quarters_[from - 1].notice[side].step[p] = level - quarters_[from - 1].level[side][p];
    return hold(side, policy, level, from);
  }
  const std::vector<HistoryQuarter>& quarters() const { return quarters_; }

 private:
  Scenario scenario_;
  std::vector<HistoryQuarter> quarters_;
};

using Measured = std::function<double(const Past&)>;
inline constexpr std::size_t futures = 400;

// Switches assumptions: key and value.
using Switches = std::vector<std::pair<std::string_view, double>>;

// Calls work for 0 … count - 1, from all threads.
inline void each_of(std::size_t count, const std::function<void(std::size_t)>& work) {
  in_pieces(count, 8, all_threads(), nullptr, [&](std::size_t first, std::size_t n) {
    for (std::size_t i = first; i < first + n; ++i) work(i);
  });
}

inline bool above_noise(const Estimate& e) { return e.low > 0 || e.high < 0; }

// What a measure is more under `with` than under `without`, future by future.
inline Estimate effect(const Plan& with, const Plan& without, const Measured& measured, const Switches& switches = {}) {
  const Scenario scenario = plain_scenario();
  const Follower a(scenario, with.quarters());
  const Follower b(scenario, without.quarters());
  std::vector<double> differences(futures);
  each_of(futures, [&](std::size_t i) {
    const std::uint64_t seed = i + 1;
    Assumptions<double> world = drawn_about(mid_assumptions<double>(), Spread::debated, seed);
    for (const auto& [key, value] : switches) world.value[find_assumption(key)] = value;
    differences[i] = measured(a.past(world, seed)) - measured(b.past(world, seed));
  });
  return estimate(differences);
}

inline double summed(const Past& past, const std::function<double(const State<double>&)>& value) {
  double sum = 0;
  for (std::size_t q = 1; q < past.states.size(); ++q) sum += value(past.states[q]);
  return sum;
}

}  // namespace sputnik::tests
