// Tables of texts: what is refused, and where it says so.
#include "catch.h"
#include "files/scenario_file.h"
#include "files/texts_file.h"

using namespace sputnik;

namespace {

Problems faults_in(const std::string& entries) {
  auto read = read_texts_text("{\"format\": 1, \"kind\": \"texts\", \"texts\": [" + entries + "]}", "zh.json");
  return std::holds_alternative<Problems>(read) ? std::get<Problems>(read) : Problems{};
}

}  // namespace

TEST_CASE("a table of texts is read entry by entry") {
  const auto read = read_texts_text(
      R"({"format": 1, "kind": "texts", "texts": [{"en": "{#1} months", "zh": "{1} 个月"}]})", "zh.json");
  REQUIRE(std::holds_alternative<std::vector<Saying>>(read));
  CHECK(std::get<std::vector<Saying>>(read) == std::vector<Saying>{{"{#1} months", "{1} 个月"}});
}

TEST_CASE("places that do not agree, and texts that come twice, are told with their place") {
  const Problems places = faults_in(R"({"en": "{1} of {#2}", "zh": "{1}"})");
  REQUIRE(places.size() == 1);
  CHECK(places.front().pointer == "/texts/0/zh");
  const Problems twice = faults_in(R"({"en": "Lead", "zh": "领先"}, {"en": "Lead", "zh": "先"})");
  REQUIRE(twice.size() == 1);
  CHECK(twice.front().pointer == "/texts/1/en");
  const Problems beside = faults_in(R"({"en": "{1}{2}", "zh": "{1}{2}"})");
  REQUIRE(beside.size() == 1);
  CHECK(beside.front().pointer == "/texts/0/en");
}
