// What the manual is made from besides the tables of the program: the event library, doctrines, scenarios.
#pragma once

#include <variant>
#include <vector>

#include "model/problem.h"
#include "play/scenario.h"

namespace sputnik::manual {

struct Sources {
  std::vector<EventCard> events{};
  std::vector<DoctrineCard> doctrines{};
  std::vector<ScenarioPtr> scenarios{};
};

// The libraries of assets/, and scenarios that were read before; null ones are left out.
std::variant<Sources, Problems> read_sources(const std::vector<ScenarioPtr>& scenarios);
// The same with the scenarios that ship.
std::variant<Sources, Problems> read_sources();

}  // namespace sputnik::manual
