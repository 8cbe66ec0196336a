// Reading and writing scenarios, the event library and doctrine files.
#include "files/scenario_file.h"

#include <utility>

#include "files/bounded_file.h"
#include "files/document.h"
#include "files/libraries.h"
#include "files/print_json.h"
#include "files/scenario_check.h"
#include "files/scenario_shape.h"
#include "files/second_opinion.h"
#include "files/shape_reader.h"
#include "files/shape_writer.h"

namespace sputnik {
namespace {

// Reads a file of type T whose shape is known; `check` looks into its meaning.
template <class T, class Check>
std::variant<T, Problems> read_library(const std::filesystem::path& file, const std::string& expected, Check check) {
  const auto text = read_bounded(file, expected);
  if (const auto* problem = std::get_if<Problem>(&text)) return Problems{*problem};
  Faults faults(file.string());
  const auto root = parse_document(std::get<std::string>(text), file.string(), expected, faults);
  T value;
  if (root) {
    faults.look_up_lines_in(*root);
    read_shape(*root, value, faults);
    check(value, faults);
  }
  if (!faults.none()) return faults.take();
  return value;
}

}  // namespace

std::variant<ScenarioPtr, Problems> read_scenario_text(const std::string& text, const std::string& name,
                                                       const Libraries& libraries) {
  Faults faults(name);
  const auto root = parse_document(text, name, "a scenario file", faults);
  if (!root) return faults.take();
  faults.look_up_lines_in(*root);
  auto scenario = std::make_shared<Scenario>();
  read_shape(*root, *scenario, faults);
  add_libraries(*scenario, libraries, faults);
  check_scenario(*scenario, {}, faults);
  if (faults.none()) ask_second_opinion(*root, faults);
  if (!faults.none()) return faults.take();
  return ScenarioPtr(std::move(scenario));
}

std::variant<ScenarioPtr, Problems> read_scenario_text(const std::string& text, const std::string& name) {
  auto libraries = read_libraries();
  if (auto* problems = std::get_if<Problems>(&libraries)) return std::move(*problems);
  return read_scenario_text(text, name, std::get<Libraries>(libraries));
}

std::variant<ScenarioPtr, Problems> read_scenario(const std::filesystem::path& file) {
  auto text = read_bounded(file, "a scenario file");
  if (const auto* problem = std::get_if<Problem>(&text)) return Problems{*problem};
  return read_scenario_text(std::get<std::string>(text), file.string());
}

std::string write_scenario(const Scenario& scenario) {
  Scenario own = scenario;
  own.events.resize(scenario.own_events);
  own.doctrines.resize(scenario.own_doctrines);
  return print_json(written(own));
}

std::variant<std::vector<EventCard>, Problems> read_event_library(const std::filesystem::path& file) {
  const auto check = [](const EventLibrary& library, Faults& faults) {
    Scenario around;
    around.events = library.events;
    if (around.events.size() > event_slots) {
      faults.add("/events", std::to_string(around.events.size()) + " events", "at most " + std::to_string(event_slots));
      around.events.resize(event_slots);
    }
    check_events(around, {0, around.events.size(), "/events", false}, faults);
  };
  auto read = read_library<EventLibrary>(file, "a library of events", check);
  if (auto* problems = std::get_if<Problems>(&read)) return std::move(*problems);
  return std::move(std::get<EventLibrary>(read).events);
}

std::variant<std::vector<DoctrineCard>, Problems> read_doctrines(const std::filesystem::path& file) {
  const auto check = [](const DoctrineLibrary& library, Faults& faults) {
    Scenario around;
    around.doctrines = library.doctrines;
    around.own_doctrines = around.doctrines.size();
    check_doctrines(around, {0, around.doctrines.size(), "/doctrines"}, faults);
  };
  auto read = read_library<DoctrineLibrary>(file, "a file of doctrines", check);
  if (auto* problems = std::get_if<Problems>(&read)) return std::move(*problems);
  return std::move(std::get<DoctrineLibrary>(read).doctrines);
}

}  // namespace sputnik
