// Reading what history is examined with.
#include "app/lab_history.h"

#include "files/assets.h"
#include "play/history.h"

namespace sputnik::lab {

std::variant<HistoryInput, Problems> read_history(const std::string& file) {
  const std::filesystem::path published = asset("published.json");
  auto figures = read_published(published.empty() ? "published.json" : published);
  if (auto* problems = std::get_if<Problems>(&figures)) return std::move(*problems);
  const std::filesystem::path shipped = published.parent_path().parent_path() / "scenarios" / "history-2022-2025.json";
  auto scenario = read_scenario(file.empty() ? shipped : std::filesystem::path(file));
  if (auto* problems = std::get_if<Problems>(&scenario)) return std::move(*problems);
  HistoryInput input{std::get<ScenarioPtr>(scenario), std::move(std::get<PublishedFigures>(figures))};
  if (has_history(*input.scenario)) return input;
  return Problems{{.file = file,
                   .pointer = "/nations",
                   .found = "no \"history\"",
                   .expected = "one for each nation",
                   .hint = "scenarios/history-2022-2025.json has them"}};
}

}  // namespace sputnik::lab
