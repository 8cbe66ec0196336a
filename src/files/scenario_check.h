// What a scenario must satisfy beyond the form of its file: names that mean something, quarters that lie right.
#pragma once

#include <string>

#include "files/faults.h"
#include "play/scenario.h"

namespace sputnik {

// A run of the scenario's events, and where it stands in the file: "/events" or, in a save, "/library/events".
struct EventRun {
  std::size_t first = 0;
  std::size_t last = 0;  // one beyond
  std::string pointer{};
  bool in_span = true;  // dated events must lie between start and end
};
void check_events(const Scenario& scenario, const EventRun& run, Faults& faults);

struct DoctrineRun {
  std::size_t first = 0;
  std::size_t last = 0;
  std::string pointer{};
};
void check_doctrines(const Scenario& scenario, const DoctrineRun& run, Faults& faults);

// Everything else, and its own events and doctrines; `at` is the pointer of the scenario in its document.
void check_scenario(const Scenario& scenario, const std::string& at, Faults& faults);

// A condition or formula; in a doctrine `own` says for whom.
void check_condition(const std::string& text, const std::string& pointer, const Scenario& scenario, const Side* own,
                     Faults& faults);

}  // namespace sputnik
