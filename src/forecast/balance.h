// A scenario weighed by playouts between its doctrines: who wins, how long it lasts, and what in it never matters.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "forecast/outcomes.h"
#include "play/scenario.h"

namespace sputnik {

struct Balance {
  std::size_t campaigns = 0;                // played; fewer than asked for when stopped
  double won_by_us = 0;                     // share in which the United States ends further above its par
  Both<double> reached_par{};               // share
  double length = 0;                        // quarters, mean
  std::array<double, ending_keys.size()> ending{};  // share of each, by Ending
  Both<std::vector<std::string>> dead_policies{};   // keys: levels 4 and 0 differ in nothing that counts
  std::vector<std::string> dead_events{};           // of the scenario's own: ids of those that never struck
  bool stopped = false;
};

// As many campaigns as `effort.futures`, shared evenly between all pairs of doctrines. The same for any number of threads.
Balance weigh(const ScenarioPtr& scenario, const Effort& effort);

}  // namespace sputnik
