// The pillars in the middle of the desk: the seat's own score in its parts, read, explained, exported, and nothing of
// the rival.
#include <algorithm>

#include "app/exports.h"
#include "desk.h"
#include "model/text.h"
#include "ui/cause_card.h"
#include "ui/game_model.h"
#include "ui/mirror.h"
#include "ui/names.h"

using namespace sputnik;
using ui::Key;
using ui::Page;
namespace names = sputnik::ui::names;

namespace {

constexpr tests::Display wide{1920, 1080, 100};

Driver at_the_pillars(const tests::Display& display, int quarters, const tests::Table& table = {}) {
  Game game = tests::game_at(display);
  game.open(tests::campaign_at(table));
  REQUIRE(game.play_by_doctrine(quarters, "balanced").empty());
  game.show(Page::game);
  game.grant_all({ui::SelectCentre{ui::Centre::pillars}, ui::SelectTab{ui::Tab::pillars}});
  return Driver(std::move(game), display.width, display.height);
}

bool shows(const Driver& driver, std::string_view words) {
  const auto& all = driver.kit().texts();
  return std::any_of(all.begin(), all.end(),
                     [&](const ui::TextBox& box) { return box.text.find(words) != std::string::npos; });
}

const ui::Widget* track_of(const Driver& driver) {
  const auto& all = driver.kit().widgets();
  const auto found =
      std::find_if(all.begin(), all.end(), [](const ui::Widget& w) { return w.name.starts_with("pillars."); });
  return found == all.end() ? nullptr : &*found;
}

const ui::PillarsModel& pillars_of(Driver& driver) { return driver.game().screen().game->pillars; }

bool holds(const std::string& text, const std::string& words) { return text.find(words) != std::string::npos; }

}  // namespace

TEST_CASE("the pillars are those that the rules scored for the seat, and by their shares they make the score") {
  const Side seat = GENERATE(Side::us, Side::cn);
  Campaign campaign = tests::campaign_at({.seats = seat == Side::us ? ui::Seats::us : ui::Seats::cn});
  while (campaign.quarter() < 6) REQUIRE(campaign.play({}).empty());
  const ui::PillarsModel pillars = ui::pillars_model(campaign, seat);
  REQUIRE(pillars.quarter() == 6);
  CHECK(pillars.par == campaign.setting().par[seat]);
  for (std::size_t q = 0; q < campaign.states().size(); ++q) {
    const Nation<double>& own = campaign.states()[q].nation[seat];
    CHECK(pillars.lines[0].value[q] == Approx(own.score));
    CHECK(pillars.lines[1].value[q] == Approx(own.frontier));
    CHECK(pillars.lines[2].value[q] == Approx(own.prosperity));
    CHECK(pillars.lines[3].value[q] == Approx(own.security));
    CHECK(pillars.lines[4].value[q] == Approx(own.influence));
    double sum = 0;
    for (std::size_t i = 1; i < pillars.lines.size(); ++i) sum += pillars.lines[i].share * pillars.lines[i].value[q];
    CHECK(sum == Approx(own.score));
  }
  const std::string so_far = figure(campaign.result().score[seat], 1);
  CHECK(holds(pillars.sentence, "so far is " + so_far + ":"));
}

TEST_CASE("the key and the buttons turn to the pillars and back to the race, in large and small windows") {
  Driver driver = tests::played(wide, {}, 3, Page::game);
  REQUIRE_FALSE(shows(driver, "THE FOUR PILLARS"));
  driver.press(Key::l);
  driver.settle();
  CHECK(shows(driver, "THE FOUR PILLARS"));
  CHECK_FALSE(shows(driver, "THE FRONTIER RACE"));
  driver.press(Key::l);
  driver.settle();
  CHECK(shows(driver, "THE FRONTIER RACE"));
  REQUIRE(driver.activate(names::view("pillars")));
  driver.settle();
  CHECK(shows(driver, "THE FOUR PILLARS"));
  Driver small = tests::played({1280, 720, 200}, {}, 3, Page::game);
  small.press(Key::l);
  small.settle();
  CHECK(shows(small, "THE FOUR PILLARS"));
  REQUIRE(small.click(names::tab("chart")));
  small.settle();
  CHECK_FALSE(shows(small, "THE FOUR PILLARS"));
  REQUIRE(small.activate(names::tab("pillars")));
  small.settle();
  CHECK(shows(small, "THE FOUR PILLARS"));
}

TEST_CASE("the pillars are whole at every size, before the first quarter and after thirty, for both seats") {
  const tests::Display display = GENERATE(from_range(tests::displays));
  CAPTURE(display.width, display.height, display.scale);
  for (const int quarters : {0, 30}) {
    Driver driver = at_the_pillars(display, quarters, {.seats = quarters == 0 ? ui::Seats::us : ui::Seats::cn});
    CHECK(shows(driver, "Prosperity"));
    CHECK(shows(driver, figure(pillars_of(driver).lines[2].value.back(), 1)));
    tests::require_whole(driver);
    if (!track_of(driver)) continue;  // rows have their figures
    REQUIRE(driver.reach(track_of(driver)->name));
    for (const Key key : {Key::home, Key::end}) {
      driver.press(key);
      driver.frame();
      CHECK(shows(driver, "of the score"));
      tests::require_whole(driver);
    }
  }
}

TEST_CASE("mouse and arrows read a quarter: every pillar then, with its share, and what the score was to par") {
  Driver driver = at_the_pillars(wide, 9);
  REQUIRE(track_of(driver));
  REQUIRE_FALSE(shows(driver, "of the score"));
  const ui::Rect plot = track_of(driver)->rect;
  driver.frame({.mouse_x = plot.middle_x(), .mouse_y = plot.middle_y()});
  CHECK(shows(driver, "of the score"));
  driver.frame();
  REQUIRE(driver.reach(track_of(driver)->name));
  driver.press(Key::left);
  driver.frame();
  CHECK(driver.kit().focus_name() == "pillars.8");
  const ui::PillarsModel& pillars = pillars_of(driver);
  for (const std::string& words : ui::pillars_reading(pillars, 8)) CHECK(shows(driver, words));
  CHECK(shows(driver, "Security: " + figure(pillars.lines[3].value[8], 1) + " points, 25 % of the score"));
  CHECK(ui::pillars_reading(pillars, 10).empty());
}

TEST_CASE("the figure of each pillar opens the card of its causes, which add up to its change") {
  Driver driver = at_the_pillars(wide, 9);
  for (const std::string_view name : ui::pillar_indicators) {
    INFO(name);
    const ui::Widget* figure_of = driver.find(names::figure(name));
    REQUIRE(figure_of);
    const ui::Rect rect = figure_of->rect;
    for (int i = 0; i < 12; ++i) driver.frame({.mouse_x = rect.middle_x(), .mouse_y = rect.middle_y()});
    const auto& cards = *driver.game().screen().cards;
    REQUIRE(cards.size() == 1);
    CHECK(cards[0].model.indicator == name);
    double sum = 0;
    for (const ui::CauseRow& row : cards[0].model.rows) sum += row.depth == 0 ? row.amount : 0;
    CHECK(sum == Approx(cards[0].model.change).margin(1e-9));
    driver.press(Key::escape);
    for (int i = 0; i < 20; ++i) driver.frame();
  }
}

TEST_CASE("how the rival scores is in no reading, no export and no line of the pillars, and one line says so") {
  const auto told = [](double money) {
    Scenario scenario = *tests::october_rule();
    scenario.nations.cn.state["money"] = money;
    Driver driver = at_the_pillars(wide, 2, {.scenario = std::make_shared<const Scenario>(scenario)});
    CHECK(shows(driver, "How China scores is not known to you while the game lasts."));
    std::string all = ui::mirror_pillars(*driver.game().screen().game);
    for (const char* file : {"pillars.svg", "pillars.csv"})
      all += std::get<std::string>(export_text(driver.game().screen(), file));
    for (int q = 0; q <= 2; ++q) {
      for (const std::string& line : ui::pillars_reading(pillars_of(driver), q)) all += line;
    }
    CHECK(driver.game().campaign()->now().nation.cn.prosperity > 0);
    return all;
  };
  CHECK(told(22) == told(27));
}

TEST_CASE("what stands in the middle is what is exported: the pillars, a row a quarter, or the race") {
  Driver driver = at_the_pillars(wide, 4);
  const auto exported = [&](const char* file) {
    return std::get<std::string>(export_text(driver.game().screen(), file));
  };
  const std::string rows = exported("x.csv");
  CHECK(rows.starts_with("quarter,score,frontier,prosperity,security,influence,par\n"));
  CHECK(std::count(rows.begin(), rows.end(), '\n') == 6);
  CHECK(holds(rows, "," + figure(pillars_of(driver).lines[4].value[2], 2) + ","));
  CHECK(holds(exported("x.svg"), "Prosperity " + figure(pillars_of(driver).lines[2].value.back(), 1)));
  driver.game().grant(ui::SelectCentre{ui::Centre::race});
  CHECK(exported("x.csv").starts_with("quarter,kind,own"));
}

TEST_CASE("a flow of the supply map opens its card where there is room for one, else the whole sheet") {
  Driver driver = tests::played(wide, {}, 9, Page::game);
  driver.game().grant(ui::SelectCentre{ui::Centre::supply});
  driver.settle();
  REQUIRE(driver.activate(names::flow("chips_us")));
  driver.settle();
  REQUIRE(driver.game().screen().cards->size() == 1);
  CHECK(driver.game().screen().cards->front().model.indicator == "installed");
  CHECK(driver.game().screen().overlay.open == ui::Overlay::none);
  CHECK(driver.kit().focus_name().starts_with("card."));  // the keyboard went there
  tests::require_whole(driver);
  driver.press(Key::escape);
  driver.settle();
  CHECK(driver.game().screen().cards->empty());
  CHECK(driver.kit().focus_name() == names::flow("chips_us"));
  Driver small = tests::played({1280, 720, 200}, {}, 9, Page::game);
  small.game().grant(ui::SelectTab{ui::Tab::supply});
  small.settle();
  REQUIRE(small.click(names::flow("chips_us")));
  CHECK(small.game().screen().overlay.open == ui::Overlay::causes);
}
