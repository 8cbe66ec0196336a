// Beliefs: they keep what is seen, vary what is not, and surround the truth.
#include "catch.h"
#include "rival_ground.h"

using namespace sputnik;

TEST_CASE("a believed state shows the same view as the true one") {
  const auto common = tests::rival_ground();
  for (const Side me : sides) {
    const tests::Met met = tests::met(*common, 4, 10);
    const View<double> view = view_of(met.state, me, common->opening);
    const Belief belief = believe(*common, view, 16, 1);
    REQUIRE(belief.samples.size() == 16);
    for (const State<double>& sample : belief.samples) {
      const View<double> again = view_of(sample, me, common->opening);
      for (const auto& field : world_table) REQUIRE(again.seen.*field.member == view.seen.*field.member);
      for (const auto& field : nation_table) {
        INFO(field.card.key);
        if (field.card.key == "training" || field.card.key == "serving") continue;  // follow from compute
        REQUIRE(again.seen.nation[me].*field.member == view.seen.nation[me].*field.member);
        REQUIRE(again.seen.nation[rival_of(me)].*field.member == view.seen.nation[rival_of(me)].*field.member);
      }
      for (const Side side : sides) REQUIRE(again.seen.nation[side].level == view.seen.nation[side].level);
    }
  }
}

TEST_CASE("believed numbers stay in their ranges and differ where nothing is known") {
  const auto common = tests::rival_ground();
  const tests::Met met = tests::met(*common, 6, 14);
  const Belief belief = believe(*common, view_of(met.state, Side::us, met.opening), 32, 1);
  double least = 1e9;
  double most = -1e9;
  for (const State<double>& sample : belief.samples) {
    for (const auto& field : nation_table) {
      INFO(field.card.key);
      REQUIRE(sample.nation.cn.*field.member >= field.card.low);
      REQUIRE(sample.nation.cn.*field.member <= field.card.high);
    }
    least = std::min(least, sample.nation.cn.self_supply);
    most = std::max(most, sample.nation.cn.self_supply);
  }
  REQUIRE(most > least + 0.01);
}

TEST_CASE("odds of the schools sum to one and find the school that is played") {
  const auto common = tests::rival_ground(0);
  const Assumptions<double>& known = common->ground.setting.assume;
  for (std::size_t s = 0; s < common->scenario->doctrines.size(); ++s) {
    const std::string id = common->scenario->doctrines[s].id;
    Campaign campaign({.scenario = common->scenario, .seed = 3, .doctrine = {}, .mandate = {}, .assumptions = {}});
    const Both<Player> players = {doctrine_player(*find_doctrine(*common->scenario, "balanced", Side::us), known),
                                  doctrine_player(*find_doctrine(*common->scenario, id, Side::cn), known)};
    REQUIRE(autoplay(campaign, players, 14).empty());
    const Belief belief = believe(*common, view_of(campaign.now(), Side::us, campaign.states()[0]), 8, 1);
    double sum = 0;
    for (const double odds : belief.odds) sum += odds;
    REQUIRE(sum == Approx(1));
    INFO(id << " " << belief.odds[s]);
    // Better than blind.
    REQUIRE(belief.odds[s] > 1.0 / static_cast<double>(belief.odds.size()));
  }
}
