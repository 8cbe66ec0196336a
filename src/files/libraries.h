// The events and doctrines that come with the program, and how a scenario takes them in.
#pragma once

#include "files/faults.h"
#include "play/scenario.h"

namespace sputnik {

struct Libraries {
  std::vector<EventCard> events{};
  std::vector<DoctrineCard> doctrines{};
};

// From assets/; what is wrong with them is reported under their own names.
std::variant<Libraries, Problems> read_libraries();

// Puts library events and doctrines behind the scenario's own. Left out are those named in `without`, dated ones
// that lie outside the campaign, and those that wait for one of these.
void add_libraries(Scenario& scenario, const Libraries& libraries, Faults& faults);

}  // namespace sputnik
