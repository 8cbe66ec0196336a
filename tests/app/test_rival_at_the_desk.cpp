// A rival that plans, as a player meets it: chosen on the title page, deliberating, and explaining itself at the end.
#include <chrono>
#include <thread>

#include "desk.h"
#include "ui/names.h"
#include "ui/decision_model.h"
#include "ui/end_model.h"

using namespace sputnik;
using namespace sputnik::tests;

namespace {

// Frames until the game waits for nothing. Not a measure of time: a hang would be a failure.
void wait(Driver& driver) {
  for (int i = 0; i < 30000 && driver.game().is_waiting(); ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
    driver.settle();
  }
  driver.settle();
  REQUIRE(!driver.game().is_waiting());
}

}  // namespace

TEST_CASE("a level of the rival is chosen by its name and plays; its temperament is told at the end only") {
  const Folder folder("rival");
  Driver driver = at_the_title(folder);
  REQUIRE(driver.click("rival.novice"));
  REQUIRE(driver.click(ui::names::start));
  REQUIRE(driver.game().screen().briefing.rival.find("Novice") != std::string::npos);
  for (const char* temperament : {"Hawk", "Engineer", "Deal-maker", "Opener"}) {
    REQUIRE(driver.game().screen().briefing.rival.find(temperament) == std::string::npos);
  }
  REQUIRE(driver.click(ui::names::go_on));
  for (int q = 0; q < 2; ++q) {
    REQUIRE(driver.click(ui::names::seal));
    REQUIRE(driver.game().campaign()->quarter() == q + 1);
    REQUIRE(driver.click(ui::names::go_on));
  }
}

TEST_CASE("while the rival deliberates the orders can be taken back, and are still on the desk") {
  const Folder folder("deliberates");
  Driver driver = at_the_title(folder, {1920, 1080, 100}, Forecasting::in_background);
  REQUIRE(driver.click("rival.architect"));
  REQUIRE(driver.click(ui::names::start));
  REQUIRE(driver.click(ui::names::go_on));
  driver.game().grant(ui::SetOrder{find_policy("research"), 1, false});
  driver.game().grant(ui::Seal{});
  if (driver.game().screen().overlay.open == ui::Overlay::thinking) {
    driver.game().grant(ui::CloseOverlay{});
    REQUIRE(driver.game().campaign()->quarter() == 0);
    REQUIRE(driver.game().screen().page == ui::Page::game);
    REQUIRE(driver.game().screen().pending.step[find_policy("research")] == 1);
    driver.game().grant(ui::Seal{});
  }
  wait(driver);
  REQUIRE(driver.game().campaign()->quarter() == 1);
  REQUIRE(driver.game().screen().page == ui::Page::reveal);
}

TEST_CASE("in the background and at once a rival orders the same") {
  std::array<std::uint64_t, 2> hash{};
  for (const bool background : {false, true}) {
    const Folder folder("same");
    Driver driver = at_the_title(folder, {1920, 1080, 100}, background ? Forecasting::in_background : Forecasting::off);
    REQUIRE(driver.click("rival.staff"));
    REQUIRE(driver.click(ui::names::start));
    REQUIRE(driver.click(ui::names::go_on));
    for (int q = 0; q < 3; ++q) {
      driver.game().grant(ui::Seal{});
      wait(driver);
      driver.game().grant(ui::Continue{});
    }
    REQUIRE(driver.game().campaign()->quarter() == 3);
    hash[background ? 1 : 0] = driver.game().campaign()->hash(3);
  }
  REQUIRE(hash[0] == hash[1]);
}

TEST_CASE("the end page opens the reasons of a rival that planned, quarter by quarter, whole on every display") {
  const Display display = GENERATE(from_range(displays));
  INFO(display.width << "x" << display.height << " at " << display.scale);
  Driver driver = played(display, {.rival = "staff:hawk"}, 33, ui::Page::end);
  REQUIRE(driver.game().screen().end->has_reasons);
  REQUIRE(driver.game().screen().end->nations.cn.played_by.find("Hawk") != std::string::npos);
  driver.game().grant(ui::OpenReasons{3});
  driver.settle();
  const ui::DecisionModel& model = *driver.game().screen().decision;
  REQUIRE(!model.waiting);
  REQUIRE(!model.weighed.empty());
  REQUIRE(!model.believed.empty());
  require_whole_throughout(driver);
  REQUIRE(driver.click("decision.later"));
  REQUIRE(driver.game().screen().decision->quarter == 4);
}

TEST_CASE("reasons stay shut before the end, and a doctrine has none") {
  Driver driver = played({1920, 1080, 100}, {.rival = "novice"}, 4, ui::Page::game);
  driver.game().grant(ui::OpenReasons{0});
  REQUIRE(driver.game().screen().decision == nullptr);
  Driver end = played({1920, 1080, 100}, {}, 33, ui::Page::end);
  REQUIRE(!end.game().screen().end->has_reasons);
  REQUIRE(end.find("end.reasons") == nullptr);
}

TEST_CASE("advice is for one's own side, and changes nothing") {
  Driver driver = played({1280, 720, 100}, {}, 5, ui::Page::game);
  const std::uint64_t before = driver.game().campaign()->hash(5);
  driver.press(ui::Key::escape);
  REQUIRE(driver.click("menu.advice"));
  REQUIRE(driver.game().screen().decision != nullptr);
  REQUIRE(!driver.game().screen().decision->weighed.empty());
  require_whole_throughout(driver);
  driver.press(ui::Key::escape);
  REQUIRE(driver.game().screen().decision == nullptr);
  REQUIRE(driver.game().campaign()->hash(5) == before);
}
