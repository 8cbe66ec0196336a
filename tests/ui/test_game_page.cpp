// The game page: nothing overlaps, is cut off or small at any size; the model tells no more than the seat may know.
#include <sstream>

#include "desk.h"
#include "ui/game_model.h"
#include "ui/names.h"

using namespace sputnik;
namespace names = sputnik::ui::names;

namespace {

// Between two restless doctrines, so that much has happened.
Campaign after(std::uint64_t seed, int quarters) {
  Setup setup{.scenario = tests::october_rule(), .seed = seed};
  setup.doctrine = {"hawk", "opportunist"};
  Game game = tests::game_at({1920, 1080, 100});
  game.open(Campaign(setup));
  REQUIRE(game.play_by_doctrine(quarters, "balanced").empty());
  return *game.campaign();
}

}  // namespace

TEST_CASE("the game page is clean at every size and text scale, in every tab, for both seats") {
  const tests::Display display = GENERATE(from_range(tests::displays));
  const std::string seat = GENERATE("us", "cn");
  const Forecasting forecasting = GENERATE(Forecasting::off, Forecasting::at_once);
  CAPTURE(display.width, display.height, display.scale, seat);
  const tests::Folder folder("clean");
  Driver driver = tests::at_the_title(folder, display, forecasting);
  REQUIRE(driver.click("seat." + seat));
  REQUIRE(driver.click(names::start));
  REQUIRE(driver.click(names::go_on));
  tests::require_whole(driver);
  for (int q = 0; q < 6; ++q) {
    driver.press(ui::Key::enter, true);
    driver.press(ui::Key::enter);
  }
  REQUIRE(driver.game().screen().page == ui::Page::game);
  for (const std::string_view tab : {"wire", "indicators", "chart", "desk"}) {
    if (driver.find(names::tab(tab))) REQUIRE(driver.click(names::tab(tab)));
    CAPTURE(tab);
    tests::require_whole(driver);
  }
  for (std::size_t p = 0; p < policy_count; ++p) {
    REQUIRE(driver.click(names::policy(p)));
    if (p % 4 == 0 && !driver.click(names::up(p))) driver.click(names::down(p));
    CAPTURE(policy_cards[p].key);
    tests::require_whole(driver);
  }
}

TEST_CASE("the model of a seat is the same whatever the rival hides") {
  const Campaign campaign = after(5, 9);
  const Side seat = GENERATE(Side::us, Side::cn);
  // Another campaign with the same public past: the rival's hidden fields differ in its opening state, which no rule has
  // touched yet, so that nothing public differs.
  Scenario other = campaign.scenario();
  const std::string rival(key(rival_of(seat)));
  other.nations[rival_of(seat)].state["money"] = 33;
  other.nations[rival_of(seat)].state["buffer"] = 0.9;
  other.nations[rival_of(seat)].state["talent"] = 1.4;
  Setup plain = campaign.setup();
  Setup changed = plain;
  changed.scenario = std::make_shared<const Scenario>(other);
  const ui::GameModel a = ui::game_model(Campaign(plain), seat, {});
  const ui::GameModel b = ui::game_model(Campaign(changed), seat, {});
  for (std::size_t i = 0; i < a.indicators.size(); ++i) {
    REQUIRE(a.indicators[i].value == b.indicators[i].value);
    REQUIRE(a.indicators[i].history == b.indicators[i].history);
  }
  REQUIRE(a.masthead.lead == b.masthead.lead);
  REQUIRE(a.masthead.lead_range == b.masthead.lead_range);
  for (std::size_t p = 0; p < policy_count; ++p) REQUIRE(a.desk.dossiers[p].rival == b.desk.dossiers[p].rival);
  REQUIRE(a.desk.order == b.desk.order);
  REQUIRE(a.tray.treasury == b.tray.treasury);
}

TEST_CASE("the causes told of an indicator add up to its change as shown, and name no move out of sight") {
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    const Campaign campaign = after(seed, static_cast<int>(3 + seed));
    for (const Side seat : sides) {
      for (const ui::IndicatorModel& indicator : ui::game_model(campaign, seat, {}).indicators) {
        double sum = 0;
        std::istringstream story(indicator.story);
        std::vector<double> amounts;
        for (std::string line; std::getline(story, line);) {
          amounts.push_back(std::stod(line));
          REQUIRE(line.find("out of sight") == std::string::npos);
        }
        REQUIRE(!amounts.empty());
        for (std::size_t i = 0; i + 1 < amounts.size(); ++i) sum += amounts[i];
        CAPTURE(seed, indicator.name, indicator.story);
        REQUIRE(sum == Approx(amounts.back()).margin(1e-9));
        REQUIRE(amounts.back() == Approx(indicator.change).margin(1e-9));
      }
    }
  }
}

TEST_CASE("the dossiers say what treaty is in force, what it allows, and what an order would break") {
  Setup setup{.scenario = tests::october_rule(), .seed = 1};
  setup.doctrine.cn = "dove";
  Game game = tests::game_at({1920, 1080, 100});
  game.open(Campaign(setup));
  const std::size_t treaty = PolicyKey("treaty").index;
  const std::size_t military = PolicyKey("military").index;
  const auto standing = [&](std::size_t policy, double step = 0) {
    Orders<double> pending{};
    pending.step[policy] = step;
    return ui::game_model(*game.campaign(), Side::us, pending).desk.dossiers[policy].standing;
  };
  REQUIRE(standing(treaty) == "In force: nothing; it takes both offers.");
  REQUIRE(standing(military).empty());
  REQUIRE(game.play_by_doctrine(7, "balanced").empty());
  REQUIRE(game.campaign()->now().treaty == 2);
  REQUIRE(standing(treaty) == "In force: level 2, Data exchanged.");
  REQUIRE(standing(military) == "The treaty in force allows level 1, no more.");
  REQUIRE(standing(military, 1) == "A breach of the treaty in force, until it is found.");
}
