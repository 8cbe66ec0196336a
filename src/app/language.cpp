// Puts a language together from its table and from scenarios.
#include "app/language.h"

#include <sstream>
#include <string>

#include "files/assets.h"
#include "files/texts_file.h"

namespace sputnik {

namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

// A text of several paragraphs is told in a terminal a paragraph at a time.
std::vector<Saying> paragraphs_of(const std::vector<Saying>& sayings) {
  std::vector<Saying> out;
  for (const Saying& saying : sayings) {
    const std::vector<std::string> en = lines_of(saying.en);
    const std::vector<std::string> zh = lines_of(saying.zh);
    if (en.size() < 2 || en.size() != zh.size()) continue;
    for (std::size_t i = 0; i < en.size(); ++i) {
      if (!en[i].empty()) out.push_back({en[i], zh[i]});
    }
  }
  return out;
}

}  // namespace

std::variant<Tongue, Problems> tongue_of(Language language, const std::vector<ScenarioPtr>& scenarios,
                                         const std::vector<classroom::LessonPtr>& lessons) {
  const std::string name = "texts/" + std::string(language_keys[static_cast<std::size_t>(language)]) + ".json";
  const std::filesystem::path file = asset(name);
  auto table = read_texts(file.empty() ? std::filesystem::path(name) : file);
  if (auto* problems = std::get_if<Problems>(&table)) return std::move(*problems);
  Tongue tongue(std::get<std::vector<Saying>>(table));
  std::vector<Saying> keys;  // called in every language as they are printed on the keyboard
  for (const std::string& press : all_key_presses()) keys.push_back({press, press});
  tongue.learn(keys);
  for (const ScenarioPtr& scenario : scenarios) {
    if (!scenario) continue;
    tongue.learn(paragraphs_of(scenario->translations.zh));
    tongue.learn(scenario->translations.zh);
    // A save is named after the scenario's key: a reader of the list meets it by its title.
    if (tongue.knows(scenario->title)) tongue.learn({{scenario->id, tongue.say(scenario->title)}});
  }
  for (const classroom::LessonPtr& lesson : lessons) {
    if (!lesson) continue;
    tongue.learn(paragraphs_of(lesson->zh));
    tongue.learn(lesson->zh);
  }
  return tongue;
}

Renaming renaming_of(Language language, const Scenario* scenario) {
  if (!scenario) return {};
  return language == Language::english ? english_renaming(scenario->names) : chinese_renaming(scenario->names);
}

std::variant<std::optional<Tongue>, Problems> tongue_for(Language language, const ScenarioPtr& scenario,
                                                         const classroom::LessonPtr& lesson) {
  Renaming renaming = renaming_of(language, scenario.get());
  if (language == Language::english) {
    return renaming.empty() ? std::nullopt : std::optional(Tongue::of_english(std::move(renaming)));
  }
  auto made = tongue_of(language, {scenario}, {lesson});
  if (auto* problems = std::get_if<Problems>(&made)) return std::move(*problems);
  auto& tongue = std::get<Tongue>(made);
  tongue.rename(std::move(renaming));
  return std::optional(std::move(tongue));
}

}  // namespace sputnik
