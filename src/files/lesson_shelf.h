// What lessons are read against: the library of motions and seats, and the scenarios that they name.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <variant>

#include "files/lesson_shape.h"
#include "files/scenario_file.h"
#include "model/problem.h"

namespace sputnik {

// Each file is read once, when the first lesson asks for it. Keep a shelf as long as the files should stay as they are.
class LessonShelf {
 public:
  using LibraryRead = std::variant<classroom::LessonLibrary, Problems>;
  using ScenarioRead = std::variant<ScenarioPtr, Problems>;

  const LibraryRead& motions_and_seats();
  const ScenarioRead& scenario(const std::filesystem::path& file);

 private:
  std::optional<LibraryRead> library_{};
  std::map<std::filesystem::path, ScenarioRead> scenarios_{};
};

}  // namespace sputnik
