// From the reveal to the end and back: what the buttons and keys of these pages do.
#include "desk.h"
#include "files/save.h"
#include "ui/names.h"

using namespace sputnik;
using tests::played;
using ui::Key;
using ui::Page;
using ui::Seats;
namespace names = ui::names;

namespace {
constexpr tests::Display common{1280, 720, 100};
}

TEST_CASE("Enter goes on from the reveal without touching anything else") {
  Driver driver = played(common, {}, 4, Page::reveal);
  REQUIRE(driver.kit().focus_name() == names::go_on);
  driver.press(Key::enter);
  CHECK(driver.game().screen().page == Page::game);
}

TEST_CASE("the letters are drawn out by motion, and at once after a key") {
  const auto lowest = [](const Driver& driver) {
    float y = 0;
    for (const auto& text : driver.kit().texts()) {
      if (text.text == "Your orders") y = text.rect.y;
    }
    return y;
  };
  Driver driver = played(common, {}, 4, Page::reveal);
  driver.frames_for(1);
  const float at_rest = lowest(driver);
  driver.game().show(Page::reveal);
  driver.frame();
  driver.frame();
  CHECK(lowest(driver) > at_rest + 20);
  CHECK(driver.kit().restless());
  driver.frame({.keys = {{Key::down, false, false}}});
  CHECK(lowest(driver) == at_rest);
  driver.game().grant(ui::ChangeSettings{{.reduced_motion = true}});
  driver.game().show(Page::reveal);
  driver.frame();
  driver.frame();
  CHECK(lowest(driver) == at_rest);
}

TEST_CASE("the last reveal leads to the end page, and from there to the title") {
  Driver driver = played(common, {.seed = 3, .rival = "dove"}, 40, Page::reveal);
  REQUIRE(driver.game().campaign()->over());
  REQUIRE(driver.click(names::go_on));
  REQUIRE(driver.game().screen().page == Page::end);
  REQUIRE(driver.click(names::go_on));
  CHECK(driver.game().screen().page == Page::title);
}

TEST_CASE("the end page takes back the last quarter, copies the code and offers to save") {
  for (const auto& display : tests::displays) {
    Driver driver = played(display, {}, 40, Page::end);
    const Campaign& campaign = *driver.game().campaign();
    const int total = campaign.quarter();
    REQUIRE(driver.activate(names::code));
    CHECK(driver.shell().clipboard() == campaign_code(campaign));
    REQUIRE(driver.activate("end.save"));
    CHECK(driver.game().screen().overlay.open == ui::Overlay::save);
    driver.press(Key::escape);
    REQUIRE(driver.game().screen().overlay.open == ui::Overlay::none);
    REQUIRE(driver.activate(names::undo));
    CHECK(driver.game().screen().page == Page::game);
    CHECK(driver.game().campaign()->quarter() == total - 1);
  }
}

TEST_CASE("before the first quarter there is nothing to take back") {
  Driver driver = played(common, {}, 0, Page::end);
  REQUIRE(driver.find(names::undo));
  CHECK(!driver.find(names::undo)->enabled);
}

TEST_CASE("two players at one desk read each their own reveal") {
  Driver driver = played(common, {.seats = Seats::both}, 3, Page::reveal);
  driver.frames_for(1);
  const auto shows = [&](std::string_view words) {
    for (const auto& text : driver.kit().texts()) {
      if (text.text == words) return true;
    }
    return false;
  };
  CHECK(shows("China, estimated"));
  CHECK(!shows("US, estimated"));
  CHECK(shows("Chinese orders"));
}
