// Any bytes as a scenario: refused with problems, or read, and then what is written of it reads as well.
#include "files/libraries.h"
#include "input.h"

using namespace sputnik;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Libraries libraries = std::get<Libraries>(read_libraries());
  const auto read = read_scenario_text(tests::text_of(data, size), "input", libraries);
  if (const auto* scenario = std::get_if<ScenarioPtr>(&read)) {
    const auto again = read_scenario_text(write_scenario(**scenario), "written", libraries);
    tests::demand(std::holds_alternative<ScenarioPtr>(again));
  } else {
    tests::demand(!std::get<Problems>(read).empty());
  }
  return 0;
}
