// WHO plays a nation on a command line: a doctrine, or orders from a file.
#pragma once

#include <string>
#include <variant>

#include "model/problem.h"
#include "opponents/player.h"

namespace sputnik::lab {

// `flag` is how the person named it, such as "--us".
std::variant<Player, Problems> find_player(const Scenario& scenario, Side side, const std::string& who,
                                           const std::string& flag);

}  // namespace sputnik::lab
