// The fog: what a player may not know cannot be read from its view.
#include <cstring>

#include "catch.h"
#include "plain_scenario.h"
#include "play/view.h"
#include "scrambled.h"

using namespace sputnik;

TEST_CASE("two worlds that differ only in what is hidden give the same view, byte for byte") {
  Campaign campaign = tests::plain_campaign(9);
  for (int q = 0; q < 6; ++q) campaign.play({});
  for (const Side me : sides) {
    const View<double> honest = view_of(campaign.now(), me, campaign.states()[0]);
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
      const View<double> other = view_of(tests::scrambled(campaign.now(), me, seed), me, campaign.states()[0]);
      REQUIRE(std::memcmp(&honest.seen, &other.seen, sizeof honest.seen) == 0);
    }
  }
}

TEST_CASE("the rival's capability in a view is the estimate, the own is the truth") {
  Campaign campaign = tests::plain_campaign(9);
  campaign.play({});
  const View<double> view = view_of(campaign.now(), Side::us, campaign.states()[0]);
  REQUIRE(view.seen.nation.us.capability == campaign.now().nation.us.capability);
  REQUIRE(view.seen.nation.cn.capability == campaign.now().nation.us.estimate);
}

TEST_CASE("offers and the treaty in force are public, its breach is not") {
  Campaign campaign = tests::plain_campaign(9);
  BothOrders<double> both{};
  for (const Side side : sides) both[side] = tests::order("treaty", 1);
  REQUIRE(campaign.play(both).empty());
  REQUIRE(campaign.now().treaty == 1);
  for (const Side me : sides) {
    const Side rival = rival_of(me);
    State<double> armed = campaign.now();
    armed.nation[rival].level[PolicyKey("military").index] = 4;
    armed.nation[rival].force[PolicyKey("military").index] = 4;
    const View<double> honest = view_of(campaign.now(), me, campaign.states()[0]);
    const View<double> deceived = view_of(armed, me, campaign.states()[0]);
    REQUIRE(honest.seen.treaty == 1);
    REQUIRE(honest.seen.nation[rival].level[PolicyKey("treaty").index] == 1);
    REQUIRE(std::memcmp(&honest.seen, &deceived.seen, sizeof honest.seen) == 0);
  }
}
