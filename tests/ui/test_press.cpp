// Two voices: the same events as both nations printed them, each read at home during play, the other's at the end.
#include <algorithm>

#include "desk.h"
#include "ui/game_model.h"
#include "ui/names.h"
#include "ui/press_model.h"

using namespace sputnik;
using ui::Key;

namespace {

constexpr tests::Display wide{1920, 1080, 100};

bool is_drawn(const Driver& driver, std::string_view text) {
  const auto& texts = driver.kit().texts();
  return std::any_of(texts.begin(), texts.end(), [&](const ui::TextBox& box) { return box.text == text; });
}

}  // namespace

TEST_CASE("every event has two voices, and each says it in words of its own") {
  const ScenarioPtr scenario = tests::october_rule();
  for (const EventCard& event : scenario->events) {
    CAPTURE(event.id);
    for (const Side side : sides) {
      CHECK(!event.headline[side].empty());
      CHECK(!event.body[side].empty());
    }
    CHECK(event.headline.us != event.headline.cn);
    CHECK(event.body.us != event.body.cn);
  }
}

TEST_CASE("during play each seat reads its own side's voice of an event, and no wish opens the other's") {
  for (const auto seats : {ui::Seats::us, ui::Seats::cn}) {
    Driver driver = tests::played(wide, {.seats = seats}, 12, ui::Page::game);
    const ui::Screen& screen = driver.game().screen();
    std::size_t events = 0;
    for (const ui::WireGroup& group : screen.game->wire) {
      for (const WireItem& item : group.items) {
        for (const EventCard& event : driver.game().campaign()->scenario().events) {
          if (item.kind != WireItem::Kind::event || item.id != event.id) continue;
          ++events;
          CHECK(item.headline == event.headline[screen.seat]);
          CHECK(item.body == event.body[screen.seat]);
        }
      }
    }
    CHECK(events > 3);
    driver.game().grant(ui::OpenPress{rival_of(screen.seat), 3});
    CHECK(screen.press == nullptr);
    CHECK(screen.overlay.open == ui::Overlay::none);
  }
}

TEST_CASE("at the end the other nation's page opens by its button, quarter by quarter, and goes back to one's own") {
  for (const auto seats : {ui::Seats::us, ui::Seats::cn}) {
    Driver driver = tests::played(wide, {.seats = seats}, 33, ui::Page::end);
    const Side seat = driver.game().screen().seat;
    CHECK(is_drawn(driver, seat == Side::us ? "As Beijing printed it" : "As Washington printed it"));
    REQUIRE(driver.activate("end.press"));
    REQUIRE(driver.game().screen().press);
    CHECK(driver.game().screen().press->voice == rival_of(seat));
    CHECK(is_drawn(driver, seat == Side::us ? "AS BEIJING PRINTED IT" : "AS WASHINGTON PRINTED IT"));
    bool told_otherwise = false;
    for (int q = driver.game().campaign()->quarter() - 1; q > 0; --q) {
      const ui::PressModel& model = *driver.game().screen().press;
      REQUIRE(model.quarter == q);
      for (const ui::PressItem& item : model.items) {
        for (const EventCard& event : driver.game().campaign()->scenario().events) {
          if (item.printed.kind != WireItem::Kind::event || item.printed.id != event.id) continue;
          CHECK(item.printed.headline == event.headline[rival_of(seat)]);
          told_otherwise = told_otherwise || item.elsewhere == event.headline[seat];
        }
      }
      REQUIRE(driver.click("press.earlier"));
    }
    CHECK(told_otherwise);
    REQUIRE(driver.click("press.other"));
    CHECK(driver.game().screen().press->voice == seat);
    driver.press(Key::escape);
    CHECK(driver.game().screen().press == nullptr);
  }
}

TEST_CASE("the other nation's page is whole on every display") {
  const tests::Display display = GENERATE(from_range(tests::displays));
  CAPTURE(display.width, display.height, display.scale);
  Driver driver = tests::played(display, {}, 33, ui::Page::end);
  driver.game().grant(ui::OpenPress{Side::cn, 8});
  driver.settle();
  tests::require_whole_throughout(driver);
}
