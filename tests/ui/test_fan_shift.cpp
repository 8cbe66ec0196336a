// The fan that an order would shift: asked by resting on its button, by mouse and by keys, shown when it is reckoned.
#include "desk.h"
#include "tongue_tour.h"
#include "ui/game_model.h"
#include "ui/names.h"
#include "ui/outlook_model.h"

using namespace sputnik;
namespace names = sputnik::ui::names;

namespace {

Driver at_a_desk(const tests::Display& display, Forecasting forecasting) {
  GameSettings settings{
      .saves = Saves(std::filesystem::path()), .text_scale = display.scale, .forecasting = forecasting};
  settings.library.open(tests::october);
  Game game(std::move(settings));
  game.open(tests::campaign_at({}));
  REQUIRE(game.play_by_doctrine(9, "balanced").empty());
  game.show(ui::Page::game);
  return Driver(std::move(game), display.width, display.height);
}

// A policy that may be raised and whose rise moves the race.
std::size_t raisable(Driver& driver) {
  for (const ui::DossierModel& dossier : driver.game().screen().game->desk.dossiers) {
    if (dossier.no_up.empty() && policy_cards[dossier.policy].key == std::string_view("datacenters"))
      return dossier.policy;
  }
  for (const ui::DossierModel& dossier : driver.game().screen().game->desk.dossiers) {
    if (dossier.no_up.empty()) return dossier.policy;
  }
  FAIL("nothing may be raised");
  return 0;
}

void rest_on(Driver& driver, const std::string& name, int frames = 12) {
  const ui::Widget* widget = driver.find(name);
  REQUIRE(widget);
  const ui::Rect place = widget->rect;
  for (int i = 0; i < frames; ++i) driver.frame({.mouse_x = place.middle_x(), .mouse_y = place.middle_y()});
}

bool shows(const Driver& driver, std::string_view words) {
  for (const ui::TextBox& box : driver.kit().texts()) {
    if (box.text.starts_with(words)) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("resting on Raise shows the shift of the fan, and leaving takes it away; nothing is ordered") {
  Driver driver = at_a_desk({1920, 1080, 100}, Forecasting::at_once);
  const std::size_t policy = raisable(driver);
  REQUIRE(driver.click(names::policy(policy)));
  rest_on(driver, names::up(policy), 2);
  CHECK(driver.game().screen().shift == nullptr);  // passing over asks for nothing
  rest_on(driver, names::up(policy));
  REQUIRE(driver.game().screen().shift != nullptr);
  CHECK(driver.game().screen().shift->sentence.starts_with("If raised"));
  CHECK(shows(driver, "If raised"));
  tests::require_whole(driver);
  CHECK(driver.game().screen().pending == Orders<double>{});
  driver.settle();  // the mouse is gone
  CHECK(driver.game().screen().shift == nullptr);
  CHECK(shows(driver, "Rest on an order"));
}

TEST_CASE("the ghost is the fan that the order brings once it is given: the same futures, no other luck") {
  Driver driver = at_a_desk({1920, 1080, 100}, Forecasting::at_once);
  const std::size_t policy = raisable(driver);
  REQUIRE(driver.click(names::policy(policy)));
  const ui::OutlookModel before = *driver.game().screen().outlook;
  driver.game().grant(ui::TryOrder{policy, 1, false, ui::OrderButton::raise, true});
  REQUIRE(driver.game().screen().shift != nullptr);
  const ui::OutlookModel ghost = *driver.game().screen().shift->fan;
  const auto middles = [](const ui::OutlookModel& model) {
    std::vector<float> out;
    for (const ui::FanPoint& point : model.own) out.insert(out.end(), {point.low, point.middle, point.high});
    return out;
  };
  CHECK(middles(*driver.game().screen().outlook) == middles(before));  // the live fan stays
  CHECK(middles(ghost) != middles(before));
  driver.game().grant(ui::SetOrder{policy, 1, false});
  CHECK(middles(*driver.game().screen().outlook) == middles(ghost));
  driver.game().grant(
      ui::TryOrder{policy, 1, false, ui::OrderButton::raise, true});  // what stands already shifts nothing
  REQUIRE(driver.game().screen().shift != nullptr);
  CHECK(driver.game().screen().shift->sentence.find("0.0 months") != std::string::npos);
}

TEST_CASE("by keys: the focus on Lower shows its shift") {
  Driver driver = at_a_desk({1280, 720, 100}, Forecasting::at_once);
  const std::size_t policy = find_policy("research");
  REQUIRE(driver.click(names::policy(policy)));
  REQUIRE(driver.reach(names::down(policy)));
  driver.frames_for(1);
  driver.settle();
  REQUIRE(driver.game().screen().shift != nullptr);
  CHECK(driver.game().screen().shift->sentence.starts_with("If lowered"));
  tests::require_whole(driver);
}

TEST_CASE("resting on Surge and on Strike out shows what each would do, and it is what comes of pressing it") {
  Driver driver = at_a_desk({1920, 1080, 100}, Forecasting::at_once);
  const std::size_t policy = raisable(driver);
  REQUIRE(driver.click(names::policy(policy)));
  driver.game().grant(ui::SetOrder{policy, 1, false});
  driver.settle();
  for (const auto& [name, words] :
       {std::pair{names::surge(policy), "If surged"}, std::pair{names::surge(policy), "Without the surge"},
        std::pair{names::clear(policy), "If struck out"}}) {
    INFO(words);
    rest_on(driver, name);
    REQUIRE(driver.game().screen().shift != nullptr);
    CHECK(driver.game().screen().shift->sentence.starts_with(words));
    const float then = driver.game().screen().shift->fan->own.back().middle;
    tests::require_whole(driver);
    REQUIRE(driver.click(name));
    driver.settle();
    CHECK(driver.game().screen().outlook->own.back().middle == then);
  }
  CHECK(driver.game().screen().pending == Orders<double>{});
}

TEST_CASE("in the background nothing is shown until it is reckoned, and then the same") {
  Driver at_once = at_a_desk({1920, 1080, 100}, Forecasting::at_once);
  Driver behind = at_a_desk({1920, 1080, 100}, Forecasting::in_background);
  const std::size_t policy = raisable(at_once);
  for (Driver* driver : {&at_once, &behind})
    driver->game().grant(ui::TryOrder{policy, 1, false, ui::OrderButton::raise, true});
  const std::string told = at_once.game().screen().shift->sentence;
  double now = 100;
  while (!behind.game().screen().shift) {
    const bool waiting = behind.game().is_waiting();
    behind.game().set_time(now += 0.01);
    if (!behind.game().screen().shift) REQUIRE(waiting);
  }
  CHECK(behind.game().screen().shift->sentence == told);
}

TEST_CASE("the shift of a fan is said in Chinese") {
  Driver driver(tests::game_in(Language::chinese, {1920, 1080, 100}), 1920, 1080);
  REQUIRE(driver.shell().tongue());
  ui::OutlookModel now{.lead = {1, 2, 3}};
  ui::OutlookModel then{.lead = {1, 2, 4.4f}};
  for (std::size_t i = 0; i < ui::if_pressed.size(); ++i) {
    const ui::FanShift shift = ui::fan_shift(now, then, static_cast<ui::OrderButton>(i));
    INFO(shift.sentence);
    CHECK(shift.sentence.find("+1.4 months") != std::string::npos);
    CHECK(driver.shell().tongue()->knows(shift.sentence));
    CHECK(driver.shell().tongue()->knows(shift.brief));
  }
}

TEST_CASE("the shift of a fan is whole on every display") {
  const tests::Display display = GENERATE(from_range(tests::displays));
  CAPTURE(display.width, display.height, display.scale);
  Driver driver = at_a_desk(display, Forecasting::at_once);
  const std::size_t policy = raisable(driver);
  driver.game().grant(ui::SelectPolicy{policy});
  driver.settle();
  REQUIRE(driver.reach(names::up(policy)));
  driver.frames_for(1);
  driver.settle();
  REQUIRE(driver.game().screen().shift != nullptr);
  tests::require_whole(driver);
}
