// The first run: what is open in its quarters, its lessons in their places, leaving it and having it again.
#include <algorithm>
#include <set>
#include <sstream>

#include "app/text_game.h"
#include "desk.h"
#include "files/settings.h"
#include "tongue_tour.h"
#include "ui/game_model.h"
#include "ui/introduction.h"
#include "ui/mirror.h"
#include "ui/names.h"

using namespace sputnik;
using ui::Key;
using ui::Page;
namespace names = sputnik::ui::names;

namespace {

Game first_run(const tests::Display& display, const std::filesystem::path& settings_file = {}) {
  GameSettings settings{.text_scale = display.scale,
                        .settings = {.reduced_motion = true},
                        .settings_file = settings_file,
                        .introduction = true};
  settings.library.open(tests::october);
  return Game(std::move(settings));
}

Driver at_the_desk(const tests::Display& display, const std::filesystem::path& settings_file = {}) {
  Game game = first_run(display, settings_file);
  game.open(tests::campaign_at({}));
  game.show(Page::game);
  return Driver(std::move(game), display.width, display.height);
}

FirstRun kept_in(const std::filesystem::path& file) {
  auto read = read_settings(file);
  if (const auto* problems = std::get_if<Problems>(&read)) FAIL(to_string(problems->front()));
  return std::get<Settings>(read).introduction;
}

std::string standing(Driver& driver) {
  const auto& lesson = driver.game().screen().lesson;
  return lesson ? std::string(ui::lessons[*lesson].key) : "";
}

// As drawn, whether in view or beyond the edge of a scroll area.
std::size_t drawn(const Driver& driver, const std::string& beginning) {
  const auto& widgets = driver.kit().widgets();
  return static_cast<std::size_t>(std::count_if(widgets.begin(), widgets.end(), [&](const ui::Widget& widget) {
    return widget.name.substr(0, beginning.size()) == beginning &&
           widget.name.find('.', beginning.size()) == std::string::npos;
  }));
}

void next_quarter(Driver& driver) {
  driver.press(Key::enter, true);
  REQUIRE(driver.game().screen().page == Page::reveal);
  driver.game().grant(ui::Continue{});
  driver.settle();
  REQUIRE(driver.game().screen().page == Page::game);
}

using Look = std::function<void(const std::string& lesson)>;

// Reads on until no lesson stands.
void read_all(Driver& driver, const Look& look) {
  while (!standing(driver).empty()) {
    const std::string lesson = standing(driver);
    look(lesson);
    driver.press(Key::n);
    REQUIRE(standing(driver) != lesson);
  }
}

// Through every lesson: an order in the first quarter, the reveal, and two quarters more.
void walk(Driver& driver, const Look& look) {
  read_all(driver, look);
  driver.press(Key::plus);
  REQUIRE(driver.game().screen().pending != Orders<double>{});
  read_all(driver, look);
  for (int quarter = 1; quarter < ui::introduced_quarters; ++quarter) {
    driver.press(Key::enter, true);
    REQUIRE(driver.game().screen().page == Page::reveal);
    read_all(driver, look);
    driver.game().grant(ui::Continue{});
    driver.settle();
    read_all(driver, look);
  }
}

bool overlap(const ui::Rect& a, const ui::Rect& b) {
  const ui::Rect both = ui::intersection(a, b);
  return both.w > 0.5f && both.h > 0.5f;
}

}  // namespace

TEST_CASE("dossiers and indicators open quarter by quarter: two and two, three and four, then all") {
  Driver driver = at_the_desk({1920, 1080, 100});
  const std::size_t all_indicators = ui::game_model(*driver.game().campaign(), Side::us, {}).indicators.size();
  const auto check = [&](std::size_t dossiers, std::size_t indicators) {
    const ui::GameModel whole = ui::game_model(*driver.game().campaign(), Side::us, {});
    const ui::GameModel& game = *driver.game().screen().game;
    CHECK(drawn(driver, "policy.") == dossiers);
    CHECK(drawn(driver, "indicator.") == indicators);
    CHECK(game.desk.later == policy_count - dossiers);
    CHECK(game.indicators_later == all_indicators - indicators);
    // The most relevant, in the order of the desk.
    CHECK(std::equal(game.desk.order.begin(), game.desk.order.end(), whole.desk.order.begin()));
    CHECK(game.indicators.front().name == whole.indicators.front().name);
    CHECK((driver.find(names::show_all("dossiers")) != nullptr) == (dossiers < policy_count));
    const auto& open = game.desk.order;
    CHECK(std::find(open.begin(), open.end(), driver.game().screen().policy) != open.end());
  };
  check(2, 2);
  driver.press(Key::n5 /* no fifth dossier to choose */);
  check(2, 2);
  next_quarter(driver);
  check(3, 4);
  next_quarter(driver);
  check(policy_count, all_indicators);
}

TEST_CASE("leaving the introduction opens all of the desk at once, and it does not come again by itself") {
  const tests::Folder folder("introduction");
  const auto file = folder.path() / "settings.json";
  const std::string way =
      GENERATE(std::string(names::lesson_leave), names::show_all("dossiers"), names::show_all("indicators"));
  std::filesystem::remove(file);
  {
    Driver driver = at_the_desk({1920, 1080, 100}, file);
    REQUIRE(!standing(driver).empty());
    REQUIRE(driver.click(way));
    CHECK(standing(driver).empty());
    CHECK(drawn(driver, "policy.") == policy_count);
    CHECK(kept_in(file) == FirstRun::left);
    driver.game().open(tests::campaign_at({}));
    driver.game().show(Page::game);
    CHECK(!driver.game().screen().introduction);
  }
  // At the next start as well.
  GameSettings again{.settings_file = file, .introduction = true};
  again.settings = again.kept = std::get<Settings>(read_settings(file));
  Game game(std::move(again));
  game.open(tests::campaign_at({}));
  CHECK(!game.screen().introduction);
}

TEST_CASE("the title page brings the introduction back for the next campaign, the menu for this one") {
  const tests::Folder folder("introduction-again");
  const auto file = folder.path() / "settings.json";
  Driver driver = at_the_desk({1920, 1080, 100}, file);
  REQUIRE(driver.click(names::lesson_leave));
  SECTION("from the title page") {
    driver.game().grant(ui::LeaveGame{});
    driver.settle();
    REQUIRE(driver.activate(names::introduction));
    CHECK(driver.game().screen().notice == "The next campaign begins with the introduction.");
    CHECK(kept_in(file) == FirstRun::due);
    REQUIRE(driver.activate(names::start));
    driver.press(Key::enter);
    CHECK(standing(driver) == "numbers");
    CHECK(drawn(driver, "policy.") == 2);
  }
  SECTION("from the menu, late in a campaign: nothing is folded away") {
    for (int quarter = 0; quarter < 5; ++quarter) next_quarter(driver);
    driver.press(Key::escape);
    REQUIRE(driver.activate("menu.introduction"));
    CHECK(driver.game().screen().overlay.open == ui::Overlay::none);
    CHECK(standing(driver) == "numbers");
    CHECK(drawn(driver, "policy.") == policy_count);
  }
  SECTION("what is ordered stays on the desk") {
    const std::size_t last = driver.game().screen().game->desk.order.back();
    driver.game().grant(ui::SetOrder{last, 1, false});
    driver.game().grant(ui::StartIntroduction{});
    CHECK(driver.game().screen().game->desk.order.size() == 3);
    CHECK(driver.game().screen().game->desk.order.back() == last);
  }
}

TEST_CASE("at every size the slip lies on nothing that can be clicked, and every lesson comes") {
  const tests::Display display = GENERATE(from_range(tests::displays));
  CAPTURE(display.width, display.height, display.scale);
  Driver driver = at_the_desk(display);
  // In the lowest windows the slip has the place of the open part, and with it what it may point at.
  const bool roomy = display.height * 100 / display.scale >= 500 && display.width > 800;
  std::set<std::string> met;
  walk(driver, [&](const std::string& lesson) {
    CAPTURE(lesson);
    met.insert(lesson);
    tests::require_whole(driver);
    const ui::Rect slip = driver.kit().seen(names::lesson_slip);
    REQUIRE(slip.w > 100);
    CHECK(overlap(slip, driver.kit().window()));
    for (const ui::Widget& widget : driver.kit().widgets()) {
      if (widget.name == names::lesson_next || widget.name == names::lesson_leave) {
        CHECK(ui::intersection(widget.rect, slip).w == Approx(widget.rect.w));
        continue;
      }
      CAPTURE(widget.name);
      CHECK(!overlap(slip, widget.seen));
    }
    CHECK(driver.find(driver.game().screen().page == Page::game ? names::seal : names::go_on));
    std::size_t seen = 0;
    for (const std::string_view name : ui::lessons[*driver.game().screen().lesson].targets) {
      const ui::Rect target = driver.kit().seen(name);
      seen += !name.empty() && !target.empty() ? 1 : 0;
      CHECK(!overlap(slip, target));
    }
    const bool scrolls = lesson == "causes" && driver.kit().small_window();  // what it speaks of is further down
    if (roomy && !scrolls) CHECK(seen > 0);
  });
  CHECK(met.size() == ui::lessons.size());
  CHECK(!driver.game().screen().introduction);
}

TEST_CASE("a lesson is at most 25 words, and every target is named") {
  for (const ui::Lesson& lesson : ui::lessons) {
    CAPTURE(lesson.key);
    std::istringstream text{std::string(lesson.text)};
    int words = 0;
    for (std::string word; text >> word;) ++words;
    CHECK(words <= 25);
    CHECK(!lesson.targets.front().empty());
    CHECK(lesson.last >= lesson.first);
    CHECK(lesson.last < ui::introduced_quarters);
  }
}

TEST_CASE("rules come at the moment of choice: the price when something is ordered, delay when the dossier has one") {
  ui::Introduction introduction{.on = true};
  const auto key = [&](const ui::Occasion& occasion) {
    const auto lesson = ui::standing(introduction, occasion);
    return lesson ? std::string(ui::lessons[*lesson].key) : "";
  };
  const auto read = [&](const std::string& which) {
    for (std::size_t i = 0; i < ui::lessons.size(); ++i)
      introduction.read[i] = introduction.read[i] || ui::lessons[i].key == which;
  };
  read("numbers");
  CHECK(key({.page = Page::game}) == "order");
  ui::hear_orders(introduction, {.page = Page::game, .ordered = true});
  CHECK(key({.page = Page::game}) == "seal");
  CHECK(key({.page = Page::game, .ordered = true}) == "price");
  CHECK(key({.page = Page::game, .ordered = true, .delayed_in_hand = true}) == "timing");
  CHECK(key({.page = Page::reveal}) == "letters");
  CHECK(key({.page = Page::briefing}).empty());
  CHECK(key({.page = Page::game, .quarter = 2}) == "all");
  introduction.on = false;
  CHECK(key({.page = Page::game, .quarter = 2}).empty());
}

TEST_CASE("the first three quarters are played by keyboard through the lessons, and then it is done") {
  const tests::Folder folder("introduction-keys");
  const auto file = folder.path() / "settings.json";
  Driver driver(first_run({1280, 720, 100}, file), 1280, 720);
  REQUIRE(driver.activate(names::start));
  driver.press(Key::enter);
  REQUIRE(driver.game().screen().page == Page::game);
  // Enter alone reads on: no lesson is passed by sealing unawares.
  int lessons = 0;
  const auto read_on = [&] {
    while (!standing(driver).empty()) {
      const Page before = driver.game().screen().page;
      driver.press(Key::enter);
      REQUIRE(driver.game().screen().page == before);
      ++lessons;
    }
  };
  driver.press(Key::enter);
  CHECK(standing(driver) == "order");
  driver.press(Key::plus);
  CHECK(standing(driver) != "order");
  read_on();
  for (int quarter = 0; quarter < 2; ++quarter) {
    driver.press(Key::enter, true);
    REQUIRE(driver.game().screen().page == Page::reveal);
    read_on();
    driver.press(Key::enter);
    REQUIRE(driver.game().screen().page == Page::game);
    read_on();
  }
  CHECK(lessons + 2 == static_cast<int>(ui::lessons.size()));
  CHECK(kept_in(file) == FirstRun::done);
  CHECK(!driver.game().screen().introduction);
}

TEST_CASE("two players at one desk, and a game that did not ask for it, have no introduction") {
  Game both = first_run({1920, 1080, 100});
  both.open(tests::campaign_at({.seats = ui::Seats::both}));
  both.show(Page::game);
  CHECK(!both.screen().introduction);
  Game plain = tests::game_at({1920, 1080, 100});
  plain.open(tests::campaign_at({}));
  plain.show(Page::game);
  CHECK(!plain.screen().introduction);
  CHECK(plain.screen().game->desk.order.size() == policy_count);
}

TEST_CASE("the terminal tells the lesson that stands, goes on, and leaves") {
  Game game = first_run({1920, 1080, 100});
  game.open(tests::campaign_at({}));
  game.show(Page::game);
  std::ostringstream out;
  TextGame text(game, out);
  text.look();
  CHECK(out.str().find("Introduction: Two numbers decide the race") != std::string::npos);
  CHECK(out.str().find("more come in the next quarters") != std::string::npos);
  out.str("");
  text.hear("understood");
  CHECK(out.str().find("Introduction: A dossier is a bargain") != std::string::npos);
  text.hear("raise 9");
  CHECK(game.screen().pending == Orders<double>{});
  text.hear("raise 1");
  CHECK(game.screen().pending != Orders<double>{});
  text.hear("all");
  CHECK(!game.screen().introduction);
  out.str("");
  text.look();
  CHECK(out.str().find("Introduction:") == std::string::npos);
}

TEST_CASE("the usual settings do not bring the introduction back") {
  Driver driver = at_the_desk({1920, 1080, 100});
  REQUIRE(driver.click(names::lesson_leave));
  driver.game().grant(ui::OpenOverlay{ui::Overlay::settings});
  driver.settle();
  REQUIRE(driver.click("settings.reset"));
  CHECK(driver.game().screen().settings == Settings{.introduction = FirstRun::left});
}

TEST_CASE("the lessons are told in Chinese, and the page stays whole") {
  const tests::Display display =
      GENERATE(tests::Display{1280, 720, 100}, tests::Display{1920, 1080, 100}, tests::Display{1920, 1080, 200});
  GameSettings settings{.text_scale = display.scale,
                        .settings = {.reduced_motion = true, .language = Language::chinese},
                        .introduction = true};
  settings.library.open(tests::october);
  Game game(std::move(settings));
  game.open(tests::campaign_at({}));
  game.show(Page::game);
  Driver driver(std::move(game), display.width, display.height);
  REQUIRE(driver.shell().tongue());
  for (const std::string_view text :
       {"Next", "Leave the introduction", "Show all now", "11 more come in the next quarters.", "Introduction",
        "The next campaign begins with the introduction."}) {
    CAPTURE(text);
    CHECK(driver.shell().tongue()->knows(text));
  }
  walk(driver, [&](const std::string& lesson) {
    CAPTURE(lesson, display.width, display.scale);
    CHECK(driver.shell().tongue()->knows(ui::lessons[*driver.game().screen().lesson].text));
    tests::require_whole(driver);
  });
}
