// One possible past: the model run under the policies that were really held.
#pragma once

#include <vector>

#include "play/history.h"
#include "play/prepare.h"

namespace sputnik {

struct Past {
  Assumptions<double> assume{};
  std::vector<State<double>> states{};  // before the first quarter and after each
};

// Follows a scenario's history, or another plan of levels, in one world with the luck of one seed.
class Follower {
 public:
  explicit Follower(const Scenario& scenario) : Follower(scenario, history_of(scenario)) {}
  Follower(const Scenario& scenario, std::vector<HistoryQuarter> plan);
  Past past(const Assumptions<double>& world, std::uint64_t seed) const;

 private:
  std::vector<HistoryQuarter> plan_;
  Ground ground_;
};

// Which assumptions vary from future to future, each triangular between its low and its high, peaking at `mids`.
enum class Spread {
  debated,  // those that a campaign draws
  sourced   // and those for which a source gives a range: the world is one of those that the sources allow
};
Assumptions<double> drawn_about(const Assumptions<double>& mids, Spread spread, std::uint64_t seed);

}  // namespace sputnik
