// The manual in the game: opened with F1, read, searched and left by keyboard alone; whole at every size, in both languages.
#include "desk.h"
#include "latin_words.h"
#include "tongue_tour.h"
#include "ui/manual_model.h"
#include "ui/mirror.h"
#include "ui/names.h"

using namespace sputnik;
using namespace sputnik::tests;
using ui::Key;
using ui::Overlay;
using ui::Page;

namespace {

constexpr Display common{1920, 1080, 100};

const ui::ManualModel& manual_of(Driver& driver) {
  REQUIRE(driver.game().screen().manual);
  return *driver.game().screen().manual;
}
std::string page_of(Driver& driver) { return manual_of(driver).page->id; }

void read(Driver& driver, const std::string& page) {
  driver.game().grant(ui::ReadManual{{.page = page}});
  driver.settle();
}

// Pages of every kind: a chapter with code, tables narrow and wide, long lists, sources.
const std::vector<std::string> kinds = {"a-scenario", "policy.export_controls", "event.strait-quarantine", "assumptions.porous_world",
                                        "scenario.october-rule", "names"};

}  // namespace

TEST_CASE("F1 opens the manual, and by keyboard alone one goes to a page, follows a link, goes back and closes") {
  Driver driver = played(common, {}, 3, Page::game);
  driver.press(Key::f1);
  REQUIRE(driver.game().screen().overlay.open == Overlay::help);
  CHECK(page_of(driver) == "how-to-play");
  REQUIRE(driver.activate("manual.part.policies"));
  CHECK(page_of(driver) == "policies");
  REQUIRE(driver.activate("manual.to.policy.release"));
  CHECK(page_of(driver) == "policy.release");
  driver.press(Key::backspace);
  driver.press(Key::backspace);
  CHECK(page_of(driver) == "how-to-play");
  driver.press(Key::escape);
  CHECK(driver.game().screen().overlay.open == Overlay::none);
}

TEST_CASE("with a dossier in hand the manual offers its page, from the causes of a number that number's") {
  Driver driver = played(common, {}, 3, Page::game);
  driver.game().grant(ui::SelectPolicy{find_policy("research")});
  driver.settle();
  driver.press(Key::f1);
  REQUIRE(driver.activate("manual.hand.policy.research"));
  CHECK(page_of(driver) == "policy.research");
  driver.press(Key::escape);
  driver.game().grant(ui::OpenCauses{"tension"});
  driver.settle();
  driver.game().grant(ui::OpenOverlay{Overlay::help});
  driver.settle();
  REQUIRE(driver.activate("manual.hand.indicator.tension"));
  CHECK(page_of(driver) == "indicator.tension");
  driver.press(Key::escape);
  CHECK(driver.game().screen().overlay.open == Overlay::causes);
}

TEST_CASE("what is typed into the search is found, and what is chosen is read") {
  Driver driver = played(common, {}, 1, Page::game);
  driver.press(Key::f1);
  driver.press(Key::f, true);
  driver.type("gallium germanium licences");
  REQUIRE(!manual_of(driver).hits.empty());
  CHECK(manual_of(driver).hits.front().page->id == "policy.export_controls");
  REQUIRE(driver.activate("manual.hit.policy.export_controls"));
  CHECK(page_of(driver) == "policy.export_controls");
}

TEST_CASE("pages of the manual are whole on every display, in both languages") {
  const Language language = GENERATE(Language::english, Language::chinese);
  std::vector<Display> seen = {{1280, 720, 100}};  // in Chinese each costs its characters
  if (language == Language::english) seen.insert(seen.end(), {{1280, 720, 200}, {1920, 1080, 100}, {3840, 2160, 200}, {800, 600, 100}});
  for (const Display& display : seen) {
    Driver driver(game_in(language, display), display.width, display.height);
    for (const std::string& page : kinds) {
      INFO(page << " at " << display.width << "x" << display.height << ", " << display.scale << " %");
      read(driver, page);
      CHECK(page_of(driver) == page);
      require_whole(driver);
      driver.press(Key::page_down);
      require_whole(driver);
    }
    driver.game().grant(ui::ReadManual{{.search = language == Language::chinese ? "紧张" : "tension"}});
    driver.settle();
    require_whole(driver);
    read(driver, std::string(ui::manual_contents));
    require_whole(driver);
  }
}

TEST_CASE("the text mirror tells the contents, a page, and what was found") {
  Driver driver(game_in(Language::english, common), common.width, common.height);
  read(driver, std::string(ui::manual_contents));
  CHECK(ui::mirror(driver.game().screen()).find("Keys: \"keys\"") != std::string::npos);
  read(driver, "policy.release");
  CHECK(ui::mirror(driver.game().screen()).find("Open weights") != std::string::npos);
  driver.game().grant(ui::ReadManual{{.page = std::string(ui::manual_contents), .search = "hotlines"}});
  CHECK(ui::mirror(driver.game().screen()).find("\"policy.diplomacy\"") != std::string::npos);
}
