// The cursor of the race chart: mouse and keyboard read the quarters, and what is read is what the model holds.
#include <algorithm>

#include "desk.h"
#include "model/text.h"
#include "ui/race_cursor.h"

using namespace sputnik;

namespace {

const ui::Widget& track_of(const Driver& driver) {
  const auto& all = driver.kit().widgets();
  const auto found =
      std::find_if(all.begin(), all.end(), [](const ui::Widget& w) { return w.name.starts_with("race."); });
  REQUIRE(found != all.end());
  return *found;
}

bool shows(const Driver& driver, std::string_view words) {
  const auto& all = driver.kit().texts();
  return std::any_of(all.begin(), all.end(),
                     [&](const ui::TextBox& box) { return box.text.find(words) != std::string::npos; });
}

}  // namespace

TEST_CASE("the chart tells the quarter under the mouse, and nothing when the mouse has gone") {
  Driver driver = tests::played({1920, 1080, 100}, {}, 9, ui::Page::game);
  driver.settle();
  REQUIRE_FALSE(shows(driver, "estimated then"));
  const ui::Rect plot = track_of(driver).rect;
  driver.frame({.mouse_x = plot.middle_x(), .mouse_y = plot.middle_y()});
  REQUIRE(shows(driver, "estimated then"));
  tests::require_whole(driver);
  driver.frame();
  REQUIRE_FALSE(shows(driver, "estimated then"));
}

TEST_CASE("arrows on the chart go a quarter at a time, and the reading holds the figures of the model") {
  Driver driver = tests::played({1920, 1080, 100}, {}, 9, ui::Page::game);
  driver.settle();
  REQUIRE(driver.reach(track_of(driver).name));
  const ui::RaceModel race = driver.game().screen().game->race;
  driver.press(ui::Key::left);
  driver.frame();
  const ui::RacePoint& before = race.past[race.past.size() - 2];
  REQUIRE(driver.kit().focus_name() == "race." + std::to_string(before.quarter));
  for (const std::string& words : ui::race_reading(race, nullptr, before.quarter)) REQUIRE(shows(driver, words));
  REQUIRE(shows(driver, figure(static_cast<double>(before.own), 1) + " months"));
  driver.press(ui::Key::end);
  driver.frame();
  REQUIRE(driver.kit().focus_name() == "race." + std::to_string(race.past.back().quarter));
}

TEST_CASE("the reading is whole at every size and text scale, at both ends of the chart") {
  const tests::Display display = GENERATE(from_range(tests::displays));
  CAPTURE(display.width, display.height, display.scale);
  Driver driver = tests::played(display, {}, 9, ui::Page::game);
  driver.settle();
  if (driver.find("tab.chart")) REQUIRE(driver.click("tab.chart"));
  REQUIRE(driver.reach(track_of(driver).name));
  for (const ui::Key key : {ui::Key::home, ui::Key::end}) {
    driver.press(key);
    driver.frame();
    REQUIRE(shows(driver, "estimated then"));
    tests::require_whole(driver);
  }
}
