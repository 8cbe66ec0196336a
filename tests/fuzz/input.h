// What every fuzz target has: its input as text, and a scenario that ships to read against.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <string>
#include <variant>

#include "files/scenario_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace sputnik::tests {

inline std::string text_of(const std::uint8_t* data, std::size_t size) {
  return size == 0 ? std::string() : std::string(reinterpret_cast<const char*>(data), size);
}

// A promise that was broken: fuzzers take it for a crash.
inline void demand(bool kept) {
  if (!kept) std::abort();
}

inline const ScenarioPtr& shipped_scenario() {
  static const ScenarioPtr scenario = [] {
    auto read = read_scenario(SPUTNIK_ROOT "/scenarios/october-rule.json");
    demand(std::holds_alternative<ScenarioPtr>(read));
    return std::get<ScenarioPtr>(read);
  }();
  return scenario;
}

}  // namespace sputnik::tests
