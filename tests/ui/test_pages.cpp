// Every page and overlay at every size: nothing cut, overlapping, too small, shortened or named twice.
#include <algorithm>
#include <filesystem>

#include "desk.h"
#include "ui/names.h"

using namespace sputnik;
using tests::displays;
using tests::october;
using tests::played;
using tests::require_whole_throughout;
using ui::Overlay;
using ui::Page;
using ui::Seats;

namespace {

// A campaign in which the United States is taken by surprise, and the quarter after which it was.
std::pair<std::uint64_t, int> a_surprise() {
  for (std::uint64_t seed = 1; seed < 100; ++seed) {
    Game game = tests::game_at(displays[0]);
    game.open(tests::campaign_at({.seed = seed, .rival = "dove"}));
    for (int quarter = 1; quarter <= 20; ++quarter) {
      REQUIRE(game.play_by_doctrine(1, "balanced").empty());
      if (game.campaign()->now().nation.us.surprise > 0) return {seed, quarter};
    }
  }
  FAIL("no surprise in a hundred campaigns");
  return {};
}

std::string said(const tests::Display& display) {
  return std::to_string(display.width) + "x" + std::to_string(display.height) + " at " + std::to_string(display.scale) +
         " %";
}

Problem long_problem(int line) {
  return {.file = "scenarios/a-name-of-some-length.json",
          .line = line,
          .pointer = "/nations/us/state/capability",
          .found = "\"a great deal more than anybody expected\"",
          .expected = "a number from -1000 to 10000",
          .hint = "did you mean alliance?"};
}

}  // namespace

TEST_CASE("the title page is whole at every size and for every seat") {
  for (const auto& display : displays) {
    for (const Seats seats : {Seats::us, Seats::both}) {
      INFO(said(display));
      Driver driver(tests::game_at(display), display.width, display.height);
      driver.game().grant(ui::ChooseSeats{seats});
      require_whole_throughout(driver);
    }
  }
}

TEST_CASE("the title page is whole at every size where it offers lessons for a class") {
  for (const auto& display : displays) {
    INFO(said(display));
    Game game = tests::game_at(display, {}, SPUTNIK_ROOT "/scenarios/lessons/two-lessons.json");
    Driver driver(std::move(game), display.width, display.height);
    require_whole_throughout(driver);
    const auto& widgets = driver.kit().widgets();
    REQUIRE(std::any_of(widgets.begin(), widgets.end(), [](const ui::Widget& w) { return w.name == "lessons"; }));
  }
}

TEST_CASE("the briefing is whole at every size for both seats") {
  for (const auto& display : displays) {
    for (const Seats seats : {Seats::us, Seats::cn}) {
      INFO(said(display));
      Driver driver = played(display, {.seats = seats}, 0, Page::briefing);
      require_whole_throughout(driver);
    }
  }
}

TEST_CASE("the hand-over is whole at every size and shows nothing of either side") {
  for (const auto& display : displays) {
    INFO(said(display));
    Driver driver = played(display, {.seats = Seats::both}, 3, Page::handover);
    require_whole_throughout(driver);
    for (const ui::Widget& widget : driver.kit().widgets())
      CHECK((widget.name == ui::names::ready || widget.name == "handover"));
  }
}

TEST_CASE("the reveal is whole at every size, in every seat, over a campaign") {
  for (const auto& display : displays) {
    for (const Seats seats : {Seats::us, Seats::cn, Seats::both}) {
      for (const int quarters : {1, 6, 15, 23}) {
        INFO(said(display) << ", seat " << static_cast<int>(seats) << ", quarter " << quarters);
        Driver driver = played(display, {.seats = seats, .seed = 1, .rival = "opener"}, quarters, Page::reveal);
        require_whole_throughout(driver);
      }
    }
  }
}

TEST_CASE("a Sputnik moment takes the masthead at every size") {
  const auto [seed, quarters] = a_surprise();
  for (const auto& display : displays) {
    INFO(said(display));
    Driver driver = played(display, {.seed = seed, .rival = "dove"}, quarters, Page::reveal);
    REQUIRE(driver.game().campaign()->now().nation.us.surprise > 0);
    require_whole_throughout(driver);
  }
}

TEST_CASE("the end page is whole at every size, seat, length and ending") {
  struct Play {
    Seats seats;
    std::uint64_t seed;
    const char* rival;
    int quarters;
  };
  for (const auto& display : displays) {
    for (const Play& play :
         {Play{Seats::us, 1, "opener", 40}, Play{Seats::cn, 3, "dove", 40}, Play{Seats::both, 3, "balanced", 40},
          Play{Seats::us, 4, "hawk", 1}, Play{Seats::cn, 5, "hawk", 0}}) {
      INFO(said(display) << ", seed " << play.seed << ", quarters " << play.quarters);
      Driver driver =
          played(display, {.seats = play.seats, .seed = play.seed, .rival = play.rival}, play.quarters, Page::end);
      require_whole_throughout(driver);
    }
  }
}

TEST_CASE("the end page is whole for each way in which a campaign ends") {
  for (std::size_t ending = 1; ending < ending_keys.size(); ++ending) {
    for (const auto& display : displays) {
      INFO(said(display) << ", " << ending_keys[ending]);
      Game game = tests::game_at(display);
      game.open(tests::ended(static_cast<Ending>(ending)));
      game.show(Page::end);
      Driver driver(std::move(game), display.width, display.height);
      require_whole_throughout(driver);
    }
  }
}

TEST_CASE("menu, help, code and history are whole at every size") {
  for (const auto& display : displays) {
    for (const Overlay overlay : {Overlay::menu, Overlay::help, Overlay::code, Overlay::history}) {
      INFO(said(display) << ", overlay " << static_cast<int>(overlay));
      Driver driver = played(display, {}, 9, Page::reveal);
      driver.game().grant(ui::OpenOverlay{overlay});
      require_whole_throughout(driver);
    }
  }
}

TEST_CASE("save and load are whole at every size, with saves and without a home") {
  const tests::Folder folder("pages");
  for (const auto& display : displays) {
    for (const auto& path : {folder.path(), std::filesystem::path{}}) {
      for (const Overlay overlay : {Overlay::save, Overlay::load}) {
        INFO(said(display) << ", " << path << ", overlay " << static_cast<int>(overlay));
        Game game = tests::game_at(display, path);
        game.open(tests::campaign_at({}));
        if (!path.empty()) {
          for (const char* name : {"one", "two", "a third with a longer name"}) game.grant(ui::SaveFile{name});
        }
        game.show(Page::end);
        Driver driver(std::move(game), display.width, display.height);
        driver.frames_for(10);  // the notice of the save has gone
        driver.game().grant(ui::OpenOverlay{overlay});
        require_whole_throughout(driver);
      }
    }
  }
}

TEST_CASE("a long list of problems is whole at every size") {
  for (const auto& display : displays) {
    INFO(said(display));
    Driver driver(tests::game_at(display), display.width, display.height);
    Problems problems;
    for (int i = 1; i <= 12; ++i) problems.push_back(long_problem(i));
    driver.game().complain("This scenario cannot be played", problems);
    require_whole_throughout(driver);
  }
}
