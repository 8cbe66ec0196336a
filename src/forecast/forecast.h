// A thousand futures from one player's view: fans of indicators, odds of endings and of events.
#pragma once

#include <array>
#include <memory>
#include <string>
#include <vector>

#include "forecast/question.h"
#include "forecast/workers.h"
#include "rules/endings.h"

namespace sputnik {

inline constexpr std::array<double, 5> fan_levels = {0.05, 0.25, 0.5, 0.75, 0.95};

// How one indicator may go: its quantiles at fan_levels, from now (the first) to the horizon. A future that has ended
// keeps its last value.
struct Fan {
  std::string indicator{};
  std::vector<std::array<double, fan_levels.size()>> quarters{};
  friend bool operator==(const Fan&, const Fan&) = default;
};

struct Forecast {
  int quarter = 0;  // of the campaign, where the fans begin
  std::size_t futures = 0;
  std::vector<Fan> fans{};                           // in the question's order
  std::array<double, ending_keys.size()> endings{};  // share of the futures, by Ending
  std::vector<double> events{};                      // share in which each event of the scenario strikes from now on
  Both<double> score{};                              // mean, of the whole campaign, as the player reckons it
  std::uint64_t ticket = 0;                          // of the question, when asked of a Forecaster
  friend bool operator==(const Forecast&, const Forecast&) = default;
};

// The same answer for any number of threads. Nothing when stopped. Indicators must be names of variables.
std::shared_ptr<const Forecast> forecast(const Question& question, unsigned threads, const Stop* stop = nullptr);

}  // namespace sputnik
