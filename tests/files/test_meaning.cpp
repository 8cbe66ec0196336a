// One slip at a time in a scenario that is right: each is found, at its place, with what was expected.
#include "catch.h"
#include "sample.h"

using namespace sputnik;
using namespace sputnik::test;

namespace {

struct Slip {
  std::string from;
  std::string to;
  std::string said;  // part of the message
};

const std::vector<Slip>& slips() {
  static const std::vector<Slip> all = {
      // Form
      {"\"format\": 1", "\"format\": 2", "/format: found format 2, expected format 1; it was made by a newer version"},
      {"\"format\": 1", "\"format\": 0", "/format: found 0, expected 1"},
      {"\"format\": 1,", "", "found no \"format\""},
      {"\"title\": \"A small world\",", "", "found no \"title\""},
      {"\"A small world\"", "\"" + std::string(121, 'x') + "\"",
       "found a text of 121 characters, expected at most 120"},
      {"\"A small world\"", "\"" + std::string(5000, 'x') + "\"",
       "found a text of 5000 bytes, expected at most 4096 bytes"},
      {"\"A small world\"", "\"two\\nlines\"", "expected a text of one line"},
      {"\"A small world\"", "\"a\\u202eb\"", "found U+202E, which turns the direction of writing"},
      {"\"A small world\"", "\"a\\u0007b\"", "found U+0007, a control character"},
      {"\"A small world\"", "\"a\\u0000b\"", "found U+0000, the null character"},
      {"\"A small world\"", "7", "/title: found 7, expected a text of one line"},
      {"\"title\"", "\"ti\\u0000tle\"", "found a key with U+0000, the null character"},
      {"\"title\"", "\"titel\"", "found the key \"titel\", expected a key of this object; did you mean title?"},
      {"\"common\": \"Both read this.\", ", "", "/briefing: found no \"common\""},
      {"\"small-world\"", "\"Small World\"",
       "/id: found the text \"Small World\", expected a name of lower-case letters"},
      {"\"par\": 60", "\"par\": \"60\"",
       "found the text \"60\", expected a number 0 to 100; numbers stand without quotes"},
      {"\"par\": 60", "\"par\": 1e999", "found \"1e999\", expected a finite number; numbers are finite"},
      {"\"par\": 60", "\"par\": NaN", "expected a value; numbers are finite"},
      {"\"par\": 60", "\"par\": -Infinity", "numbers are finite"},
      {"\"par\": 60", "\"par\": 99999999999999999999999", "found 99999999999999999999999, expected a number 0 to 100"},
      {"\"par\": 60", "\"par\": -9223372036854775809", "expected a number 0 to 100"},
      {"\"par\": 60,", "\"par\": 60, \"par\": 61,", "found the key \"par\" a second time"},
      {"\"library\": false", "\"library\": \"no\"", "/library: found the text \"no\", expected true or false"},
      {"\"world\": {", "\"world\": [{", "found \":\", expected \",\" or \"]\""},
      {"\"sources\": [{", "\"sources\": {", "\"}\""},
      {"\"https://example.org/a\"", "\"javascript:alert(1)\"",
       "expected an address that begins with https:// or http://"},
      {"\"year\": 2024", "\"year\": 2024.5", "found 2024.5, expected a whole number 1900 to 2199"},
      {"\"slug\": \"cable\"", "\"slug\": \"cabel\"", "did you mean cable?"},
      {"[\"a\", \"b\", \"c\", \"d\", \"e\"]", "[\"a\", \"b\"]", "found a list of 2, expected a list of 5"},
      {"\"CHIP RING BROKEN\"", "\"Chip ring broken\"", "expected a line in capitals"},
      {"\"CHIP RING BROKEN\"", "\"" + std::string(61, 'X') + "\"",
       "found a text of 61 characters, expected at most 60"},
      {"\"add\": -0.4", "\"add\": -0.4, \"set\": 1", "found 2 of \"add\", \"multiply\", \"set\", expected exactly one"},
      {", \"add\": -0.4", "", "found 0 of \"add\", \"multiply\", \"set\""},
      // Names and ranges
      {"\"tension\": 0.25", "\"tensoin\": 0.25",
       "/world/tensoin: found \"tensoin\", expected a world field that a scenario may set; did you mean tension?"},
      {"\"tension\": 0.25", "\"hazard\": 0.25",
       "/world/hazard: found \"hazard\", expected a world field that a scenario may set"},
      {"\"tension\": 0.25", "\"tension\": -0.1", "found -0.1, expected a number 0 to 1"},
      {"\"compute\": 608", "\"compute\": -1", "/nations/us/state/compute: found -1"},
      {"\"compute\": 608", "\"training\": 608", "expected a nation field that a scenario may set"},
      {"\"nations\": {\n    \"us\"", "\"nations\": {\n    \"uk\"", "found the key \"uk\""},
      {"\"cn\": { \"state\"", "\"us\": { \"state\"",
       "/nations/us: found the key \"us\" a second time, expected each key once"},
      {"\"compute\": 120", "\"shortage\": 1.01", "/nations/cn/state/shortage: found 1.01, expected a number 0 to 1"},
      {"\"tension\": 0.25", "\"adoption\": 1.5", "/world/adoption: found 1.5, expected a number 0 to 1"},
      {"\"odds\": 0.7", "\"odds\": 1.01", "/events/0/odds: found 1.01, expected a number 0 to 1"},
      {"\"tool_controls\": 1", "\"tool_contrls\": 1",
       "found \"tool_contrls\", expected a policy; did you mean tool_controls?"},
      {"\"tool_controls\": 1", "\"tool_controls\": -1", "found -1, expected a whole number 0 to 4"},
      {"\"tool_controls\": 1", "\"tool_controls\": 5", "found 5, expected a whole number 0 to 4"},
      {"\"tool_controls\": 1", "\"tool_controls\": 2.5", "found 2.5, expected a whole number 0 to 4"},
      {"\"tool_controls\": 1", "\"tool_controls\": \"2\"", "found the text \"2\", expected a whole number 0 to 4"},
      {"\"release\": { \"title\"", "\"relaese\": { \"title\"", "did you mean release?"},
      {"\"security\": 1.5", "\"secrecy\": 1.5", "expected a pillar"},
      {"\"security\": 1.5", "\"security\": 0, \"frontier\": 0, \"influence\": 0, \"prosperity\": 0",
       "expected at least one above 0"},
      {"\"hump_us\": 0.12", "\"hump_us\": 0.9", "/assumptions/hump_us: found 0.9, expected a number 0.05 to 0.5"},
      {"\"hump_us\": 0.12", "\"humps\": 0.1", "expected an assumption"},
      {"\"hump_us\": 0.12", "\"hump_us\": [0.5, 0.05]",
       "/assumptions/hump_us: found a list, expected a number 0.05 to 0.5"},
      {"\"us\": \"hawk\"", "\"us\": \"hawks\"",
       "/rival/us: found \"hawks\", expected the id of a doctrine; did you mean hawk?"},
      {"\"library\": false", "\"without\": [\"none-such\"]",
       "/without/0: found \"none-such\", expected the id of an event of the library"},
      // Calendar
      {"\"start\": \"2022Q4\"", "\"start\": \"2022Q5\"",
       "/start: found the text \"2022Q5\", expected a quarter such as"},
      {"\"start\": \"2022Q4\"", "\"start\": 2022", "/start: found 2022, expected a quarter"},
      {"\"end\": \"2030Q4\"", "\"end\": \"2021Q4\"", "/end: found 2021Q4, before the start"},
      {"\"end\": \"2030Q4\"", "\"end\": \"4522Q3\"", "/end: found the text \"4522Q3\", expected a quarter such as"},
      {"\"end\": \"2030Q4\"", "\"end\": \"2122Q4\"",
       "/end: found 401 quarters, expected at most 80; the last possible is 2042Q3"},
      {"\"date\": \"2023Q3\"", "\"date\": \"2022Q3\"", "/events/1/date: found 2022Q3, before the start"},
      {"\"date\": \"2023Q3\"", "\"date\": \"2031Q1\"", "/events/1/date: found 2031Q1, after the end"},
      // Events
      {"\"chance\": 0.05", "\"chance\": -0.1", "/events/0/chance: found -0.1, expected a number 0 to 1"},
      {"\"chance\": 0.05", "\"chance\": 1.5", "/events/0/chance: found 1.5"},
      {"\"id\": \"summit\"", "\"id\": \"smuggling-bust\"", "found the event \"smuggling-bust\" a second time"},
      {"\"id\": \"summit\"", "\"id\": \"patient summit\"", "expected a name of lower-case letters"},
      {"happened(smuggling-bust)", "happened(smugling-bust)",
       "expected the id of an event; did you mean smuggling-bust?"},
      {"\"not happened(smuggling-bust) or", "\"happened(summit) or", "found happened(summit) in its own condition"},
      {"cn.sourcing >= 2 and", "cn.sorcing >= 2 and",
       "/events/0/when: found \"cn.sorcing\" at character 1, expected the name of a variable; did you mean "
       "cn.sourcing?"},
      {"cn.sourcing >= 2 and", "cn.sourcing >= and", "at character 16"},
      {"cn.sourcing >= 2 and", "(cn.sourcing >= 2 and", "expected \")\""},
      {"\"tell\": { \"us\": \"Envoys fly.\", \"cn\": \"Envoys fly.\" },", "",
       "/events/1: found a shock without \"tell\""},
      {"\"tell\": { \"us\": \"Envoys fly.\", ", "\"tell\": { ", "/events/1/tell: found no \"us\""},
      {"\"cn.leak_shock\"", "\"cn.leak\"", "expected a field that events may change; it follows from other things"},
      {"\"cn.leak_shock\"", "\"cn.sourcing\"", "it follows from other things"},
      {"\"cn.leak_shock\"", "\"lead\"", "it follows from other things"},
      {"\"set\": 0.3", "\"set\": 3", "/events/1/effects/0/set: found 3, expected a number 0 to 1"},
      {"\"lead >= 12\"", "\"lead >=\"", "/nations/us/objectives/0/when: found the end at character 8"},
      {"\"lead >= 12\"", "\"endings = 1\"",
       "/nations/us/objectives/0/when: found \"endings\" at character 1, expected the name of a variable; did you mean ending?"},
      {"\"common\": \"Both read this.\", \"us\": \"Washington reads this.\", \"cn\": \"Beijing reads this.\"", "",
       "/briefing: found no \"common\""},
      // Doctrines
      {"1 + own.alarm", "1 + own.alrm", "/doctrines/0/us/release/target: found \"own.alrm\" at character 5"},
      {"\"doctrines\": [", "\"doctrines\": [{ \"id\": \"patient\", \"title\": \"Another\", \"text\": \"It waits.\" },",
       "/doctrines/1/id: found the doctrine \"patient\" a second time"},
      {"\"self_reliance\": { \"target\"", "\"self_relianc\": { \"target\"", "did you mean self_reliance?"},
      // Syntax
      {"\"library\": false,", "\"library\": false", "found a text, expected \",\" or \"}\""},
      {"\"summary\": \"For tests.\",", "// a comment", "JSON has no comments"},
      {"\"summary\": \"For tests.\",", "'summary': 1,", "texts and keys stand in double quotes"},
      {"\"e\"]", "\"e\",]", "there is a comma too many before it"},
      {"\"library\": false", "\"library\": False", "write true or false"},
      {"\"library\": false", "\"library\": falze", "found \"falze\""},
      {"\"For tests.\"", "\"For\ntests.\"", "expected \\n in place of a line break inside a text"},
      {"\"https://example.org/a\" }]\n}", "\"https://example.org/a\" }]\n} {}", "expected nothing after the document"},
  };
  return all;
}

}  // namespace

TEST_CASE("the small scenario is without fault") { CHECK(problems_of(small_scenario()).empty()); }

TEST_CASE("each slip in a scenario is found where it is") {
  for (const Slip& slip : slips()) {
    INFO(slip.from << "  →  " << slip.to.substr(0, 80));
    const std::string said = problems_of(small_scenario_with(slip.from, slip.to));
    CHECK_THAT(said, Catch::Contains(slip.said));
    CHECK_THAT(said, Catch::StartsWith("s.json:"));
  }
}

TEST_CASE("what is odd but right is let pass") {
  const std::vector<std::pair<std::string, std::string>> fine = {
      {"\"par\": 60", "\"par\": 6e1"},
      {"\"par\": 60", "\"par\": -0"},
      {"\"par\": 60", "\"par\": 1e-400"},
      {"\"year\": 2024", "\"year\": 2024.0"},
      {"\"tension < 0.5\"", "\"tension < 0.5\""},
      {"tension < 0.5", "tension / 0 < 0.5"},
      {"\"A small world\"", "\"\\u0041 small w\\u00f6rld \\ud83d\\udef0\""},
      {"\"not happened(smuggling-bust) or", "\"not happened(summit) or"},
      {"\"when\": \"cn.sourcing >= 2 and us.enforcement >= 2\",", ""},
  };
  for (const auto& [from, to] : fine) {
    if (small_scenario().find(from) == std::string::npos) continue;
    INFO(to);
    CHECK(problems_of(small_scenario_with(from, to)).empty());
  }
}

TEST_CASE("a condition of ten thousand terms is refused") {
  std::string terms = "lead";
  for (int i = 0; i < 400; ++i) terms += " + lead";
  CHECK_THAT(problems_of(small_scenario_with("lead >= 12", terms)), Catch::Contains("at most 100 terms"));
  for (int i = 400; i < 10'000; ++i) terms += " + lead";
  CHECK_THAT(problems_of(small_scenario_with("lead >= 12", terms)),
             Catch::Contains("/nations/us/objectives/0/when: found a text of 70004 bytes, expected at most 4096 bytes"));
}

TEST_CASE("more events than the engine has room for are refused") {
  Scenario many = *must_read(small_scenario());
  const EventCard first = many.events[0];
  for (int i = 0; i < 300; ++i) {
    many.events.push_back(first);
    many.events.back().id = "event-" + std::to_string(i);
  }
  many.own_events = many.events.size();
  CHECK_THAT(problems_of(write_scenario(many)),
             Catch::Contains("found 302 events, the library's among them, expected at most 256"));
}
