// Rounding parts so that what is shown adds up to the total that is shown.
#pragma once

#include <vector>

namespace sputnik {

// The total rounded to that many decimals, and each part to a multiple of the last digit, such that the parts sum to
// the rounded total: those with the largest remainders are rounded up. What is exactly 0 stays 0. Figures up to 1e9.
struct RoundedParts {
  double total = 0;
  std::vector<double> parts{};
};
RoundedParts rounded_parts(double total, const std::vector<double>& parts, int decimals);

}  // namespace sputnik
