// Scenario files: read with all faults at once, written back, and described by a JSON Schema.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "model/problem.h"
#include "play/scenario.h"

namespace sputnik {

struct Libraries;

// A scenario from a file or text. Library events and built-in doctrines are added behind its own (see `library`).
// Library events dated outside the campaign are left out, and with them those whose condition asks after one.
std::variant<ScenarioPtr, Problems> read_scenario(const std::filesystem::path& file);
std::variant<ScenarioPtr, Problems> read_scenario_text(const std::string& text, const std::string& name);
// The same with libraries that were read before (files/libraries.h).
std::variant<ScenarioPtr, Problems> read_scenario_text(const std::string& text, const std::string& name,
                                                       const Libraries& libraries);
// The JSON text of a scenario, without what the library added: reading it gives an equal scenario.
std::string write_scenario(const Scenario& scenario);
// A number over everything in it that decides a campaign; words do not count.
std::uint64_t fingerprint(const Scenario& scenario);
// The public contract: JSON Schema of scenario files, as in assets/scenario.schema.json.
std::string scenario_schema();

// The built-in events and doctrines, read from assets/ once by whoever needs them.
std::variant<std::vector<EventCard>, Problems> read_event_library(const std::filesystem::path& file);
std::variant<std::vector<DoctrineCard>, Problems> read_doctrines(const std::filesystem::path& file);

}  // namespace sputnik
