// What holds after every step, rechecked by tests and by debug builds.
#pragma once

#include <string>
#include <vector>

#include "model/fields.h"

namespace sputnik {

// Every field that is not finite or out of its declared range, every level that is no whole 0..4, in words.
std::vector<std::string> broken_invariants(const State<double>& state);

}  // namespace sputnik
