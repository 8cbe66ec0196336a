// The best of many lines for a given effort, by halving: all are tried a little, the better half twice as much, and so
// on (Z. Karnin, T. Koren and O. Somekh, "Almost Optimal Exploration in Multi-Armed Bandits", ICML 2013).
#pragma once

#include "rival/rehearsal.h"

namespace sputnik {

// A line and what its trials were worth, the first trial first.
struct Tried {
  Line line{};
  std::vector<double> worth{};

  double mean(std::size_t trials) const;
  double mean() const { return mean(worth.size()); }
};

using Trial = std::function<double(const Line& line, std::size_t trial)>;

// Keeps the `keep` best, best first; spends about `trials` trials. Trials made before count. False when stopped: what
// is kept is then the best so far.
bool halve(std::vector<Tried>& lines, std::size_t keep, std::size_t trials, const Trial& trial,
           const Oversight& oversight);

}  // namespace sputnik
