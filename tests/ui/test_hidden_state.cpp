// What the rival hides never reaches the glass: every screen of one side, drawn over two different secrets.
#include <algorithm>

#include "desk.h"
#include "ui/indicators.h"

using namespace sputnik;
using ui::Overlay;
using ui::Page;

namespace {

// The same public course over another secret of the rival: a treasury too full to change what it does.
Game over_secret(Side seat, double value, int quarters, Page page, const std::string& field = "money") {
  Scenario scenario = *tests::october_rule();
  scenario.nations[rival_of(seat)].state[field] = value;
  Game game = tests::game_at({1280, 720, 100});
  game.open(tests::campaign_at({.seats = seat == Side::us ? ui::Seats::us : ui::Seats::cn,
                                .scenario = std::make_shared<const Scenario>(scenario)}));
  REQUIRE(game.play_by_doctrine(quarters, "balanced").empty());
  game.show(page);
  return game;
}

}  // namespace

TEST_CASE("every screen of one side is drawn the same, whatever the rival's treasury holds") {
  const Side seat = GENERATE(Side::us, Side::cn);
  CAPTURE(key(seat));
  for (const Page page : {Page::briefing, Page::game, Page::reveal}) {
    CAPTURE(static_cast<int>(page));
    Driver poor(over_secret(seat, 22, 2, page), 1280, 720);
    Driver rich(over_secret(seat, 27, 2, page), 1280, 720);
    REQUIRE(poor.game().campaign()->now().nation[rival_of(seat)].money !=
            rich.game().campaign()->now().nation[rival_of(seat)].money);
    const auto& one = poor.game().campaign()->orders();
    const auto& other = rich.game().campaign()->orders();
    REQUIRE(std::equal(one.begin(), one.end(), other.begin(), other.end(),
                       [](const auto& a, const auto& b) { return a.us == b.us && a.cn == b.cn; }));
    CHECK(tests::same_picture(poor, rich));
    for (const Overlay overlay : {Overlay::menu, Overlay::history, Overlay::what_if}) {
      CAPTURE(static_cast<int>(overlay));
      for (Driver* driver : {&poor, &rich}) driver->game().grant(ui::OpenOverlay{overlay});
      CHECK(tests::same_picture(poor, rich));
      for (Driver* driver : {&poor, &rich}) driver->game().grant(ui::CloseOverlay{});
    }
    if (page != Page::game) continue;
    for (const ui::IndicatorCard& card : ui::indicator_cards) {
      CAPTURE(card.name);
      for (Driver* driver : {&poor, &rich}) driver->game().grant(ui::OpenCauses{std::string(card.name)});
      CHECK(tests::same_picture(poor, rich));
      for (Driver* driver : {&poor, &rich}) driver->game().grant(ui::CloseOverlay{});
    }
  }
}

TEST_CASE("the end page opens the secret, so that the drill above can fail") {
  Driver poor(over_secret(Side::us, 1, 33, Page::end, "capability"), 1280, 720);
  Driver rich(over_secret(Side::us, 2, 33, Page::end, "capability"), 1280, 720);
  CHECK(!tests::same_picture(poor, rich));
}
