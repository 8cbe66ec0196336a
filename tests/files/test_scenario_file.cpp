// Reading, writing and describing scenarios.
#include <cstdlib>

#include "catch.h"
#include "files/assets.h"
#include "sample.h"

using namespace sputnik;
using namespace sputnik::test;

TEST_CASE("a scenario is read with every value in its place") {
  const ScenarioPtr s = must_read(small_scenario());
  CHECK(s->id == "small-world");
  CHECK(s->title == "A small world");
  CHECK(s->briefing == "Both read this.");
  CHECK(s->side_briefing.cn == "Beijing reads this.");
  CHECK(s->start == Quarter{2022, 4});
  CHECK(quarters(*s) == 33);
  CHECK(s->world.at("tension") == 0.25);
  CHECK(s->nations.us.levels.at("chip_purchases") == 2);
  CHECK(s->nations.us.captions.at("release").levels.size() == 5);
  CHECK(s->nations.us.weights.at("security") == 1.5);
  CHECK(s->nations.us.par == 60);
  CHECK(s->nations.cn.par == 50);
  CHECK(s->nations.us.objectives.at(0).when == "lead >= 12");
  CHECK(s->rival == Both<std::string>{"hawk", "patient"});
  CHECK(s->assumptions.at("hump_us") == 0.12);
  CHECK_FALSE(s->library);
  REQUIRE(s->events.size() == 2);
  CHECK(s->own_events == 2);
  const EventCard& bust = s->events[0];
  CHECK(bust.slug == Slug::cable);
  CHECK(bust.place.cn == "SHENZHEN");
  CHECK(bust.chance == 0.05);
  CHECK(bust.odds == 0.7);
  CHECK_FALSE(bust.date);
  REQUIRE(bust.effects.size() == 2);
  CHECK(bust.effects[1] == EffectCard{"tension", EffectKind::multiply, 1.1});
  CHECK(s->events[1].date == Quarter{2023, 3});
  CHECK(s->events[1].shock);
  CHECK(s->own_doctrines == 1);
  CHECK(s->doctrines.at(0).plans.cn.at("self_reliance").priority == 2);
  CHECK(s->doctrines.size() == 1 + shipped_doctrines().doctrines.size());
  CHECK(s->sources.at(0).year == 2024);
}

TEST_CASE("what is written reads back equal, and is written the same again") {
  const ScenarioPtr first = must_read(small_scenario());
  const std::string text = write_scenario(*first);
  const ScenarioPtr second = must_read(text);
  CHECK(*first == *second);
  CHECK(write_scenario(*second) == text);
}

TEST_CASE("the least scenario takes its defaults, and only what differs from them is written") {
  const std::string least = R"({ "format": 1, "id": "least", "title": "T",
    "briefing": { "common": "a", "us": "b", "cn": "c" }, "start": "2022Q4", "end": "2022Q4", "library": false })";
  const ScenarioPtr s = must_read(least);
  CHECK(quarters(*s) == 1);
  CHECK(s->rival.us == "balanced");
  const std::string text = write_scenario(*s);
  CHECK(text.find("\"events\"") == std::string::npos);
  CHECK(text.find("\"rival\"") == std::string::npos);
  CHECK(text.find("\"library\": false") != std::string::npos);
  CHECK(*must_read(text) == *s);
}

TEST_CASE("numbers survive writing to the last bit") {
  Scenario s = *must_read(small_scenario());
  for (const double value : {0.1, 1.0 / 3, 2.0 / 7, 5e-324, 1e-7, 0.30000000000000004, 0.9999999999999999}) {
    s.world["tension"] = value;
    CHECK(must_read(write_scenario(s))->world.at("tension") == value);
  }
}

TEST_CASE("texts survive writing whatever stands in them") {
  Scenario s = *must_read(small_scenario());
  s.briefing = "A \"quote\", a \\ backslash,\na line break,\ta tab, é, 中, 🛰, {}, %s, </b>";
  CHECK(must_read(write_scenario(s))->briefing == s.briefing);
}

TEST_CASE("every scenario that ships is read without fault and reads back equal") {
  const auto libraries = read_libraries();
  if (const auto* problems = std::get_if<Problems>(&libraries)) FAIL(lines_of(*problems));
  for (const auto& file : scenario_files()) {
    INFO(file.string());
    const auto read = read_scenario(file);
    if (const auto* problems = std::get_if<Problems>(&read)) {
      FAIL_CHECK(lines_of(*problems));
      continue;
    }
    const Scenario& scenario = *std::get<ScenarioPtr>(read);
    const auto again = read_scenario_text(write_scenario(scenario), "again", std::get<Libraries>(libraries));
    REQUIRE(std::holds_alternative<ScenarioPtr>(again));
    CHECK(*std::get<ScenarioPtr>(again) == scenario);
    CHECK(fingerprint(*std::get<ScenarioPtr>(again)) == fingerprint(scenario));
  }
}

TEST_CASE("the fingerprint sees what decides a campaign and not its words") {
  const std::uint64_t print = fingerprint(*must_read(small_scenario()));
  const auto with = [](const std::string& from, const std::string& to) {
    return fingerprint(*must_read(small_scenario_with(from, to)));
  };
  CHECK(with("A small world", "Another title") == print);
  CHECK(with("CHIP RING BROKEN", "RING BROKEN") == print);
  CHECK(with("\"chance\": 0.05", "\"chance\": 0.06") != print);
  CHECK(with("\"capability\": -16", "\"capability\": -15") != print);
  CHECK(with("1 + own.alarm", "2 + own.alarm") != print);
  CHECK(with("lead >= 12", "lead >= 13") != print);
}

TEST_CASE("the schema in assets is the one that the program makes") {
  const std::filesystem::path file = std::filesystem::path(SPUTNIK_ROOT) / "assets" / "scenario.schema.json";
  if (std::getenv("SPUTNIK_ACCEPT")) write_file(file, scenario_schema());
  CHECK(read_file(file) == scenario_schema());
}

TEST_CASE("library events join behind a scenario's own") {
  Libraries libraries = shipped_doctrines();
  Scenario other = *must_read(small_scenario());
  libraries.events = {other.events[0], other.events[1]};
  libraries.events[0].id = "from-library";
  libraries.events[1].id = "waits";
  libraries.events[1].when = "happened(from-library)";
  libraries.events[1].date.reset();
  const auto read = [&](const std::string& from, const std::string& to) {
    return read_scenario_text(small_scenario_with(from, to), "s.json", libraries);
  };

  SECTION("all of them by default") {
    const auto s = read("\"library\": false", "\"library\": true");
    REQUIRE(std::holds_alternative<ScenarioPtr>(s));
    CHECK(std::get<ScenarioPtr>(s)->events.size() == 4);
    CHECK(std::get<ScenarioPtr>(s)->own_events == 2);
    CHECK(write_scenario(*std::get<ScenarioPtr>(s)).find("from-library") == std::string::npos);
  }
  SECTION("not those dated outside the campaign, nor those that wait for them") {
    libraries.events[0].date = Quarter{2019, 1};
    const auto s = read("\"library\": false", "\"library\": true");
    REQUIRE(std::holds_alternative<ScenarioPtr>(s));
    CHECK(std::get<ScenarioPtr>(s)->events.size() == 2);
  }
  SECTION("not those named in without") {
    const auto s = read("\"library\": false", "\"without\": [\"waits\"]");
    REQUIRE(std::holds_alternative<ScenarioPtr>(s));
    CHECK(std::get<ScenarioPtr>(s)->events.size() == 3);
  }
  SECTION("and its own stands in the place of one of the same name, so that a library that grows refuses no file") {
    libraries.events[0].id = "summit";
    libraries.events[1].when = "happened(summit)";
    libraries.doctrines.push_back({.id = "patient", .title = "Another"});
    const auto s = read("\"library\": false", "\"library\": true");
    REQUIRE(std::holds_alternative<ScenarioPtr>(s));
    const Scenario& scenario = *std::get<ScenarioPtr>(s);
    CHECK(scenario.events.size() == 3);
    const auto titles = std::count_if(scenario.doctrines.begin(), scenario.doctrines.end(),
                                      [](const DoctrineCard& card) { return card.title == "Another"; });
    CHECK(titles == 0);
  }
  SECTION("but an event that another waits for cannot be left out alone") {
    const auto s = read("\"library\": false", "\"without\": [\"from-library\"]");
    REQUIRE(std::holds_alternative<Problems>(s));
    CHECK(lines_of(std::get<Problems>(s)) ==
          "s.json:23: /without/0: found \"from-library\", expected an event that no other waits for; "
          "leave out waits too: it asks after this one\n");
  }
}
