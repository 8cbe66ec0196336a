// Whatever a person hands over: a scenario, a library, a save, or a campaign code; checked, and played again.
#pragma once

#include <string>

#include "files/save.h"

namespace sputnik {

// Every fault of a scenario file, a library of events or doctrines, a save (replayed too) or a campaign code; none
// when it is right.
Problems check_file(const std::string& file_or_code);

// Whether a file calls itself a lesson, whatever else is wrong with it.
bool is_lesson(const std::string& file);

struct Replay {
  Problems problems{};
  int quarters = 0;                // played
  std::string first_difference{};  // the first quarter that plays otherwise than saved, "2024Q3"; else empty
};
Replay replay_file(const std::string& file_or_code);

// What experiments start from: a scenario's opening, or the campaign of a save or code.
std::variant<ScenarioPtr, Campaign, Problems> open_start(const std::string& file_or_code);

// The campaign of a save or code.
std::variant<Campaign, Problems> open_campaign(const std::string& file_or_code);

}  // namespace sputnik
