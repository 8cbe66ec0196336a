// Whatever a player reads of a scenario that ships can be read in Chinese as well.
#include <set>

#include "catch.h"
#include "files/assets.h"
#include "files/parse_json.h"
#include "files/scenario_file.h"
#include "files/shape_form.h"
#include "files/texts_file.h"
#include "sample.h"

using namespace sputnik;
using namespace sputnik::test;

namespace {

// Of the file as it is: what the library adds is not its own.
std::vector<std::string> texts_of(const std::filesystem::path& file) {
  Faults faults("s.json");
  std::vector<std::string> texts;
  for (const FormRow& row : form_of(parse_json(read_file(file), faults).value())) {
    if (row.told && row.given) texts.push_back(row.value);
  }
  return texts;
}

}  // namespace

TEST_CASE("every text of the scenarios that ship has one in Chinese") {
  // Places are in the table that all scenarios share.
  std::set<std::string> common;
  const auto table = read_texts(asset("texts/zh.json"));
  for (const Saying& saying : std::get<std::vector<Saying>>(table)) common.insert(saying.en);
  for (const auto& file : scenario_files()) {
    const auto read = read_scenario(file);
    REQUIRE(std::holds_alternative<ScenarioPtr>(read));
    const Scenario& scenario = *std::get<ScenarioPtr>(read);
    std::set<std::string> told = common;
    for (const Saying& saying : scenario.translations.zh) told.insert(saying.en);
    for (const std::string& text : texts_of(file)) {
      INFO(scenario.id << ": " << text);
      CHECK((text.empty() || told.contains(text)));
    }
  }
}
