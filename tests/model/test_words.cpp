// Words for people: problems, names, quarters, figures.
#include <algorithm>
#include <string>
#include <vector>

#include "catch.h"
#include "model/calendar.h"
#include "model/problem.h"
#include "model/text.h"

using namespace sputnik;

namespace {

// By its definition, step by step.
std::size_t edits(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return a.size() + b.size();
  const std::size_t kept = edits(a.substr(1), b.substr(1)) + (a.front() == b.front() ? 0 : 1);
  return std::min({kept, edits(a.substr(1), b) + 1, edits(a, b.substr(1)) + 1});
}

}  // namespace

TEST_CASE("a problem names file, line, place, what was found, what was expected and a hint") {
  const Problem problem{"a.json", 7, "/events/0", "level 7", "0 to 4", "did you mean 4?"};
  REQUIRE(to_string(problem) == "a.json:7: /events/0: found level 7, expected 0 to 4; did you mean 4?");
}

TEST_CASE("text from files cannot move the cursor of a terminal") {
  const Problem problem{.found = "\x1b[2J\n", .expected = "text"};
  REQUIRE(to_string(problem).find('\x1b') == std::string::npos);
  REQUIRE(to_string(problem).find('\n') == std::string::npos);
}

TEST_CASE("the nearest name is found within a few slips and not beyond") {
  REQUIRE(nearest_name("export_controlls", {"export_controls", "enforcement"}) == "export_controls");
  REQUIRE(nearest_name("hakw", {"hawk", "dove"}) == "hawk");
  REQUIRE(nearest_name("zzzzzzzz", {"hawk", "dove"}).empty());
}

TEST_CASE("of random names the nearest is the first of those with the fewest edits, or none within half its letters") {
  std::uint64_t state = 1;
  const auto draw = [&state](std::uint64_t below) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (state >> 33) % below;
  };
  const auto random_name = [&draw] {
    std::string name(draw(6), ' ');
    for (char& c : name) c = static_cast<char>('a' + draw(4));
    return name;
  };
  for (int round = 0; round < 3000; ++round) {
    const std::string name = random_name();
    std::vector<std::string> names(draw(6));
    for (std::string& each : names) each = random_name();
    std::string nearest;
    std::size_t fewest = std::max<std::size_t>(2, name.size() / 2) + 1;
    for (const std::string& each : names) {
      if (edits(name, each) < fewest) nearest = each, fewest = edits(name, each);
    }
    INFO(name);
    CHECK(nearest_name(name, {names.begin(), names.end()}) == nearest);
  }
}

TEST_CASE("quarters are read strictly and counted") {
  REQUIRE(parse_quarter("2022Q4") == Quarter{2022, 4});
  REQUIRE((Quarter{2022, 4} + 1) == Quarter{2023, 1});
  REQUIRE(Quarter{2030, 4} - Quarter{2022, 4} == 32);
  for (const char* wrong : {"2022Q5", "2022Q0", "2022", "22Q4", "2022Q4 ", "x022Q1", ""}) REQUIRE(!parse_quarter(wrong));
}

TEST_CASE("figures carry no minus before zero and no locale") {
  REQUIRE(figure(-0.04, 1) == "0.0");
  REQUIRE(figure(1234.5, 1) == "1234.5");
  REQUIRE(signed_figure(2.0) == "+2.0");
  REQUIRE(signed_figure(0.01) == "0.0");
}
