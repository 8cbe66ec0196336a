// Figures as text, the same in every locale.
#pragma once

#include <string>

namespace sputnik {

// A number with that many decimals: "12.5"; never "-0.0". Not finite: "?".
std::string figure(double value, int decimals = 0);
// The same with its sign: "+12.5", "-3.0"; zero has none.
std::string signed_figure(double value, int decimals = 1);

// The shortest text that reads back as the same number; "0" for either zero.
std::string shortest(double value);

}  // namespace sputnik
