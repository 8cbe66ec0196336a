// The fog: what a player may not know cannot be read from its view.
#include <cstring>

#include "catch.h"
#include "plain_scenario.h"
#include "play/view.h"

using namespace sputnik;

namespace {

// The rival's secrets, and what nobody may see, set to other values.
State<double> scrambled(State<double> state, Side me, std::uint64_t seed) {
  std::uint32_t i = 0;
  const auto noise = [&] { return 1 + uniform<double>(chance_block<double>(seed, i++, 77)[0]); };
  const Side rival = rival_of(me);
  for (const auto& field : nation_table) {
    if (field.card.seen != Seen::everyone) state.nation[rival].*field.member *= noise();
    if (field.card.seen == Seen::nobody) state.nation[me].*field.member += noise();
  }
  for (std::size_t p = 0; p < policy_count; ++p) {
    if (policy_cards[p].seen == Seen::everyone) continue;
    state.nation[rival].level[p] = 4 - state.nation[rival].level[p];
    state.nation[rival].force[p] = 4 - state.nation[rival].force[p];
  }
  return state;
}

}  // namespace

TEST_CASE("two worlds that differ only in what is hidden give the same view, byte for byte") {
  Campaign campaign = tests::plain_campaign(9);
  for (int q = 0; q < 6; ++q) campaign.play({});
  for (const Side me : sides) {
    const View<double> honest = view_of(campaign.now(), me, campaign.states()[0]);
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
      const View<double> other = view_of(scrambled(campaign.now(), me, seed), me, campaign.states()[0]);
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
