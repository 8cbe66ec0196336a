// Telling scenarios, libraries, saves and codes apart.
#include "files/any_file.h"

#include <algorithm>

#include "files/assets.h"
#include "files/bounded_file.h"
#include "files/faults.h"
#include "files/lesson_file.h"
#include "files/parse_json.h"
#include "files/scenario_file.h"

namespace sputnik {
namespace {

// A code has letters, digits and hyphens only, is long, and is no file.
bool looks_like_code(const std::string& text) {
  const auto fits = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == ' ' ||
           c == '\n';
  };
  std::error_code error;
  return text.size() >= 16 && std::all_of(text.begin(), text.end(), fits) && !std::filesystem::exists(text, error);
}

enum class Kind { scenario, save, lesson, events, doctrines };

// By its keys; what is none of the others is taken for a scenario.
Kind kind_of(const std::string& file) {
  const auto text = read_bounded(file, "a file");
  if (!std::holds_alternative<std::string>(text)) return Kind::scenario;
  Faults ignored(file);
  const auto root = parse_json(std::get<std::string>(text), ignored);
  if (!root || root->kind != NodeKind::object) return Kind::scenario;
  const Node* const kind = find(*root, "kind");
  if (kind && kind->text == "save") return Kind::save;
  if (kind && kind->text == "lesson") return Kind::lesson;
  const auto holds_only = [&](std::string_view list) {
    return find(*root, list) && std::all_of(root->items.begin(), root->items.end(),
                                            [&](const Node& item) { return item.key == list || item.key == "format"; });
  };
  if (holds_only("events")) return Kind::events;
  return holds_only("doctrines") ? Kind::doctrines : Kind::scenario;
}

template <class T>
Problems problems_of(const std::variant<T, Problems>& read) {
  const auto* problems = std::get_if<Problems>(&read);
  return problems ? *problems : Problems{};
}

ScenarioPtr scenario_of_machine(std::string_view id) {
  for (const auto& file : scenario_files()) {
    const auto read = read_scenario(file);
    const auto* scenario = std::get_if<ScenarioPtr>(&read);
    if (scenario && (*scenario)->id == id) return *scenario;
  }
  return nullptr;
}

// "… (2024Q3)" in what was found at /hashes/n.
std::string quarter_in(const Problems& problems) {
  for (const Problem& problem : problems) {
    if (problem.pointer.find("/hashes/") == std::string::npos) continue;
    const std::size_t open = problem.found.find('(');
    const std::size_t close = problem.found.find(')');
    if (open != std::string::npos && close != std::string::npos)
      return problem.found.substr(open + 1, close - open - 1);
  }
  return {};
}

}  // namespace

std::variant<Campaign, Problems> open_campaign(const std::string& file_or_code) {
  if (looks_like_code(file_or_code)) return campaign_from_code(file_or_code, scenario_of_machine);
  return load(file_or_code);
}

std::variant<ScenarioPtr, Campaign, Problems> open_start(const std::string& file_or_code) {
  if (looks_like_code(file_or_code) || kind_of(file_or_code) == Kind::save) {
    auto campaign = open_campaign(file_or_code);
    if (auto* problems = std::get_if<Problems>(&campaign)) return std::move(*problems);
    return std::get<Campaign>(std::move(campaign));
  }
  auto scenario = read_scenario(file_or_code);
  if (auto* problems = std::get_if<Problems>(&scenario)) return std::move(*problems);
  return std::get<ScenarioPtr>(scenario);
}

bool is_lesson(const std::string& file) { return kind_of(file) == Kind::lesson; }

Problems check_file(const std::string& file_or_code) {
  if (looks_like_code(file_or_code)) return problems_of(open_campaign(file_or_code));
  switch (kind_of(file_or_code)) {
    case Kind::save:
      return problems_of(open_campaign(file_or_code));
    case Kind::lesson:
      return problems_of(read_lesson(file_or_code));
    case Kind::events:
      return problems_of(read_event_library(file_or_code));
    case Kind::doctrines:
      return problems_of(read_doctrines(file_or_code));
    case Kind::scenario:
      break;
  }
  return problems_of(read_scenario(file_or_code));
}

Replay replay_file(const std::string& file_or_code) {
  const auto campaign = open_campaign(file_or_code);
  Replay out;
  if (const auto* problems = std::get_if<Problems>(&campaign)) {
    out.problems = *problems;
    out.first_difference = quarter_in(*problems);
  } else {
    out.quarters = std::get<Campaign>(campaign).quarter();
  }
  return out;
}

}  // namespace sputnik
