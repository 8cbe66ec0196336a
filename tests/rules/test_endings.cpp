// The five endings, each reached through its own rule.
#include "catch.h"
#include "rig.h"

using namespace sputnik;
using tests::Rig;

namespace {

Ending ending(const State<double>& state) { return static_cast<Ending>(static_cast<int>(state.ending)); }

}  // namespace

TEST_CASE("the last quarter of the scenario is the horizon") {
  Rig rig;
  rig.setting.horizon = 3;
  rig.run(2);
  REQUIRE(ending(rig.state) == Ending::none);
  rig.run(1);
  REQUIRE(ending(rig.state) == Ending::horizon);
}

TEST_CASE("a decisive lead must hold four quarters and does not count in the first eight") {
  Rig rig;
  rig.setting.horizon = 60;
  for (int q = 1; q <= 11; ++q) {
    rig.state.nation.us.algorithms = 9;
    rig.state.nation.cn.algorithms = -9;
    rig.run(1);
    REQUIRE(ending(rig.state) == (q < 11 ? Ending::none : Ending::decisive_us));
  }
}

TEST_CASE("China's decisive lead is its own assumption") {
  Rig rig;
  rig.setting.horizon = 60;
  rig.state.quarter = 20;
  for (int q = 0; q < 4; ++q) {
    rig.state.nation.us.algorithms = 5;
    rig.state.nation.cn.algorithms = 12;
    rig.run(1);
  }
  REQUIRE(ending(rig.state) == Ending::decisive_cn);
}

TEST_CASE("a nation without money or capital for a year collapses") {
  for (const Side side : sides) {
    Rig rig;
    rig.setting.horizon = 60;
    rig.set("decisive", 1000);  // a rival that does nothing falls behind for good
    for (const auto& card : policy_cards) rig.hold(side, card.key, 4);
    for (int q = 0; q < 30 && rig.state.ending == 0; ++q) rig.run(1);
    REQUIRE(ending(rig.state) == (side == Side::us ? Ending::collapse_us : Ending::collapse_cn));
  }
}

TEST_CASE("guardrails and calm held for six quarters are an accord, and trust eases it") {
  const auto needed = [](double trust) {
    for (double rails = 0.4; rails < 1; rails += 0.01) {
      Rig rig;
      rig.setting.horizon = 60;
      for (int q = 0; q < 6; ++q) {
        rig.state.guardrails = rails;
        rig.state.tension = 0.1;
        rig.state.trust = trust;
        rig.hold(Side::us, "diplomacy", 3);
        rig.hold(Side::cn, "diplomacy", 3);
        rig.run(1);
      }
      if (ending(rig.state) == Ending::accord) return rails;
    }
    return 1.0;
  };
  REQUIRE(needed(0.1) < 0.8);
  REQUIRE(needed(0.9) < needed(0.1) - 0.05);
}

TEST_CASE("an armed and frightened world meets catastrophe by chance, both lose, and nothing moves after it") {
  Rig rig;
  rig.setting.horizon = 400;
  rig.set("h0", 0.03);
  rig.set("cat", 0.05);
  for (const Side side : sides) rig.hold(side, "military", 4);
  for (int q = 0; q < 300 && rig.state.ending == 0; ++q) {
    rig.state.tension = 0.9;
    for (const Side side : sides) rig.state.nation[side].money = 20;
    rig.run(1, 1, 5);
  }
  REQUIRE(ending(rig.state) == Ending::catastrophe);
  const State<double> after = rig.next({}, 1, 5);
  REQUIRE(after.quarter == rig.state.quarter);
  REQUIRE(after.tension == rig.state.tension);
  REQUIRE(world_score(rig.state) == 0);
  State<double> spared = rig.state;
  spared.ending = static_cast<double>(Ending::horizon);
  for (const Side side : sides) {
    REQUIRE(campaign_score(rig.state, side, rig.setting.assume) <
            campaign_score(spared, side, rig.setting.assume) - 20);
  }
}
