// Reads what is asked for, and keeps it.
#include "files/lesson_shelf.h"

#include <string>

#include "files/assets.h"
#include "files/bounded_file.h"
#include "files/document.h"
#include "files/lesson_check.h"
#include "files/lesson_shape.h"
#include "files/shape_reader.h"

namespace sputnik {
namespace {

using classroom::LessonLibrary;

std::variant<LessonLibrary, Problems> read_lesson_library() {
  const std::filesystem::path found = asset("classroom.json");
  const std::filesystem::path file = found.empty() ? std::filesystem::path("classroom.json") : found;
  const std::string expected = "the library of motions and seats";
  const auto text = read_bounded(file, expected);
  if (const auto* problem = std::get_if<Problem>(&text)) return Problems{*problem};
  Faults faults(file.string());
  LessonLibrary library;
  if (const auto root = parse_document(std::get<std::string>(text), file.string(), expected, faults)) {
    faults.look_up_lines_in(*root);
    read_shape(*root, library, faults);
    check_motions(library.motions, "/motions", faults);
    check_cast(library.cast, Scenario{}, "/cabinets", faults);
    check_sayings(library.zh, "/translations/zh", faults);
  }
  if (!faults.none()) return faults.take();
  return library;
}

}  // namespace

const LessonShelf::LibraryRead& LessonShelf::motions_and_seats() {
  if (!library_) library_ = read_lesson_library();
  return *library_;
}

const LessonShelf::ScenarioRead& LessonShelf::scenario(const std::filesystem::path& file) {
  const auto [found, is_new] = scenarios_.try_emplace(file);
  if (is_new) found->second = read_scenario(file);
  return found->second;
}

}  // namespace sputnik
