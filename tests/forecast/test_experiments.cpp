// Experiments: paired luck, settings by name, grids whose parts make the whole.
#include "catch.h"
#include "forecast/compare.h"
#include "forecast/sweep.h"
#include "opponents/eventful.h"

using namespace sputnik;

namespace {

const Both<std::string> doctrines = {"balanced", "balanced"};

Knob knob(const std::string& text) { return std::get<Knob>(parse_knob(text, "--a")); }

std::string rows(const Grid& grid, const Part& part, unsigned threads) {
  const ScenarioPtr scenario = tests::eventful(8);
  std::string out;
  for (std::size_t r = part.first(grid.size()); r < part.last(grid.size()); ++r) {
    out += csv_line(*play_row(scenario, doctrines, {}, grid, r, {.futures = 100, .threads = threads})) + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("settings are policies held at a level, or assumptions; others are refused with the nearest name") {
  REQUIRE(knob("us.export_controls=4").side == Side::us);
  REQUIRE(knob("hump_h=0").value == 0);
  const auto refused = [](const std::string& text) { return std::get<Problem>(parse_knob(text, "--a")); };
  REQUIRE(refused("us.export_control=4").hint == "did you mean us.export_controls?");
  REQUIRE(refused("us.export_controls=7").expected == "a whole level 0 to 4");
  REQUIRE(refused("hump_h=99").expected.find("0.000 to") == 0);
  REQUIRE(refused("hump_h").expected == "KEY=VALUE");
  REQUIRE(refused("hump_h=much").expected == "a number");
}

TEST_CASE("an experiment against itself differs by nothing") {
  const ScenarioPtr scenario = tests::eventful(8);
  const Arm arm(scenario, doctrines, {});
  const Comparison same = compare(arm, arm, Measure::lead, {.futures = 200, .threads = 2});
  for (const Estimate& d : same.difference) REQUIRE((d.mean == 0 && d.low == 0 && d.high == 0));
  REQUIRE(same.favours_a == 0.5);
  REQUIRE(same.variance_saved == 1);
}

TEST_CASE("a held policy stays at its level, and pairing saves variance") {
  const ScenarioPtr scenario = tests::eventful(8);
  const Arm a(scenario, doctrines, {knob("us.export_controls=4")});
  const Arm b(scenario, doctrines, {knob("us.export_controls=0")});
  const Variable level = std::get<Variable>(parse_variable("us.export_controls"));
  std::vector<double> values(33 * 8);
  play_futures(a.origin(), a.course(), {1, 1, 8},
               {.stride = 8, .watched = std::span(&level, 1), .values = values.data()});
  REQUIRE(std::all_of(values.begin(), values.end(), [](double v) { return v == 4; }));
  const Comparison found = compare(a, b, Measure::lead, {.futures = 2000, .threads = 2});
  REQUIRE(found.difference[0].mean > 0);
  REQUIRE(found.difference[0].low < found.difference[0].mean);
  REQUIRE(found.favours_a > 0.5);
  REQUIRE(found.variance_saved > 0.3);
  REQUIRE(found.difference[0].mean == Approx(found.a[0].mean - found.b[0].mean));
}

TEST_CASE("outcomes are the same for any number of threads, and a stop keeps the first futures") {
  const Arm arm(tests::eventful(8), doctrines, {});
  const Outcomes one = play_arm(arm, {.futures = 777, .threads = 1});
  for (const unsigned threads : {2U, 3U, 7U}) {
    const Outcomes several = play_arm(arm, {.futures = 777, .threads = threads});
    REQUIRE(several.measure == one.measure);
    REQUIRE(several.ending == one.ending);
  }
  Stop stop{false};
  Effort effort{.futures = 50000, .threads = 2, .stop = &stop};
  effort.progress = [&](double) { stop = true; };
  const Outcomes some = play_arm(arm, effort);
  REQUIRE((some.size() > 0 && some.size() < 50000));
  for (std::size_t i = 0; i < 777; ++i) REQUIRE(some.of(Measure::lead)[i] == one.of(Measure::lead)[i]);
}

TEST_CASE("the parts of a sweep, one behind the other, are the whole") {
  Grid grid;
  grid.axes.push_back(std::get<Axis>(parse_axis("us.export_controls=0:4:5", "--grid")));
  grid.axes.push_back(std::get<Axis>(parse_axis("hump_h=0:0.2:3", "--grid")));
  REQUIRE(grid.size() == 15);
  REQUIRE(grid.at(4)[0].value == 1);
  REQUIRE(grid.at(4)[1].value == 0.1);
  const std::string whole = rows(grid, {}, 2);
  for (const std::size_t n : {2U, 4U, 20U}) {
    std::string merged;
    for (std::size_t i = 1; i <= n; ++i) merged += rows(grid, {i, n}, 1);
    REQUIRE(merged == whole);
  }
}

TEST_CASE("grids and parts that make no sense are refused") {
  for (const char* text : {"us.export_controls=0:4:9", "hump_h=0:0.2", "hump_h", "nothing=1:2:3", "hump_h=0:0.2:0",
                           "hump_h=0.2:0:3"}) {
    INFO(text);
    REQUIRE(std::holds_alternative<Problem>(parse_axis(text, "--grid")));
  }
  for (const char* text : {"0/4", "5/4", "2", "a/b", "1/2/3"}) {
    INFO(text);
    REQUIRE(std::holds_alternative<Problem>(parse_part(text, "--part")));
  }
}
