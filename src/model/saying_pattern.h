// Fills the places of what is said for a pattern (model/tongue.h).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/tongue.h"

namespace sputnik {

// `places` in the order of the pattern's; {2*10} stands for ten times a figure.
std::string filled(std::string_view text, const SayingPattern& pattern, const std::vector<std::string>& places);

}  // namespace sputnik
