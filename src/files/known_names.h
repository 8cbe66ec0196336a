// The names that files may use, with their ranges, taken from the tables of the rules.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "files/shape_rules.h"

namespace sputnik {

NamedRule world_rule();       // world fields that a scenario may set
NamedRule nation_rule();      // nation fields that a scenario may set
NamedRule level_rule();       // policies, 0..4
NamedRule weight_rule();      // pillars
NamedRule assumption_rule();  // each between its low and its high
std::vector<std::string_view> policy_names();
// The variables that events may change: "tension", "cn.leak_shock".
std::vector<std::string> changeable_names();

}  // namespace sputnik
