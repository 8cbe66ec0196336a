// A balance in plain words, a sentence each: the same for the lab and for the scenario desk.
#pragma once

#include <string>
#include <vector>

#include "forecast/balance.h"

namespace sputnik {

std::vector<std::string> in_plain_words(const Balance& balance, const Scenario& scenario);

}  // namespace sputnik
