// Campaign codes: short, typed again by hand, and never another game by mistake.
#include <algorithm>
#include <limits>

#include "catch.h"
#include "files/base32.h"
#include "files/save.h"
#include "sample.h"
#include "sample_campaign.h"

using namespace sputnik;
using namespace sputnik::test;

namespace {

ScenarioPtr find_small(std::string_view id) { return id == "small-world" ? must_read(small_scenario()) : nullptr; }

std::string said_of(const std::string& code, const std::function<ScenarioPtr(std::string_view)>& find = find_small) {
  const auto read = campaign_from_code(code, find);
  const auto* problems = std::get_if<Problems>(&read);
  return problems ? lines_of(*problems) : std::string();
}

Campaign must_decode(const std::string& code) {
  auto read = campaign_from_code(code, find_small);
  if (const auto* problems = std::get_if<Problems>(&read)) FAIL(lines_of(*problems));
  return std::get<Campaign>(std::move(read));
}

}  // namespace

TEST_CASE("a code gives the same campaign") {
  for (const int played : {0, 1, 9, 33}) {
    const Campaign campaign = played_campaign(played);
    const std::string code = campaign_code(campaign);
    INFO(code);
    CHECK(code.size() < 400);
    check_same(must_decode(code), campaign);
  }
}

TEST_CASE("a code can be typed in small letters, with spaces, line breaks and look-alikes") {
  const Campaign campaign = played_campaign(9);
  const std::string code = campaign_code(campaign);
  std::string typed;
  for (std::size_t i = 0; i < code.size(); ++i) {
    char c = code[i];
    if (c == '-') c = i % 3 == 0 ? '\n' : ' ';
    if (c == '0') c = i % 2 == 0 ? 'o' : 'O';
    if (c == '1') c = i % 2 == 0 ? 'l' : 'I';
    typed += c >= 'A' && c <= 'Z' && i % 2 == 0 ? static_cast<char>(c - 'A' + 'a') : c;
  }
  check_same(must_decode("  " + typed + "\r\n"), campaign);
}

TEST_CASE("a code with a letter missing, wrong, swapped or too many is refused") {
  const std::string code = campaign_code(played_campaign(9));
  for (std::size_t at = 0; at < code.size(); ++at) {
    if (code[at] == '-') continue;
    std::string missing = code;
    missing.erase(at, 1);
    if (said_of(missing).empty()) FAIL_CHECK("letter " << at << " was not missed");
    std::string wrong = code;
    wrong[at] = wrong[at] == '7' ? '8' : '7';
    if (said_of(wrong).empty()) FAIL_CHECK("letter " << at << " was not checked");
    const std::size_t next = at + 1 < code.size() && code[at + 1] == '-' ? at + 2 : at + 1;
    if (next >= code.size() || code[at] == code[next]) continue;
    std::string swapped = code;
    std::swap(swapped[at], swapped[next]);
    if (said_of(swapped).empty()) FAIL_CHECK("letter " << at << " was swapped unseen");
  }
  CHECK(said_of(code.substr(0, code.size() - 1)).find("1 letter is missing") != std::string::npos);
  CHECK(said_of(code + "22").find("2 letters are too many") != std::string::npos);
  std::string odd = code;
  odd[6] = 'U';
  CHECK(said_of(odd).find("found \"U\" as letter 6, expected a code of the letters 0123456789ABC") !=
        std::string::npos);
  odd = code;
  odd[10] = odd[10] == '7' ? '8' : '7';
  CHECK(said_of(odd) ==
        "found a code whose checksum differs, expected every letter as it was given; "
        "a letter is wrong, or two are swapped\n");
  CHECK(said_of("").find("found no code") != std::string::npos);
  CHECK(said_of("ABC").find("letters are missing") != std::string::npos);
}

TEST_CASE("a code of another scenario, or of one that has changed since, says so") {
  const std::string code = campaign_code(played_campaign(3));
  CHECK(said_of(code, [](std::string_view) { return ScenarioPtr(); }) ==
        "found a code of the scenario \"small-world\", expected a scenario that is here; get its file first\n");
  const auto changed = [](std::string_view) {
    return must_read(small_scenario_with("\"chance\": 0.05", "\"chance\": 0.06"));
  };
  CHECK(said_of(code, changed).find("the scenario has changed since") != std::string::npos);
}

TEST_CASE("a code made under another content of the scenario opens, and what reads otherwise is told") {
  const Campaign campaign = played_campaign(9);
  const auto changed = [](std::string_view) {
    return must_read(small_scenario_with("\"capability\": -16", "\"capability\": -15"));
  };
  const auto read = open_code(campaign_code(campaign), changed);
  REQUIRE(std::holds_alternative<OpenedSave>(read));
  const auto& opened = std::get<OpenedSave>(read);
  CHECK(opened.campaign.quarter() == 9);
  CHECK(std::equal(campaign.orders().begin(), campaign.orders().end(), opened.campaign.orders().begin()));
  REQUIRE(opened.first_otherwise);
  CHECK(*opened.first_otherwise == campaign.scenario().start);
  CHECK_FALSE(opened.otherwise.empty());
  const auto same = open_code(campaign_code(campaign), find_small);
  REQUIRE(std::holds_alternative<OpenedSave>(same));
  CHECK_FALSE(std::get<OpenedSave>(same).first_otherwise);
  check_same(std::get<OpenedSave>(same).campaign, campaign);
}

TEST_CASE("seeds and fixed assumptions survive a code exactly") {
  for (const std::uint64_t seed :
       {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{1} << 63, std::numeric_limits<std::uint64_t>::max()}) {
    for (const double eta : {0.4, 0.75, 1.0 / 3 + 0.3, 0.70000000000000007}) {
      Setup setup;
      setup.scenario = must_read(small_scenario());
      setup.seed = seed;
      setup.assumptions["eta"] = eta;
      setup.assumptions["w0"] = 812.5;
      setup.assumptions["col_money"] = -20.25;
      const Campaign campaign(std::move(setup));
      check_same(must_decode(campaign_code(campaign)), campaign);
    }
  }
}

TEST_CASE("every assumption can be fixed in a code, and none is taken for another") {
  Setup setup;
  setup.scenario = must_read(small_scenario());
  for (const AssumptionCard& card : assumption_cards) {
    setup.assumptions[std::string(card.key)] = card.low + 0.375 * (card.high - card.low);
  }
  const Named fixed = setup.assumptions;
  const Campaign again = must_decode(campaign_code(Campaign(std::move(setup))));
  CHECK(again.setup().assumptions == fixed);
}

TEST_CASE("bits come back as they went in") {
  Bits bits;
  const std::vector<std::uint64_t> values = {
      0, 1, 7, 8, 63, 64, 1000, 1ull << 40, std::numeric_limits<std::uint64_t>::max()};
  for (const std::uint64_t value : values) bits.put_any(value);
  auto read = from_base32(to_base32(bits));
  REQUIRE(std::holds_alternative<Bits>(read));
  for (const std::uint64_t value : values) CHECK(std::get<Bits>(read).get_any() == value);
  CHECK_FALSE(std::get<Bits>(read).overrun());
}
