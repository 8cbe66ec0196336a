// Puts a language together from its table and from scenarios.
#include "app/language.h"

#include <string>

#include "files/assets.h"
#include "files/texts_file.h"

namespace sputnik {

std::variant<Tongue, Problems> tongue_of(Language language, const std::vector<ScenarioPtr>& scenarios) {
  const std::string name = "texts/" + std::string(language_keys[static_cast<std::size_t>(language)]) + ".json";
  const std::filesystem::path file = asset(name);
  auto table = read_texts(file.empty() ? std::filesystem::path(name) : file);
  if (auto* problems = std::get_if<Problems>(&table)) return std::move(*problems);
  Tongue tongue(std::get<std::vector<Saying>>(table));
  std::vector<Saying> keys;  // called in every language as they are printed on the keyboard
  for (const std::string& press : all_key_presses()) keys.push_back({press, press});
  tongue.learn(keys);
  for (const ScenarioPtr& scenario : scenarios) {
    if (scenario) tongue.learn(scenario->translations.zh);
  }
  return tongue;
}

}  // namespace sputnik
