// The languages that a lesson's phones are spoken to in.
#pragma once

#include <map>
#include <string>

#include "classroom/lesson.h"
#include "model/problem.h"
#include "play/scenario.h"
#include "room/speech.h"

namespace sputnik {

// By language of the request. `problems` gets what is wrong with the texts that ship: that language is done without.
std::map<std::string, room::Speech, std::less<>> speeches_of(const ScenarioPtr& scenario,
                                                             const classroom::LessonPtr& lesson, Problems& problems);

}  // namespace sputnik
