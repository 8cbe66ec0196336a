// The published schema, applied by another validator, agrees with our reader.
#include "catch.h"
#include "files/assets.h"
#include "files/libraries.h"
#include "files/parse_json.h"
#include "files/scenario_shape.h"
#include "files/second_opinion.h"
#include "files/shape_writer.h"
#include "sample.h"

using namespace sputnik;
using namespace sputnik::test;

namespace {

// What the schema alone says.
std::string schema_says(const std::string& text) {
  Faults faults("s.json");
  const auto root = parse_json(text, faults);
  REQUIRE(root);
  REQUIRE(faults.none());
  ask_second_opinion(*root, faults);
  return lines_of(faults.take());
}

}  // namespace

TEST_CASE("the schema finds nothing in scenarios that our reader lets pass") {
  CHECK(schema_says(small_scenario()) == "");
  CHECK(schema_says(write_scenario(*must_read(small_scenario()))) == "");
  for (const auto& file : scenario_files()) {
    INFO(file.string());
    const auto read = read_scenario(file);
    if (std::holds_alternative<ScenarioPtr>(read)) CHECK(schema_says(read_file(file)) == "");
  }
}

TEST_CASE("the schema refuses what a schema can refuse") {
  const std::vector<std::pair<std::string, std::string>> slips = {
      {"\"format\": 1", "\"format\": 2"},
      {"\"format\": 1,", ""},
      {"\"A small world\"", "\"\""},
      {"\"A small world\"", "\"" + std::string(121, 'x') + "\""},
      {"\"A small world\"", "7"},
      {"\"title\"", "\"titel\""},
      {"\"common\": \"Both read this.\", ", ""},
      {"\"small-world\"", "\"Small World\""},
      {"\"par\": 60", "\"par\": \"60\""},
      {"\"par\": 60", "\"par\": 101"},
      {"\"library\": false", "\"library\": \"no\""},
      {"\"https://example.org/a\"", "\"javascript:alert(1)\""},
      {"\"year\": 2024", "\"year\": 2024.5"},
      {"\"slug\": \"cable\"", "\"slug\": \"cabel\""},
      {"[\"a\", \"b\", \"c\", \"d\", \"e\"]", "[\"a\", \"b\"]"},
      {"\"CHIP RING BROKEN\"", "\"Chip ring broken\""},
      {"\"add\": -0.4", "\"add\": -0.4, \"set\": 1"},
      {", \"add\": -0.4", ""},
      {"\"tension\": 0.25", "\"tensoin\": 0.25"},
      {"\"tension\": 0.25", "\"tension\": -0.1"},
      {"\"tool_controls\": 1", "\"tool_controls\": 5"},
      {"\"tool_controls\": 1", "\"tool_controls\": 2.5"},
      {"\"hump_us\": 0.12", "\"hump_us\": 0.9"},
      {"\"start\": \"2022Q4\"", "\"start\": \"2022Q5\""},
      {"\"chance\": 0.05", "\"chance\": 1.5"},
      {"\"cn.leak_shock\"", "\"cn.leek_shock\""},
      {"\"tell\": { \"us\": \"Envoys fly.\", ", "\"tell\": { "},
  };
  for (const auto& [from, to] : slips) {
    INFO(from << "  →  " << to.substr(0, 60));
    const std::string text = small_scenario_with(from, to);
    CHECK(schema_says(text) != "");
    CHECK(problems_of(text) != "");
  }
}

TEST_CASE("what the schema calls a default is what a fresh value holds") {
  // The writer leaves out what a fresh value has: whatever it leaves out, the reader must put back.
  for (const Node& node : {written(EventCard{}), written(NationSetup{}), written(DoctrinePlan{})}) {
    for (const Node& item : node.items) {
      INFO(item.key);
      CHECK((item.kind == NodeKind::text || item.kind == NodeKind::object));  // required ones only
    }
  }
}
