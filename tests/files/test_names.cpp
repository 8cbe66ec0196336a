// What a scenario calls nations and things: read, written, bounded, and no part of the game that is played.
#include "catch.h"
#include "sample.h"

using namespace sputnik;
using namespace sputnik::test;

namespace {

std::string with_names(const std::string& names) {
  return small_scenario_with("\"library\": false", "\"names\": " + names + ", \"library\": false");
}

const std::string soviet = R"({ "cn": { "name": "the Soviet Union", "adjective": "Soviet", "capital": "Moscow" },
  "words": [{ "word": "chips", "as": "instruments" }],
  "zh": { "cn": { "name": "苏联", "capital": "莫斯科" }, "words": [{ "word": "芯片", "as": "仪器" }] } })";

}  // namespace

TEST_CASE("names are read, written and read again, and are no part of what is played") {
  const ScenarioPtr plain = must_read(small_scenario());
  const ScenarioPtr named = must_read(with_names(soviet));
  CHECK(plain->names == Names{});
  CHECK(named->names.en.nations.cn.capital == "Moscow");
  CHECK(must_read(write_scenario(*named))->names == named->names);
  CHECK(write_scenario(*plain).find("names") == std::string::npos);
  CHECK(fingerprint(*plain) == fingerprint(*named));
}

TEST_CASE("names of nations and words of an era are told in both languages") {
  const ScenarioPtr named = must_read(with_names(soviet));
  const Renaming en = english_renaming(named->names);
  CHECK(en("In Beijing: CHINESE CHIPS. China, estimated") == "In Moscow: SOVIET INSTRUMENTS. The Soviet Union, estimated");
  CHECK(en("Washington of the United States") == "Washington of the United States");
  CHECK(chinese_renaming(named->names)("北京：中国芯片") == "莫斯科：苏联仪器");
  const ScenarioPtr france = must_read(with_names(R"({ "us": { "name": "France", "adjective": "French" } })"));
  CHECK(english_renaming(france->names)("the United States and American orders") == "France and French orders");
}

TEST_CASE("words are bounded in number and length") {
  std::string many = R"({ "words": [)";
  for (int i = 0; i < 401; ++i) many += (i > 0 ? "," : "") + std::string(R"({ "word": "w)") + std::to_string(i) + R"(", "as": "x" })";
  CHECK_THAT(problems_of(with_names(many + "] }")), Catch::Contains("/names/words: found a list of 401, expected a list of 0 to 400"));
  const std::string longer = R"({ "words": [{ "word": ")" + std::string(161, 'a') + R"(", "as": "x" }] })";
  CHECK_THAT(problems_of(with_names(longer)), Catch::Contains("/names/words/0/word: found a text of 161 characters, expected at most 160"));
}
