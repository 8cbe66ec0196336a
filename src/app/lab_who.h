// WHO plays a nation on a command line: a doctrine, a rival that plans, or orders from a file.
#pragma once

#include <string>
#include <variant>

#include "model/problem.h"
#include "rival/rival.h"

namespace sputnik::lab {

// `flag` is how the person named it, such as "--us". A rival's temperament and chance come from the campaign's seed.
std::variant<Player, Problems> find_player(const std::shared_ptr<const CommonGround>& common, Side side,
                                           const std::string& who, std::uint64_t seed, const std::string& flag);

}  // namespace sputnik::lab
