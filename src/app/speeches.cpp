// Makes a speech of each tongue.
#include "app/speeches.h"

#include "app/language.h"

namespace sputnik {

std::map<std::string, room::Speech, std::less<>> speeches_of(const ScenarioPtr& scenario,
                                                             const classroom::LessonPtr& lesson, Problems& problems) {
  std::map<std::string, room::Speech, std::less<>> out;
  for (const Language language : {Language::english, Language::chinese}) {
    auto made = tongue_for(language, scenario, lesson);
    if (auto* faults = std::get_if<Problems>(&made)) {
      problems.insert(problems.end(), faults->begin(), faults->end());
    } else if (auto& tongue = std::get<std::optional<Tongue>>(made)) {
      const bool english = language == Language::english;
      out.emplace(english ? "en" : "zh", room::Speech(std::move(*tongue), english ? "en" : "zh-Hans"));
    }
  }
  return out;
}

}  // namespace sputnik
