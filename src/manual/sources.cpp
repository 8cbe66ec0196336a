// Reads what the manual is made from.
#include "manual/sources.h"

#include <algorithm>

#include "files/assets.h"
#include "files/libraries.h"
#include "files/scenario_file.h"

namespace sputnik::manual {

std::variant<Sources, Problems> read_sources(const std::vector<ScenarioPtr>& scenarios) {
  auto read = read_libraries();
  if (auto* problems = std::get_if<Problems>(&read)) return std::move(*problems);
  Libraries& libraries = std::get<Libraries>(read);
  Sources sources{std::move(libraries.events), std::move(libraries.doctrines)};
  for (const ScenarioPtr& scenario : scenarios) {
    const auto same = [&](const ScenarioPtr& other) { return scenario->id == other->id; };
    if (scenario && std::none_of(sources.scenarios.begin(), sources.scenarios.end(), same)) sources.scenarios.push_back(scenario);
  }
  std::stable_sort(sources.scenarios.begin(), sources.scenarios.end(),
                   [](const ScenarioPtr& a, const ScenarioPtr& b) { return a->start < b->start; });
  return sources;
}

std::variant<Sources, Problems> read_sources() {
  std::vector<ScenarioPtr> scenarios;
  for (const auto& file : shipped_scenario_files()) {
    auto read = read_scenario(file);
    if (auto* problems = std::get_if<Problems>(&read)) return std::move(*problems);
    scenarios.push_back(std::get<ScenarioPtr>(read));
  }
  return read_sources(scenarios);
}

}  // namespace sputnik::manual
