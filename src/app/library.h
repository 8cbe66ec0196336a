// The scenarios that can be played: those that ship and the user's, read once, with the faults of those that cannot.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include "files/lesson_file.h"
#include "files/scenario_file.h"
#include "ui/screen.h"

namespace sputnik {

// Where a newcomer begins: it stands first, the others follow by date.
inline constexpr std::string_view standard_scenario = "october-rule";

// A scenario file that is another one than was read before.
struct Reread {
  std::filesystem::path file{};
  ScenarioPtr before{};  // as it was last without faults; null: never
  ScenarioPtr now{};     // null: it has faults
  Problems problems{};
};

class Library {
 public:
  static Library of_machine();  // files/assets.h: scenario_files()

  // The scenario of a file, read if it is not one of these (then it becomes one).
  std::variant<ScenarioPtr, Problems> open(const std::filesystem::path& file);
  // Reads a file that was written or changed; it is the user's own.
  void renew(const std::filesystem::path& file);
  // By id, for codes; null when there is none.
  ScenarioPtr find(std::string_view id) const;
  // The place of a file in lines(); size of lines() when it is not there.
  std::size_t place_of(const std::filesystem::path& file) const;
  // Null when that one cannot be played.
  ScenarioPtr at(std::size_t place) const;
  const std::vector<ui::ScenarioLine>& lines() const { return lines_; }

  const std::vector<ScenarioPtr>& scenarios() const { return scenarios_; }  // null where a file has faults

  // Reads anew what has changed on the disk since it was read, takes in what came to the user's folder, and says which
  // these are. A file that is being written waits for the next time; one that is gone stays as it was read.
  std::vector<Reread> follow_disk();

  // Lessons for a class, beside the scenarios.
  void add_lesson(const std::filesystem::path& file);
  void add_lesson(const std::filesystem::path& file, LessonShelf& shelf);
  const std::vector<ui::LessonLine>& lesson_lines() const { return lesson_lines_; }
  const std::vector<classroom::LessonPtr>& lessons() const { return lessons_; }  // those without faults

 private:
  // A file as it stood when it was read.
  struct Stamp {
    std::filesystem::file_time_type written{};
    std::uintmax_t bytes = 0;
    friend bool operator==(const Stamp&, const Stamp&) = default;
  };
  struct Seen {
    Stamp stamp{};
    ScenarioPtr whole{};  // as it was last without faults
  };
  static std::optional<Stamp> stamp_of(const std::filesystem::path& file);
  void add(const std::filesystem::path& file);
  void read_at(std::size_t place, const std::filesystem::path& file);
  void put(std::size_t place, const std::filesystem::path& file, const std::variant<ScenarioPtr, Problems>& read);
  std::optional<Reread> read_anew(std::size_t place);
  void sort_by_date();

  std::vector<ui::ScenarioLine> lines_{};
  std::vector<ScenarioPtr> scenarios_{};  // beside lines_
  std::map<std::filesystem::path, Seen> seen_{};
  bool whole_ = false;  // all that this machine has; else only what was asked for
  std::vector<ui::LessonLine> lesson_lines_{};
  std::vector<classroom::LessonPtr> lessons_{};
};

}  // namespace sputnik
