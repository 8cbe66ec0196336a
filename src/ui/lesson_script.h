// The words of the teacher's script: what to say and do in each stage of a lesson, and what comes after it.
#pragma once

#include <string_view>
#include <vector>

#include "classroom/steps.h"

namespace sputnik::ui {

// A sentence or two each, in the order in which they are said.
const std::vector<std::string_view>& script_of(classroom::Stage stage);

}  // namespace sputnik::ui
