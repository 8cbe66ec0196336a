// Whoever gives a nation's orders without a person: a doctrine, or a list of levels to reach.
#pragma once

#include <functional>

#include "opponents/doctrine.h"

namespace sputnik {

// Orders for what one nation sees in the n-th quarter (0 the first). Must be legal for that view.
using Player = std::function<Orders<double>(const View<double>& view, int quarter)>;

Player doctrine_player(const Doctrine& doctrine, const Assumptions<double>& public_assumptions);

// Levels to aim for, by quarter from which they hold, then by policy key. Reached one step a quarter as capital and
// the number of moves allow, in the order of the policy table.
using Levels = std::map<int, Named>;
Player levels_player(const Levels& levels, const Assumptions<double>& public_assumptions);

// Legal moves toward target levels (-1: leave), in the order of the policy table.
Orders<double> toward_levels(const View<double>& view, const std::array<double, policy_slots>& target,
                             const Assumptions<double>& a);

}  // namespace sputnik
