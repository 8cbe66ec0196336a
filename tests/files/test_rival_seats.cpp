// Rivals that plan keep their seats in codes and saves; what is no rival is refused.
#include "catch.h"
#include "files/save.h"
#include "rival/rival_id.h"
#include "sample.h"
#include "sample_campaign.h"

using namespace sputnik;
using namespace sputnik::test;

namespace {

Campaign seated(const std::string& us, const std::string& cn) {
  return Campaign({.scenario = must_read(small_scenario()), .seed = 5, .doctrine = {us, cn}, .mandate = {},
                   .assumptions = {}});
}

}  // namespace

TEST_CASE("every rival keeps its seat in a code") {
  for (const std::string& name : rival_names()) {
    const auto read = campaign_from_code(campaign_code(seated("hawk", name)),
                                         [](std::string_view) { return must_read(small_scenario()); });
    REQUIRE(std::holds_alternative<Campaign>(read));
    const Setup& setup = std::get<Campaign>(read).setup();
    CHECK(setup.doctrine.us == "hawk");
    CHECK(setup.doctrine.cn == name);
  }
}

TEST_CASE("a rival keeps its seat in a save, and a name that is none is refused") {
  const std::filesystem::path file = std::filesystem::temp_directory_path() / "rival-seats.sputnik";
  REQUIRE(save(seated("architect:deal-maker", "novice"), file).empty());
  const auto read = load(file);
  REQUIRE(std::holds_alternative<Campaign>(read));
  CHECK(std::get<Campaign>(read).setup().doctrine.us == "architect:deal-maker");
  CHECK(std::get<Campaign>(read).setup().doctrine.cn == "novice");
  REQUIRE(save(seated("architect:dealer", "novice"), file).empty());
  CHECK(std::holds_alternative<Problems>(load(file)));
  std::filesystem::remove(file);
}
