// Sensitivity: what each assumption and each policy moves at the horizon, between its low and its high.
#pragma once

#include "forecast/outcomes.h"

namespace sputnik {

struct SensitivityRow {
  Knob knob{};  // its value is not used
  double low = 0;
  double high = 0;
  std::array<Estimate, measure_keys.size()> change{};  // from low to high on the same luck, by Measure
};

// An assumption goes over its range, a policy from 0 to 4, held without orders and their price but with its upkeep;
// both nations otherwise follow doctrines. `settings` hold throughout. Sorted by the size of the change of the lead;
// stopped, the rows so far.
std::vector<SensitivityRow> sensitivity(const ScenarioPtr& scenario, const Both<std::string>& doctrine,
                                        const std::vector<Knob>& settings, const Effort& effort);

}  // namespace sputnik
