// Reading lessons, with their library and their scenario.
#include "files/lesson_file.h"

#include <algorithm>

#include "files/assets.h"
#include "files/bounded_file.h"
#include "files/document.h"
#include "files/lesson_check.h"
#include "files/lesson_shape.h"
#include "files/lesson_shelf.h"
#include "files/print_json.h"
#include "files/scenario_file.h"
#include "files/shape_reader.h"
#include "files/shape_schema.h"
#include "files/shape_writer.h"

namespace sputnik {
namespace {

using classroom::Lesson;
using classroom::LessonLibrary;
using classroom::Motion;

// The scenario of that id among those that ship and the user's own; the file of its name is tried first.
ScenarioPtr find_scenario(const std::string& id, LessonShelf& shelf, Faults& faults) {
  std::vector<std::filesystem::path> files = scenario_files();
  std::stable_partition(files.begin(), files.end(), [&](const auto& file) { return file.stem() == id; });
  std::vector<std::string> ids;
  for (const auto& file : files) {
    const auto& read = shelf.scenario(file);
    if (const auto* problems = std::get_if<Problems>(&read)) {
      if (file.stem() != id) continue;
      faults.add("/scenario", in_quotes(id) + ", which has faults of its own", "a scenario without faults",
                 to_string(problems->front()));
      return nullptr;
    }
    const ScenarioPtr& scenario = std::get<ScenarioPtr>(read);
    if (scenario->id == id) return scenario;
    ids.push_back(scenario->id);
  }
  faults.add("/scenario", in_quotes(id), "the id of a scenario", name_hint(id, {ids.begin(), ids.end()}));
  return nullptr;
}

// Its own motions hide the library's of the same id.
std::vector<Motion> motions_known(const Lesson& lesson, const LessonLibrary& library) {
  std::vector<Motion> known = lesson.motions;
  for (const Motion& motion : library.motions) {
    const auto same = [&](const Motion& own) { return own.id == motion.id; };
    if (std::none_of(lesson.motions.begin(), lesson.motions.end(), same)) known.push_back(motion);
  }
  return known;
}

// Brings in what the library lends. What the lesson says itself comes last, so that it holds.
void complete(Lesson& lesson, const std::vector<Motion>& known, const LessonLibrary& library) {
  std::vector<Motion> debated;
  for (const std::string& id : lesson.debate) {
    debated.push_back(*std::find_if(known.begin(), known.end(), [&](const Motion& motion) { return motion.id == id; }));
  }
  lesson.motions = std::move(debated);
  for (const classroom::Bench bench : classroom::benches) {
    auto& roles = lesson.cast[classroom::index(bench)];
    if (roles.empty()) roles = library.cast[classroom::index(bench)];
  }
  lesson.zh.insert(lesson.zh.begin(), library.zh.begin(), library.zh.end());
}

}  // namespace

std::variant<OpenedLesson, Problems> read_lesson_text(const std::string& text, const std::string& name,
                                                       LessonShelf& shelf) {
  Faults faults(name);
  const auto root = parse_document(text, name, "a lesson file", faults);
  if (!root) return faults.take();
  const auto& library_read = shelf.motions_and_seats();
  if (const auto* problems = std::get_if<Problems>(&library_read)) return *problems;
  const auto& library = std::get<LessonLibrary>(library_read);
  faults.look_up_lines_in(*root);
  auto lesson = std::make_shared<Lesson>();
  read_shape(*root, *lesson, faults);
  OpenedLesson opened;
  if (!lesson->scenario.empty()) opened.scenario = find_scenario(lesson->scenario, shelf, faults);
  const std::vector<Motion> known = motions_known(*lesson, library);
  check_motions(lesson->motions, "/motions", faults);
  check_cast(lesson->cast, opened.scenario ? *opened.scenario : Scenario{}, "/cabinets", faults);
  check_sayings(lesson->zh, "/translations/zh", faults);
  check_lesson(*lesson, known, opened.scenario.get(), faults);
  if (!faults.none()) return faults.take();
  complete(*lesson, known, library);
  opened.lesson = std::move(lesson);
  return opened;
}

std::variant<OpenedLesson, Problems> read_lesson_text(const std::string& text, const std::string& name) {
  LessonShelf shelf;
  return read_lesson_text(text, name, shelf);
}

std::variant<OpenedLesson, Problems> read_lesson(const std::filesystem::path& file, LessonShelf& shelf) {
  const auto text = read_bounded(file, "a lesson file");
  if (const auto* problem = std::get_if<Problem>(&text)) return Problems{*problem};
  return read_lesson_text(std::get<std::string>(text), file.string(), shelf);
}

std::variant<OpenedLesson, Problems> read_lesson(const std::filesystem::path& file) {
  LessonShelf shelf;
  return read_lesson(file, shelf);
}

std::string lesson_schema() {
  Node definitions = object_node();
  ShapeSchema visitor(definitions);
  const Lesson fresh{};
  shape(visitor, fresh);
  Node body = std::move(visitor).schema();
  return print_json(schema_document(
      "Lesson of Sputnik Moment",
      "Made by `sputnik-lab schema --of lesson`; docs/teaching.md explains it. The program checks more: that "
      "names mean something, conditions parse, and the rounds fit the scenario.",
      std::move(body), std::move(definitions)));
}

}  // namespace sputnik
