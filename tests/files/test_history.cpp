// History in scenario files and the published figures: read, written back, and refused with all faults at once.
#include "catch.h"
#include "files/assets.h"
#include "files/published_file.h"
#include "files/scenario_file.h"
#include "play/history.h"
#include "sample.h"

using namespace sputnik;
using namespace sputnik::test;

namespace {

const std::string cn_levels = R"("levels": { "self_reliance": 2 } })";

std::string with_history(const std::string& entries) {
  return small_scenario_with(cn_levels, R"("levels": { "self_reliance": 2 }, "history": [)" + entries + "] }");
}

}  // namespace

TEST_CASE("a history is read by quarter and written back as it was") {
  const ScenarioPtr scenario = must_read(with_history(
      R"({ "quarter": "2022Q4", "levels": { "self_reliance": 3 }, "source": "MOFCOM" },
         { "quarter": "2023Q3", "levels": { "export_controls": 1 }, "sudden": true, "source": "judgement" })"));
  const auto& history = scenario->nations.cn.history;
  REQUIRE(history.size() == 2);
  CHECK(history[1].quarter == Quarter{2023, 3});
  CHECK(history[1].sudden);
  CHECK(must_read(write_scenario(*scenario))->nations == scenario->nations);
  CHECK(fingerprint(*scenario) == fingerprint(*must_read(small_scenario())));
}

TEST_CASE("faults in a history are found, all at once") {
  const std::string said = problems_of(with_history(
      R"({ "quarter": "2023Q3", "levels": { "self_relianse": 3 }, "source": "a" },
         { "quarter": "2023Q3", "levels": { "release": 5 }, "source": "b" },
         { "quarter": "2031Q1", "levels": {} })"));
  CHECK(said.find("/history/0/levels/self_relianse: found \"self_relianse\", expected a policy") != std::string::npos);
  CHECK(said.find("/history/1/levels/release: found 5, expected a whole number 0 to 4") != std::string::npos);
  CHECK(said.find("/history/2: found no \"source\"") != std::string::npos);
  CHECK(said.find("/history/1/quarter: found 2023Q3 after 2023Q3") != std::string::npos);
  CHECK(said.find("/history/2/quarter: found 2031Q1, expected a quarter from 2022Q4 to 2030Q4") != std::string::npos);
}

TEST_CASE("the published figures are read, and those after the second quarter of 2025 are not fitted") {
  const auto read = read_published(asset("published.json"));
  REQUIRE(std::holds_alternative<PublishedFigures>(read));
  int fitted = 0;
  int held_out = 0;
  for (const PublishedPoint& point : std::get<PublishedFigures>(read).points) {
    INFO(point.series << " " << point.quarter);
    CHECK(point.spoken() == (point.to.has_value() && point.from.has_value()));
    if (point.spoken()) ++(point.fitted() ? fitted : held_out);
  }
  CHECK(fitted == 23);
  CHECK(held_out == 2);
}

TEST_CASE("published figures without a span or with an empty range are refused") {
  const Folder folder;
  write_file(folder.path() / "p.json",
             R"({ "format": 1, "kind": "published",
                  "constants": [{ "key": "k", "value": 1, "low": 2, "high": 3, "unit": "u", "source": "s" }],
                  "points": [{ "series": "a", "nation": "us", "quarter": "2024", "value": 1, "unit": "u",
                               "confidence": "press", "source": "s" }] })");
  const auto read = read_published(folder.path() / "p.json");
  REQUIRE(std::holds_alternative<Problems>(read));
  const std::string said = lines_of(std::get<Problems>(read));
  CHECK(said.find("/constants/0") != std::string::npos);
  CHECK(said.find("/points/0") != std::string::npos);
}
