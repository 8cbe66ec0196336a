// Words for people: problems, names, quarters, figures.
#include "catch.h"
#include "model/calendar.h"
#include "model/problem.h"
#include "model/text.h"

using namespace sputnik;

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
