// What the subcommands on history share: the scenario and the figures.
#pragma once

#include <string>
#include <variant>

#include "files/published_file.h"
#include "files/scenario_file.h"

namespace sputnik::lab {

struct HistoryInput {
  ScenarioPtr scenario{};
  PublishedFigures figures{};
};
// An empty name: scenarios/history-2022-2025.json. Refused without a history.
std::variant<HistoryInput, Problems> read_history(const std::string& file);

}  // namespace sputnik::lab
