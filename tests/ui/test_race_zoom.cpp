// Zoom and pan of the race chart: by wheel, mouse and keyboard alone, within the campaign, and back again.
#include <algorithm>

#include "desk.h"
#include "ui/game_model.h"
#include "ui/names.h"
#include "ui/race_cursor.h"
#include "ui/race_plot.h"

using namespace sputnik;
using namespace sputnik::tests;
using ui::Key;

namespace {

constexpr Display common{1920, 1080, 100};
constexpr int so_far = 12;  // quarters played

ui::Widget chart(const Driver& driver) {
  const auto& all = driver.kit().widgets();
  const auto found =
      std::find_if(all.begin(), all.end(), [](const ui::Widget& one) { return one.name.starts_with("race."); });
  REQUIRE(found != all.end());
  return *found;
}
ui::Rect track(const Driver& driver) { return chart(driver).rect; }

ui::RaceSpans spans(Driver& driver) {
  const ui::Screen& screen = driver.game().screen();
  return ui::race_spans(screen.game->race, screen.outlook, screen.race_view);
}

bool shows(const Driver& driver, std::string_view words) {
  const auto& all = driver.kit().texts();
  return std::any_of(all.begin(), all.end(),
                     [&](const ui::TextBox& box) { return box.text.find(words) != std::string::npos; });
}

void wheel_at(Driver& driver, float x, float y, float notches) {
  driver.frame({.mouse_x = x, .mouse_y = y, .wheel = notches});
  driver.frame({.mouse_x = x, .mouse_y = y});
}

void drag(Driver& driver, float from, float to, float y) {
  driver.frame({.mouse_x = from, .mouse_y = y});
  driver.frame({.mouse_x = from, .mouse_y = y, .mouse_down = true});
  for (int i = 1; i <= 8; ++i) {
    const float x = from + (to - from) * static_cast<float>(i) / 8;
    driver.frame({.mouse_x = x, .mouse_y = y, .mouse_down = true});
  }
  driver.frame({.mouse_x = to, .mouse_y = y});
  driver.frame();
}

void open_chart(Driver& driver) {
  driver.settle();
  if (driver.find("tab.chart")) REQUIRE(driver.click("tab.chart"));
  driver.settle();
}

void zoom_in(Driver& driver, int times) {
  for (int i = 0; i < times; ++i) driver.press(Key::z);
  driver.frame();
}

}  // namespace

TEST_CASE("the wheel looks closer at the quarter below the mouse, and wider again as far as the campaign goes") {
  Driver driver = played(common, {}, so_far, ui::Page::game);
  open_chart(driver);
  const ui::RaceSpans before = spans(driver);
  const ui::Rect plot = track(driver);
  REQUIRE_FALSE(driver.find(ui::names::usual_view));
  wheel_at(driver, plot.x + plot.w / 4, plot.middle_y(), 2);
  const ui::RaceSpans closer = spans(driver);
  CHECK(closer.shown.length() < before.shown.length());
  CHECK(closer.shown.holds(before.shown.first + before.shown.length() / 4));
  CHECK(driver.game().screen().race_view.own_range);
  CHECK(driver.find(ui::names::usual_view));
  for (int i = 0; i < 20; ++i) wheel_at(driver, plot.middle_x(), plot.middle_y(), 3);
  CHECK(spans(driver).shown.length() == ui::closest_look);
  for (int i = 0; i < 20; ++i) wheel_at(driver, plot.middle_x(), plot.middle_y(), -3);
  CHECK(spans(driver).shown == before.all);
}

TEST_CASE("the wheel beside the chart leaves it as it is") {
  Driver driver = played(common, {}, so_far, ui::Page::game);
  open_chart(driver);
  const ui::Rect plot = track(driver);
  wheel_at(driver, plot.middle_x(), plot.bottom() + 200, 2);
  CHECK_FALSE(driver.game().screen().race_view.own_range);
}

TEST_CASE("what is dragged stays below the mouse, and neither end of the campaign is passed") {
  Driver driver = played(common, {}, so_far, ui::Page::game);
  open_chart(driver);
  zoom_in(driver, 3);
  const ui::RaceSpans close = spans(driver);
  const ui::Rect plot = track(driver);
  const float quarter = plot.w / static_cast<float>(close.shown.length());
  drag(driver, plot.x + quarter, plot.x + 3 * quarter, plot.middle_y());
  CHECK(spans(driver).shown == ui::QuarterSpan{close.shown.first - 2, close.shown.last - 2});
  CHECK_FALSE(driver.game().screen().race_view.grip);
  for (int i = 0; i < 10; ++i) drag(driver, plot.x + 4, plot.right() - 4, plot.middle_y());
  CHECK(spans(driver).shown == ui::QuarterSpan{close.all.first, close.all.first + close.shown.length()});
  for (int i = 0; i < 10; ++i) drag(driver, plot.right() - 4, plot.x + 4, plot.middle_y());
  CHECK(spans(driver).shown == ui::QuarterSpan{close.all.last - close.shown.length(), close.all.last});
}

TEST_CASE("by keyboard alone one looks closer, walks along the race and comes back") {
  Driver driver = played(common, {}, so_far, ui::Page::game);
  open_chart(driver);
  REQUIRE(driver.reach(chart(driver).name));
  zoom_in(driver, 3);
  const ui::RaceSpans close = spans(driver);
  REQUIRE(close.shown.length() < close.usual.length());
  for (int i = close.shown.last; i > close.shown.first - 1; --i) driver.press(Key::left);
  driver.frame();
  CHECK(spans(driver).shown.first == close.shown.first - 1);
  CHECK(driver.kit().focus_name() == "race." + std::to_string(close.shown.first - 1));
  const ui::RaceModel race = driver.game().screen().game->race;
  for (const std::string& words : ui::race_reading(race, nullptr, close.shown.first - 1)) CHECK(shows(driver, words));
  driver.press(Key::home);
  driver.frame();
  CHECK(spans(driver).shown.first == close.all.first);
  driver.press(Key::x);
  driver.frame();
  CHECK(spans(driver).shown.length() > close.shown.length());
  REQUIRE(driver.activate(ui::names::usual_view));
  driver.frame();
  CHECK(spans(driver).shown == close.usual);
  CHECK_FALSE(driver.find(ui::names::usual_view));
}

TEST_CASE("a close look reaches to the end of the forecast, and what it shows of lines and fans lies within the plot") {
  ui::RaceModel race{.horizon = 33};
  for (int q = 0; q <= so_far; ++q)
    race.past.push_back({q, 3.5f * static_cast<float>(q), 2.5f * static_cast<float>(q), 4});
  ui::OutlookModel outlook{.quarter = so_far};
  for (int q = so_far; q <= race.horizon; ++q) {
    const float wide = static_cast<float>(q - so_far);
    const float months = 3 * static_cast<float>(q);
    outlook.own.push_back({months - 2 * wide, months - wide, months, months + wide, months + 2 * wide});
    outlook.rival.push_back({months - 3 * wide, months - wide, months, months + wide, months + wide});
  }
  const ui::RaceView far = ui::view_of({race.horizon - 5, race.horizon}, {}, so_far);
  const ui::RaceView around = ui::view_of({so_far - 2, so_far + 2}, {}, so_far);
  for (const ui::RaceView& view : {ui::RaceView{}, far, around}) {
    const ui::RaceSpans spans = ui::race_spans(race, &outlook, view);
    CHECK(spans.all == ui::QuarterSpan{0, race.horizon});
    const ui::Rect room{100, 50, 600, 300};
    const ui::RacePlot plot = ui::race_plot(race, &outlook, spans, room, 120);
    CHECK(ui::shows_fan(plot, &outlook));
    const auto lies_within = [&](float months, int quarter) {
      const auto at = static_cast<float>(quarter);
      CHECK(room.contains(plot.x(at), plot.y(months, at)));
      CHECK(plot.x(at) <= room.right() - 119);
    };
    for (int q = spans.shown.first; q <= spans.shown.last; ++q) {
      if (q <= so_far) lies_within(race.past[static_cast<std::size_t>(q)].own, q);
      if (q < so_far) continue;
      const auto i = static_cast<std::size_t>(q - so_far);
      lies_within(outlook.own[i].high, q);
      lies_within(outlook.rival[i].low, q);
    }
  }
  CHECK(ui::race_spans(race, &outlook, far).shown == ui::QuarterSpan{race.horizon - 5, race.horizon});
  // Before the forecast is there nothing of that range can be seen: the usual one stands in.
  CHECK(ui::race_spans(race, nullptr, far).shown == ui::race_spans(race, nullptr, {}).shown);
}

TEST_CASE("a close look goes along with the quarters played, and each seat has its own") {
  Driver driver = played(common, {.seats = ui::Seats::both}, so_far, ui::Page::game);
  driver.settle();
  zoom_in(driver, 2);
  const ui::QuarterSpan before = spans(driver).shown;
  driver.game().grant(ui::Seal{});
  driver.game().grant(ui::Ready{});
  REQUIRE(driver.game().screen().page == ui::Page::game);
  CHECK_FALSE(driver.game().screen().race_view.own_range);
  driver.game().grant(ui::Seal{});
  for (int i = 0; i < 12 && driver.game().screen().page != ui::Page::game; ++i) {
    if (driver.game().screen().page == ui::Page::handover) driver.game().grant(ui::Ready{});
    if (driver.game().screen().page == ui::Page::reveal) driver.game().grant(ui::Continue{});
  }
  REQUIRE(driver.game().screen().page == ui::Page::game);
  REQUIRE(driver.game().screen().seat == Side::us);
  CHECK(spans(driver).shown == ui::QuarterSpan{before.first + 1, before.last + 1});
}

TEST_CASE("however it is looked at, names, discs of events and dates are whole at every size") {
  const Display display = GENERATE(from_range(displays));
  CAPTURE(display.width, display.height, display.scale);
  Driver driver = played(display, {}, so_far, ui::Page::game);
  open_chart(driver);
  REQUIRE(driver.reach(chart(driver).name));
  for (const Key key : {Key::z, Key::home, Key::z, Key::end, Key::z, Key::home, Key::x, Key::x}) {
    driver.press(key);
    driver.frame();
    driver.frame();
    require_whole(driver);
    const ui::Rect plot = track(driver);
    for (const ui::Widget& one : driver.kit().widgets()) {
      if (!one.name.starts_with("marker.")) continue;
      CHECK(one.rect.middle_x() >= plot.x - 1);
      CHECK(one.rect.middle_x() <= plot.right() + 1);
    }
    driver.frame({.mouse_x = 2, .mouse_y = 2});
    require_whole(driver);
  }
  CHECK(shows(driver, "Usual view"));
}
