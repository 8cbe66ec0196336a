// The causes of a number, and what if: rows that add up, back to the order that began it, and nothing hidden told.
#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <thread>

#include "app/what_if_desk.h"
#include "desk.h"
#include "ui/causes_model.h"
#include "ui/what_if_model.h"

using namespace sputnik;
using namespace sputnik::tests;
using ui::causes_model;
using ui::CausesModel;
using ui::what_if_model;

namespace {

Campaign played_on(int quarters, std::uint64_t seed = 7) {
  Game game = game_at({1920, 1080, 100});
  game.open(campaign_at({.seed = seed}));
  REQUIRE(game.play_by_doctrine(quarters, "balanced").empty());
  return *game.campaign();
}

// All that can be opened, opened.
std::set<std::string> everything(const Campaign& campaign, const std::string& indicator, int quarter) {
  std::set<std::string> open;
  for (std::size_t before = 1; before != open.size();) {
    before = open.size();
    const CausesModel model = causes_model(campaign, Side::us, indicator, quarter, open);
    for (const ui::CauseRow& row : model.rows) {
      if (row.opens) open.insert(row.path);
    }
  }
  return open;
}

double unit(const CausesModel& model) { return std::pow(10.0, -model.decimals); }

}  // namespace

TEST_CASE("the rows of causes add up to the change as shown, and opened ones to the row above them") {
  const Campaign campaign = played_on(9);
  for (const ui::IndicatorCard& card : ui::indicator_cards) {
    const std::string name(card.name);
    const CausesModel model = causes_model(campaign, Side::us, name, 8, everything(campaign, name, 8));
    INFO(name);
    double sum = 0;
    for (const ui::CauseRow& row : model.rows) sum += row.depth == 0 ? row.amount : 0;
    CHECK(std::abs(sum - (model.rows.empty() ? 0 : model.change)) < unit(model) / 1000);
    for (const ui::CauseRow& parent : model.rows) {
      if (!parent.open) continue;
      double parts = 0;
      for (const ui::CauseRow& row : model.rows) {
        const bool child = row.depth == parent.depth + 1 && row.path.starts_with(parent.path + ".");
        parts += child ? row.amount : 0;
      }
      CHECK(std::abs(parts - parent.amount) < unit(model) / 1000);
    }
  }
}

TEST_CASE("a shut cause hides its own, and an opened one leads to the quarter that began it") {
  const Campaign campaign = played_on(9);
  const CausesModel shut = causes_model(campaign, Side::us, "revenue", 8, {});
  const CausesModel open = causes_model(campaign, Side::us, "revenue", 8, everything(campaign, "revenue", 8));
  REQUIRE(open.rows.size() > shut.rows.size());
  for (const ui::CauseRow& row : shut.rows) REQUIRE(row.depth == 0);
  REQUIRE(std::any_of(open.rows.begin(), open.rows.end(),
                      [](const ui::CauseRow& row) { return row.quarter < 8 && !row.when.empty(); }));
}

TEST_CASE("by the mouse: an indicator opens its causes, a cause its own, and an earlier quarter is a click away") {
  Driver driver = played({1920, 1080, 100}, {}, 9, ui::Page::game);
  REQUIRE(driver.click("indicator.revenue"));
  REQUIRE(driver.game().screen().causes != nullptr);
  const std::size_t rows = driver.game().screen().causes->rows.size();
  const auto first = std::find_if(driver.game().screen().causes->rows.begin(), driver.game().screen().causes->rows.end(),
                                  [](const ui::CauseRow& row) { return row.opens; });
  REQUIRE(driver.click("cause." + first->path));
  REQUIRE(driver.game().screen().causes->rows.size() > rows);
  REQUIRE(driver.click("causes.earlier"));
  REQUIRE(driver.game().screen().causes->quarter == 7);
  driver.press(ui::Key::escape);
  REQUIRE(driver.game().screen().causes == nullptr);
}

TEST_CASE("the account of a campaign adds up, and is whole on every display") {
  const Display display = GENERATE(from_range(displays));
  INFO(display.width << "x" << display.height << " at " << display.scale);
  Driver driver = played(display, {}, 33, ui::Page::end);
  driver.game().grant(ui::OpenAccount{"us.score"});
  driver.settle();
  const CausesModel& model = *driver.game().screen().causes;
  double sum = 0;
  for (const ui::CauseRow& row : model.rows) sum += row.amount;
  CHECK(std::abs(sum - model.change) < 1e-6);
  CHECK(std::abs(model.after - model.before - model.change) < 1e-6);
  require_whole_throughout(driver);
  REQUIRE(driver.click("account.lead"));
  REQUIRE(driver.game().screen().causes->indicator == "lead");
}

TEST_CASE("what if: a tried order bends the line from its quarter on, and as it was again it is gone") {
  const Campaign campaign = played_on(20);
  const Orders<double> given = campaign.orders()[4].us;
  Orders<double> tried = given;
  const std::size_t release = find_policy("release");
  tried.step[release] = given.step[release] == 0 ? 1 : 0;
  WhatIfDesk desk(Forecasting::off);
  desk.open(campaign, 4, Side::us);
  REQUIRE(desk.sheet(campaign, nullptr).other.empty());
  desk.order(release, static_cast<int>(tried.step[release]));
  const ui::WhatIfModel model = desk.sheet(campaign, nullptr);
  REQUIRE(model.refusals.empty());
  REQUIRE(!model.waiting);
  REQUIRE(model.was.size() == 21);
  REQUIRE(model.other.size() == 21);
  for (std::size_t i = 0; i <= 4; ++i) REQUIRE(model.other[i] == model.was[i]);
  REQUIRE(model.other != model.was);
  REQUIRE(model.outcome.starts_with("The same outcome in "));
  desk.order(release, static_cast<int>(given.step[release]));
  REQUIRE(desk.sheet(campaign, nullptr).other.empty());
}

TEST_CASE("what if in the background comes to the same, while the sheet waits") {
  const Campaign campaign = played_on(12);
  std::array<std::vector<double>, 2> other;
  for (const bool background : {false, true}) {
    WhatIfDesk desk(background ? Forecasting::in_background : Forecasting::off);
    desk.open(campaign, 4, Side::us);
    desk.order(find_policy("research"), campaign.orders()[4].us.step[find_policy("research")] == 1 ? 0 : 1);
    ui::WhatIfModel model = desk.sheet(campaign, nullptr);
    while (model.waiting) {
      std::this_thread::yield();
      model = desk.sheet(campaign, nullptr);
    }
    REQUIRE(!model.other.empty());
    other[background ? 1 : 0] = model.other;
  }
  REQUIRE(other[0] == other[1]);
}

TEST_CASE("what if: an order that could not be given says why and plays nothing") {
  const Campaign campaign = played_on(3);
  Orders<double> tried = campaign.orders()[0].us;
  for (std::size_t p = 0; p < policy_count; ++p) tried.step[p] = 1;
  const ui::WhatIfModel model = what_if_model(campaign, 0, Side::us, tried, nullptr);
  REQUIRE(!model.refusals.empty());
  REQUIRE(model.other.empty());
}

TEST_CASE("what if before the end shows one nation's view; at the end the other nation's orders may be tried") {
  Driver driver = played({1920, 1080, 100}, {}, 9, ui::Page::game);
  driver.press(ui::Key::escape);
  REQUIRE(driver.click("menu.whatif"));
  REQUIRE(driver.find("whatif.side") == nullptr);
  const ui::WhatIfModel& model = *driver.game().screen().what_if;
  const State<double>& truth = driver.game().campaign()->now();
  REQUIRE(model.was.back() == Approx(truth.nation.us.capability - truth.nation.us.estimate));

  Driver end = played({1920, 1080, 100}, {}, 33, ui::Page::end);
  REQUIRE(end.click("end.whatif"));
  REQUIRE(end.click("whatif.side"));
  REQUIRE(end.game().screen().what_if->side == Side::cn);
  REQUIRE(end.click("whatif.earlier"));
  REQUIRE(end.game().screen().what_if->side == Side::cn);
}

TEST_CASE("causes and what if are whole on every display") {
  const Display display = GENERATE(from_range(displays));
  INFO(display.width << "x" << display.height << " at " << display.scale);
  Driver driver = played(display, {}, 9, ui::Page::reveal);
  REQUIRE(driver.activate("delta.revenue"));
  REQUIRE(driver.game().screen().causes != nullptr);
  for (const ui::CauseRow& row : std::vector(driver.game().screen().causes->rows)) {
    if (row.opens) driver.click("cause." + row.path);
  }
  require_whole_throughout(driver);
  driver.press(ui::Key::escape);
  driver.press(ui::Key::escape);
  REQUIRE(driver.click("menu.whatif"));
  require_whole_throughout(driver);
}

TEST_CASE("the end page with its turning points is whole on every display, and a point asks what if") {
  const Display display = GENERATE(from_range(displays));
  INFO(display.width << "x" << display.height << " at " << display.scale);
  GameSettings settings{.saves = Saves(std::filesystem::path()), .text_scale = display.scale, .forecasting = Forecasting::at_once};
  settings.library.open(october);
  Game game(std::move(settings));
  game.open(campaign_at({}));
  REQUIRE(game.play_by_doctrine(33, "balanced").empty());
  REQUIRE(game.screen().page == ui::Page::end);
  Driver driver(std::move(game), display.width, display.height);
  require_whole_throughout(driver);
  const auto& widgets = driver.kit().widgets();
  const auto point = std::find_if(widgets.begin(), widgets.end(),
                                  [](const ui::Widget& widget) { return widget.name.starts_with("turning."); });
  REQUIRE(point != widgets.end());
  driver.game().grant(ui::WhatIfQuarter{std::stoi(point->name.substr(8))});
  REQUIRE(driver.game().screen().what_if != nullptr);
}
