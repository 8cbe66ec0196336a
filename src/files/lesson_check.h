// What a lesson must satisfy beyond the form of its file.
#pragma once

#include "classroom/lesson.h"
#include "files/faults.h"
#include "play/scenario.h"

namespace sputnik {

// Names and numbers of its phases, debate and contested assumptions; `known`: every motion there is. Null for a
// scenario that was not found, which has been said.
void check_lesson(const classroom::Lesson& lesson, const std::vector<classroom::Motion>& known,
                  const Scenario* scenario, Faults& faults);
// Motions and roles as they stand in a file.
void check_motions(const std::vector<classroom::Motion>& motions, const std::string& at, Faults& faults);
void check_cast(const classroom::Cast& cast, const Scenario& scenario, const std::string& at, Faults& faults);

}  // namespace sputnik
