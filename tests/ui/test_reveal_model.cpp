// The reveal: what it shows adds up, and it betrays nothing that its reader may not know.
#include <algorithm>
#include <cmath>

#include "desk.h"
#include "plain_scenario.h"
#include "play/wire.h"
#include "ui/reveal_meeting.h"
#include "ui/reveal_model.h"

using namespace sputnik;
using tests::order;
using ui::reveal_model;
using ui::RevealModel;

namespace {

Campaign campaign_of(const Scenario& scenario, std::uint64_t seed = 4) {
  return Campaign({.scenario = tests::shared(scenario), .seed = seed});
}

// In whole units of the last decimal shown.
long units(double value, int decimals) {
  const double scaled = value * std::pow(10.0, decimals);
  REQUIRE(std::abs(scaled - std::round(scaled)) < 1e-6);
  return std::lround(scaled);
}

}  // namespace

TEST_CASE("what the reveal shows adds up at the precision shown and never names a move out of sight") {
  for (std::uint64_t seed = 1; seed <= 6; ++seed) {
    Campaign campaign = tests::campaign_at({.seats = ui::Seats::both, .seed = seed});
    for (int q = 0; q < 20 && !campaign.over(); ++q) {
      BothOrders<double> orders;
      for (const Side side : sides) {
        const Orders<double> wish = tests::random_orders(seed, q, side);
        if (refusals(campaign.now(), side, wish, campaign.setting().assume).empty()) orders[side] = wish;
      }
      REQUIRE(campaign.play(orders).empty());
      for (const Side seat : sides) {
        for (const ui::DeltaLine& line : reveal_model(campaign, seat).deltas) {
          INFO(line.indicator << ", quarter " << q << ", seed " << seed);
          long sum = 0;
          for (const ui::CauseLine& cause : line.causes) {
            REQUIRE(units(cause.amount, line.decimals) != 0);
            REQUIRE(cause.what.find("out of sight") == std::string::npos);
            sum += units(cause.amount, line.decimals);
          }
          REQUIRE(sum == units(line.change, line.decimals));
          REQUIRE(units(line.after, line.decimals) - units(line.before, line.decimals) == sum);
          REQUIRE(line.causes.size() <= 3);
        }
      }
    }
  }
}

TEST_CASE("two worlds that differ in the rival's secrets alone give the same reveal") {
  for (const Side seat : sides) {
    Scenario scenario = tests::plain_scenario();
    Campaign one = campaign_of(scenario);
    Named& secrets = scenario.nations[rival_of(seat)].state;
    secrets["money"] = 33;
    secrets["collapse_run"] = 1;
    Campaign other = campaign_of(scenario);
    for (int q = 0; q < 3; ++q) {
      REQUIRE(one.play({}).empty());
      REQUIRE(other.play({}).empty());
      REQUIRE(one.now().nation[rival_of(seat)].money != other.now().nation[rival_of(seat)].money);
      REQUIRE(reveal_model(one, seat) == reveal_model(other, seat));
    }
  }
}

TEST_CASE("a move out of sight leaves no trace in words: the same lines as if there had been none") {
  // With nothing blocked a first step of grey procurement changes nothing that the other side can see this quarter.
  for (const std::string_view secret : {"sourcing", "military", "intelligence"}) {
    Campaign quiet = campaign_of(tests::plain_scenario());
    Campaign busy = campaign_of(tests::plain_scenario());
    REQUIRE(quiet.play({}).empty());
    REQUIRE(busy.play({{}, order(secret, 1)}).empty());
    const RevealModel before = reveal_model(quiet, Side::us);
    const RevealModel after = reveal_model(busy, Side::us);
    INFO(secret);
    CHECK(after.own == before.own);
    CHECK(after.rival == before.rival);
    CHECK(after.unseen == before.unseen);
    CHECK(after.headline == before.headline);
    for (const RevealModel* model : {&before, &after}) {
      for (const ui::DeltaLine& line : model->deltas) {
        for (const ui::CauseLine& cause : line.causes) {
          CHECK(cause.what.find("out of sight") == std::string::npos);
          CHECK(cause.what.find(policy_title(quiet.scenario(), Side::cn, find_policy(secret))) == std::string::npos);
        }
      }
    }
    // The mover reads its own order.
    REQUIRE(reveal_model(busy, Side::cn).own.size() == 1);
  }
  Campaign quiet = campaign_of(tests::plain_scenario());
  Campaign busy = campaign_of(tests::plain_scenario());
  REQUIRE(quiet.play({}).empty());
  REQUIRE(busy.play({order("sourcing", 1), {}}).empty());
  REQUIRE(reveal_model(quiet, Side::cn) == reveal_model(busy, Side::cn));
}

TEST_CASE("orders are shown with their levels, captions, surge and delay") {
  Campaign campaign = campaign_of(tests::plain_scenario());
  Orders<double> us = order("export_controls", 1, true);
  us.step[find_policy("tool_controls")] = 1;
  REQUIRE(campaign.play({us, {}}).empty());
  const RevealModel model = reveal_model(campaign, Side::us);
  REQUIRE(model.own.size() == 2);
  CHECK(model.own[0].from == 0);
  CHECK(model.own[0].to == 1);
  CHECK(model.own[0].surge);
  CHECK(!model.own[0].next_quarter);
  CHECK(model.own[0].caption == level_caption(campaign.scenario(), Side::us, find_policy("export_controls"), 1));
  CHECK(model.own[1].next_quarter);
  CHECK(reveal_model(campaign, Side::cn).rival == model.own);
}

TEST_CASE("the rival's capability is the estimate, with its error, and never the truth") {
  Campaign campaign = campaign_of(tests::plain_scenario());
  for (int q = 0; q < 5; ++q) REQUIRE(campaign.play({}).empty());
  const ui::DeltaLine line = reveal_model(campaign, Side::us).deltas[1];
  const Nation<double>& own = campaign.now().nation.us;
  CHECK(line.after == Approx(own.estimate).margin(0.0501));
  CHECK(line.error == Approx(1.28 * own.estimate_sd).margin(0.0501));
  CHECK(std::abs(line.after - campaign.now().nation.cn.capability) > 0.1);
  CHECK(line.past.back() == own.estimate);
}

TEST_CASE("the masthead bears the heaviest item of the seat's own wire") {
  Campaign campaign = tests::campaign_at({.seats = ui::Seats::both, .seed = 1});
  for (int q = 0; q < 12; ++q) {
    REQUIRE(campaign.play({}).empty());
    for (const Side seat : sides) {
      const RevealModel model = reveal_model(campaign, seat);
      CHECK(model.headline == wire(campaign, q, seat).front().headline);
      CHECK(model.date == season(campaign.date_of(q)));
      const bool surprise = campaign.now().nation.us.surprise > 0 || campaign.now().nation.cn.surprise > 0;
      CHECK(model.sputnik == surprise);
    }
  }
}

TEST_CASE("orders that pull at one number are said to meet there, with both hands; others are not") {
  const ui::IndicatorCard& tension = ui::indicator("tension");
  const ui::IndicatorCard& revenue = ui::indicator("revenue");
  const std::vector<ui::Reading> apart = {
      {.card = &tension, .causes = {{"Ours", 1.5, Side::us}, {"What stood", -4.0, {}}}},
      {.card = &revenue, .causes = {{"Theirs", 2.0, Side::cn}}}};
  CHECK(!ui::hands_in(apart, Side::us).meeting);
  CHECK(ui::words_of(ui::hands_in(apart, Side::us)) ==
        "Your orders moved most: Tension +1.5; theirs: AI revenue +2.0. They did not meet.");
  CHECK(ui::words_of(ui::hands_in(std::vector(apart.begin(), apart.begin() + 1), Side::us)) ==
        "Your orders moved most: Tension +1.5. Of theirs, none that is seen is felt yet.");
  std::vector<ui::Reading> met = apart;
  met[0].causes.push_back({"Theirs", -0.5, Side::cn});
  met[1].causes.push_back({"Ours", 0.2, Side::us});
  const auto found = ui::hands_in(met, Side::us).meeting;
  REQUIRE(found);
  CHECK(found->indicator == "Tension");
  CHECK(found->own == 1.5);
  CHECK(found->rival == -0.5);
  CHECK(found->against());
  CHECK(ui::hands_in(met, Side::cn).meeting->own == -0.5);
}

TEST_CASE("the reveal comes on in acts, and a key or reduced motion shows all of it") {
  // Of the six changes: those that are drawn.
  const auto changes = [](Driver& driver) {
    const auto& texts = driver.kit().texts();
    const auto& deltas = driver.game().screen().reveal->deltas;
    return std::count_if(deltas.begin(), deltas.end(), [&](const ui::DeltaLine& line) {
      return std::any_of(texts.begin(), texts.end(), [&](const auto& text) { return text.text == line.indicator; });
    });
  };
  constexpr tests::Display display{1920, 1080, 100};
  Driver driver = tests::played(display, {}, 9, ui::Page::reveal);
  CHECK(changes(driver) == 0);
  driver.frames_for(0.3);
  const auto some = changes(driver);
  CHECK(some > 0);
  CHECK(some < 6);
  driver.frames_for(1);
  CHECK(changes(driver) == 6);
  Driver hasty = tests::played(display, {}, 9, ui::Page::reveal);
  hasty.press(ui::Key::tab);
  hasty.frame();
  CHECK(changes(hasty) == 6);
  Driver still = tests::played(display, {}, 9, ui::Page::reveal);
  still.game().grant(ui::ChangeSettings{{.reduced_motion = true}});
  still.frame();
  CHECK(changes(still) == 6);
}
