// The end page tells what the campaign's result says, and opens what was hidden.
#include <algorithm>
#include <set>

#include "desk.h"
#include "rules/assumptions.h"
#include "ui/end_model.h"

using namespace sputnik;
using tests::campaign_at;
using tests::ended;
using ui::end_model;
using ui::EndModel;
using ui::Seats;

TEST_CASE("scores, pillars, mandates and objectives are the campaign's result, for every ending") {
  for (std::size_t e = 1; e < ending_keys.size(); ++e) {
    const Campaign campaign = ended(static_cast<Ending>(e));
    const Result result = campaign.result();
    const EndModel model = end_model(campaign, Seats::us);
    INFO(ending_keys[e]);
    CHECK(model.ending == result.ending);
    CHECK(model.world == result.world);
    CHECK(model.lead == lead(campaign.now()));
    for (const Side side : sides) {
      const ui::NationEnd& nation = model.nations[side];
      CHECK(nation.score == result.score[side]);
      CHECK(nation.against_par == result.against_par[side]);
      CHECK(nation.par + nation.against_par == Approx(nation.score));
      CHECK(nation.pillars.security == result.pillars[side].security);
      CHECK(nation.mandate == title(result.mandate[side]));
      CHECK(nation.mandate_points == result.mandate_points[side]);
      CHECK(nation.succeeded == (result.mandate_points[side] > 0));
      const auto& objectives = campaign.scenario().nations[side].objectives;
      REQUIRE(nation.objectives.size() == objectives.size());
      for (std::size_t i = 0; i < objectives.size(); ++i) {
        CHECK(nation.objectives[i].text == objectives[i].text);
        CHECK(nation.objectives[i].met == result.objectives[side][i]);
      }
    }
  }
}

TEST_CASE("each ending has a headline and a story of its own, and a catastrophe is nobody's game") {
  std::set<std::string> headlines;
  std::set<std::string> stories;
  for (std::size_t e = 1; e < ending_keys.size(); ++e) {
    const EndModel model = end_model(ended(static_cast<Ending>(e)), Seats::us);
    headlines.insert(model.headline);
    stories.insert(model.story.front());
    CHECK((model.subline.find("Nobody's game: both nations have lost") != std::string::npos) ==
          (static_cast<Ending>(e) == Ending::catastrophe));
  }
  CHECK(headlines.size() == ending_keys.size() - 1);
  CHECK(stories.size() == ending_keys.size() - 1);
}

TEST_CASE("the chart holds the truth of every quarter and the estimates of who sat at the desk") {
  for (const Seats seats : {Seats::us, Seats::cn, Seats::both}) {
    Campaign campaign = campaign_at({.seats = seats, .seed = 1});
    while (!campaign.over()) REQUIRE(campaign.play({}).empty());
    const EndModel model = end_model(campaign, seats);
    CHECK(model.chart.belief_of.cn.has_value() == (seats != Seats::cn));
    CHECK(model.chart.belief_of.us.has_value() == (seats != Seats::us));
    REQUIRE(model.chart.truth.us.size() == campaign.states().size());
    std::size_t moments = 0;
    for (std::size_t i = 0; i < campaign.states().size(); ++i) {
      const State<double>& state = campaign.states()[i];
      // What the chart subtracts is the same for truth and estimate: differences are in months.
      CHECK(model.chart.truth.us[i] - model.chart.truth.cn[i] == Approx(lead(state)).margin(1e-9));
      if (const auto& belief = model.chart.belief_of.cn) {
        CHECK(belief->value[i] - model.chart.truth.cn[i] ==
              Approx(state.nation.us.estimate - state.nation.cn.capability).margin(1e-9));
        CHECK(belief->error[i] == Approx(1.28 * state.nation.us.estimate_sd));
      }
      for (const Side side : sides) moments += state.nation[side].surprise > 0 ? 1 : 0;
    }
    CHECK(model.chart.moments.size() == moments);
  }
}

TEST_CASE("what was drawn is opened, within its range; what was fixed is not called hidden") {
  Setup setup{.scenario = tests::october_rule(), .seed = 9};
  const auto drawn = static_cast<std::size_t>(std::count_if(assumption_cards.begin(), assumption_cards.end(),
                                                            [](const AssumptionCard& card) { return card.drawn; }));
  const EndModel open = end_model(Campaign(setup), Seats::both);
  CHECK(open.drawn.size() + setup.scenario->assumptions.size() >= drawn);
  setup.assumptions["eta"] = 0.7;
  const Campaign campaign(setup);
  const EndModel fixed = end_model(campaign, Seats::both);
  CHECK(fixed.drawn.size() + 1 == open.drawn.size());
  for (const ui::DrawnLine& line : fixed.drawn) {
    INFO(line.key);
    CHECK(line.key != "eta");
    CHECK(line.value == campaign.setting().assume.value[find_assumption(line.key)]);
    CHECK(line.low <= line.value);
    CHECK(line.value <= line.high);
  }
}

TEST_CASE("doctrines are revealed, people are called people") {
  const EndModel model = end_model(campaign_at({.seats = Seats::us, .rival = "hawk"}), Seats::us);
  CHECK(model.nations.us.played_by == "a person at this desk");
  CHECK(model.nations.cn.played_by == "doctrine Hawk");
}

TEST_CASE("the end page opens who kept a treaty, who broke it, and when it was found") {
  // China opens with military AI at level 2.
  const auto told = [](double find, int quarters) {
    Scenario scenario = *tests::october_rule();
    for (const Side side : sides) scenario.nations[side].levels["treaty"] = 3;
    scenario.assumptions["treaty_find"] = find;
    Campaign campaign = tests::campaign_at({.scenario = std::make_shared<const Scenario>(scenario)});
    for (int q = 0; q < quarters; ++q) REQUIRE(campaign.play({}).empty());
    return ui::end_model(campaign, ui::Seats::us).story.at(3);
  };
  CHECK(told(0, 3) ==
        "A treaty on military AI was in force for 3 quarters. The United States kept it. China broke it for 3 quarters, and "
        "nobody found out.");
  CHECK(told(100, 3) ==
        "A treaty on military AI was in force for a quarter. The United States kept it. China broke it for a quarter and was "
        "found out in autumn 2022.");
  CHECK(ui::end_model(tests::campaign_at({}), ui::Seats::us).story.at(3) == "No treaty on military AI was ever in force.");
}
