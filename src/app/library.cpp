// Reads scenario files for the title page.
#include "app/library.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

#include "files/assets.h"
#include "files/lesson_shelf.h"

namespace sputnik {

namespace {

std::string doctrine_title(const Scenario& scenario, const std::string& id) {
  const auto found = std::find_if(scenario.doctrines.begin(), scenario.doctrines.end(),
                                  [&](const DoctrineCard& card) { return card.id == id; });
  return found == scenario.doctrines.end() ? id : found->title;
}

ui::ScenarioLine line_of(const Scenario& scenario, const std::filesystem::path& file) {
  return {.file = file,
          .title = scenario.title,
          .summary = scenario.summary,
          .briefing = scenario.briefing,
          .when = to_string(scenario.start) + " to " + to_string(scenario.end) + ", " +
                  std::to_string(quarters(scenario)) + " quarters",
          .rival_us = doctrine_title(scenario, scenario.rival.us),
          .rival_cn = doctrine_title(scenario, scenario.rival.cn)};
}

}  // namespace

Library Library::of_machine() {
  Library library;
  library.whole_ = true;
  for (const auto& file : scenario_files()) library.add(file);
  library.sort_by_date();
  LessonShelf shelf;
  for (const auto& file : lesson_files()) library.add_lesson(file, shelf);
  return library;
}

void Library::add(const std::filesystem::path& file) {
  lines_.emplace_back();
  scenarios_.emplace_back();
  read_at(lines_.size() - 1, file);
}

void Library::read_at(std::size_t place, const std::filesystem::path& file) {
  // Looked at before it is read: what is written meanwhile is read again.
  const auto stamp = stamp_of(file);
  put(place, file, read_scenario(file));
  Seen& seen = seen_[file];
  seen.stamp = stamp.value_or(Stamp{});
  if (scenarios_[place]) seen.whole = scenarios_[place];
}

void Library::put(std::size_t place, const std::filesystem::path& file,
                  const std::variant<ScenarioPtr, Problems>& read) {
  const bool users = lines_[place].users || file.parent_path() == user_folder() / "scenarios";
  if (const auto* scenario = std::get_if<ScenarioPtr>(&read)) {
    lines_[place] = line_of(**scenario, file);
    scenarios_[place] = *scenario;
  } else {
    lines_[place] = {.file = file,
                     .title = file.filename().string(),
                     .summary = "This file has faults and cannot be played.",
                     .problems = std::get<Problems>(read)};
    scenarios_[place] = nullptr;
  }
  lines_[place].users = users;
}

void Library::add_lesson(const std::filesystem::path& file) {
  LessonShelf shelf;
  add_lesson(file, shelf);
}

void Library::add_lesson(const std::filesystem::path& file, LessonShelf& shelf) {
  auto read = read_lesson(file, shelf);
  if (auto* opened = std::get_if<OpenedLesson>(&read)) {
    lesson_lines_.push_back(
        {.file = file, .title = opened->lesson->title, .summary = opened->lesson->summary, .problems = {}});
    lessons_.push_back(opened->lesson);
  } else {
    lesson_lines_.push_back({.file = file,
                             .title = file.filename().string(),
                             .summary = "This file has faults and cannot be held.",
                             .problems = std::get<Problems>(read)});
  }
}

// By where they begin in history, the longest of those first; those with faults come last.
void Library::sort_by_date() {
  std::vector<std::size_t> order(lines_.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto place = [this](std::size_t i) {
    if (scenarios_[i] && scenarios_[i]->id == standard_scenario) return std::pair(std::numeric_limits<int>::min(), 0);
    return scenarios_[i] ? std::pair(ordinal(scenarios_[i]->start), -quarters(*scenarios_[i]))
                         : std::pair(std::numeric_limits<int>::max(), 0);
  };
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return place(a) < place(b); });
  std::vector<ui::ScenarioLine> lines;
  std::vector<ScenarioPtr> scenarios;
  for (const std::size_t i : order) {
    lines.push_back(std::move(lines_[i]));
    scenarios.push_back(std::move(scenarios_[i]));
  }
  lines_ = std::move(lines);
  scenarios_ = std::move(scenarios);
}

std::size_t Library::place_of(const std::filesystem::path& file) const {
  const auto same = [&](const ui::ScenarioLine& line) {
    std::error_code error;
    return line.file == file || std::filesystem::equivalent(line.file, file, error);
  };
  return static_cast<std::size_t>(std::find_if(lines_.begin(), lines_.end(), same) - lines_.begin());
}

std::variant<ScenarioPtr, Problems> Library::open(const std::filesystem::path& file) {
  std::size_t place = place_of(file);
  if (place == lines_.size()) {
    const auto stamp = stamp_of(file);
    auto read = read_scenario(file);
    if (auto* problems = std::get_if<Problems>(&read)) return std::move(*problems);
    lines_.push_back(line_of(*std::get<ScenarioPtr>(read), file));
    scenarios_.push_back(std::get<ScenarioPtr>(read));
    seen_[file] = {stamp.value_or(Stamp{}), scenarios_.back()};
  }
  if (!scenarios_[place]) return lines_[place].problems;
  return scenarios_[place];
}

void Library::renew(const std::filesystem::path& file) {
  const std::size_t place = place_of(file);
  if (place == lines_.size()) {
    add(file);
  } else {
    read_at(place, file);
  }
  lines_[place].users = true;
  sort_by_date();
}

ScenarioPtr Library::find(std::string_view id) const {
  const auto found = std::find_if(scenarios_.begin(), scenarios_.end(),
                                  [&](const ScenarioPtr& scenario) { return scenario && scenario->id == id; });
  return found == scenarios_.end() ? nullptr : *found;
}

ScenarioPtr Library::at(std::size_t place) const { return place < scenarios_.size() ? scenarios_[place] : nullptr; }

}  // namespace sputnik
