// What anyone may know of a scenario before it is played: its opening, its events and its doctrines.
#pragma once

#include <string>
#include <vector>

#include "opponents/playouts.h"

namespace sputnik {

// A school of thought: a doctrine, or the last, which leaves everything where it stands.
struct School {
  std::string title{};
  Both<Doctrine> doctrine{};
};

struct CommonGround {
  ScenarioPtr scenario{};
  Ground ground{};          // assumptions as publicly known
  State<double> opening{};  // what is publicly assumed of both nations
  std::vector<School> schools{};
};

// `fixed` holds assumptions that the player fixed, over the scenario's.
CommonGround common_ground(const ScenarioPtr& scenario, const Named& fixed);

}  // namespace sputnik
