// Paired experiments: the same futures under a and under b.
#pragma once

#include "forecast/outcomes.h"

namespace sputnik {

struct Comparison {
  std::size_t futures = 0;                        // of each arm, as many as were played
  std::array<Estimate, measure_keys.size()> a{};  // by Measure
  std::array<Estimate, measure_keys.size()> b{};
  std::array<Estimate, measure_keys.size()> difference{};  // a less b, future by future
  std::array<std::array<double, ending_keys.size()>, 2> endings{};
  double favours_a = 0;       // share of the futures in which a is better by the measure asked; half of the ties
  double variance_saved = 0;  // share of the variance of that measure's difference that the pairing took away
};

// `by`: what favours_a and variance_saved go by. Danger is better when lower.
Comparison compare(const Arm& a, const Arm& b, Measure by, const Effort& effort);

}  // namespace sputnik
