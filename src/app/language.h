// The language that the reader chose: its table of texts, with those that scenarios bring.
#pragma once

#include <optional>
#include <variant>
#include <vector>

#include "classroom/lesson.h"
#include "files/settings.h"
#include "model/problem.h"
#include "model/tongue.h"
#include "play/scenario.h"

namespace sputnik {

// What says the game's texts in a language other than English, or why it cannot be.
std::variant<Tongue, Problems> tongue_of(Language language, const std::vector<ScenarioPtr>& scenarios,
                                         const std::vector<classroom::LessonPtr>& lessons = {});

// Calls nations and things as a scenario does; null: as the game does.
Renaming renaming_of(Language language, const Scenario* scenario);
// The language of who reads of one scenario's campaign: nothing where texts stay as they are, in English without names.
std::variant<std::optional<Tongue>, Problems> tongue_for(Language language, const ScenarioPtr& scenario,
                                                         const classroom::LessonPtr& lesson);

}  // namespace sputnik
