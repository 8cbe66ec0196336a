// Each rule does what its section of docs/model.md says.
#include <cstring>

#include "catch.h"
#include "rig.h"

using namespace sputnik;
using tests::Rig;

TEST_CASE("a chip ban leaves China short, sourcing leaks and enforcement closes the leak") {
  Rig rig;
  rig.hold(Side::us, "export_controls", 4);
  const State<double> plain = rig.next();
  REQUIRE(plain.nation.cn.shortage > 0.3);
  rig.hold(Side::cn, "sourcing", 4);
  const State<double> leaky = rig.next();
  REQUIRE(leaky.nation.cn.leak > 2 * plain.nation.cn.leak);
  rig.hold(Side::us, "enforcement", 4);
  const State<double> closed = rig.next();
  REQUIRE(closed.nation.cn.leak < 0.7 * leaky.nation.cn.leak);
}

TEST_CASE("both nations obey the same chokepoint: a material ban starves the United States") {
  Rig rig;
  rig.hold(Side::cn, "export_controls", 4);
  rig.state.nation.us.buffer = 0;
  const State<double> after = rig.next();
  REQUIRE(after.nation.us.shortage > 0.2);
  REQUIRE(after.nation.us.installed < Rig().next().nation.us.installed);
}

TEST_CASE("what was bought before the ban is drawn before anything is missed") {
  Rig rig;
  rig.hold(Side::us, "export_controls", 3);
  rig.state.nation.cn.buffer = 0;
  const double without = rig.next().nation.cn.shortage;
  rig.state.nation.cn.buffer = 2;
  const State<double> with = rig.next();
  REQUIRE(with.nation.cn.shortage < without);
  REQUIRE(with.nation.cn.buffer < 2);
}

TEST_CASE("the ban is the subsidy: shortage speeds self-reliance, tool controls slow it") {
  Rig rig;
  rig.hold(Side::cn, "self_reliance", 3);
  const double calm = rig.next().nation.cn.self_supply;
  rig.hold(Side::us, "export_controls", 4);
  const double cut_off = rig.next().nation.cn.self_supply;
  REQUIRE(cut_off > calm);
  rig.set("spur", 0);
  REQUIRE(rig.next().nation.cn.self_supply == Approx(calm));
  rig.set("spur", 2.5);
  rig.hold(Side::us, "tool_controls", 4);
  REQUIRE(rig.next().nation.cn.self_supply < cut_off);
}

TEST_CASE("scarcity up to a peak forces ideas, total scarcity starves them, and the hump can be switched off") {
  Assumptions<double> a = mid_assumptions<double>();
  const double peak = a["hump_p"];
  REQUIRE(constraint(0.0, a) == 1.0);
  REQUIRE(constraint(peak, a) == Approx(1 + a["hump_h"]));
  REQUIRE(constraint(1.0, a) == Approx(1 - a["hump_d"]));
  for (double s = 0; s < peak; s += 0.01) REQUIRE(constraint(s + 0.005, a) >= constraint(s, a));
  for (double s = peak; s < 0.99; s += 0.01) REQUIRE(constraint(s + 0.005, a) <= constraint(s, a));
  a.value[find_assumption("hump_h")] = 0;
  for (double s = 0; s < 1; s += 0.05) REQUIRE(constraint(s, a) <= 1.0);
}

TEST_CASE("an open world outruns a closed one in time, and closing pays in a single quarter") {
  const auto world = [](double openness, int quarters) {
    Rig rig;
    for (const Side side : sides) rig.hold(side, "release", openness);
    rig.run(quarters);
    return rig.state;
  };
  REQUIRE(world(4, 1).nation.us.revenue < world(0, 1).nation.us.revenue);
  REQUIRE(world(4, 32).nation.us.capability > world(0, 32).nation.us.capability + 3);
}

TEST_CASE("decoupling removes the best competitor: research slows with it") {
  Rig rig;
  rig.state.decoupling = 0;
  const double together = rig.next().nation.us.own_research;
  rig.state.decoupling = 0.8;
  REQUIRE(rig.next().nation.us.own_research < together);
}

TEST_CASE("spies carry know-how over and counter-intelligence keeps it at home") {
  Rig rig;
  rig.hold(Side::cn, "intelligence", 4);
  const double open_house = rig.next().nation.cn.taken;
  rig.hold(Side::us, "intelligence", 4);
  REQUIRE(rig.next().nation.cn.taken < open_house);
  REQUIRE(rig.next().nation.us.taken == 0);
}

TEST_CASE("a near release far above the estimate is a Sputnik moment; a distant one alarms nobody") {
  Rig near;
  near.hold(Side::cn, "release", 4);
  near.state.nation.us.capability = 30;
  near.state.nation.cn.algorithms = 6.5;
  near.state.nation.us.algorithms = 7;
  near.state.nation.us.estimate = -20;
  int moments = 0;
  int far_moments = 0;
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    const State<double> after = near.next({}, 1, seed);
    if (after.nation.us.surprise > 0) {
      ++moments;
      REQUIRE(after.nation.us.alarm > 0.5);
      REQUIRE(after.tension > near.next().tension);
    }
  }
  Rig far;
  far.hold(Side::cn, "release", 4);
  far.state.nation.us.estimate = -60;
  far.state.nation.cn.algorithms = -8;
  for (std::uint64_t seed = 1; seed <= 40; ++seed) far_moments += far.next({}, 1, seed).nation.us.surprise > 0;
  REQUIRE(moments > 8);
  REQUIRE(moments < 32);
  REQUIRE(far_moments == 0);
}

TEST_CASE("intelligence narrows the error of the estimate, and a rival's secrecy widens it") {
  const auto error = [](double own, double theirs) {
    Rig rig;
    rig.hold(Side::us, "intelligence", own);
    rig.hold(Side::cn, "intelligence", theirs);
    rig.run(12);
    return rig.state.nation.us.estimate_sd;
  };
  REQUIRE(error(4, 0) < error(0, 0) - 0.2);
  REQUIRE(error(4, 4) > error(4, 0));
}

TEST_CASE("an audit resolves doubt and takes fame and alarm from what was distilled") {
  Rig rig;
  rig.state.nation.us.doubt = 0.8;
  rig.state.nation.us.alarm = 1;
  rig.state.nation.cn.prestige = 0.5;
  rig.state.nation.cn.distilled = 0.6;
  rig.hold(Side::cn, "release", 0);
  const State<double> slow = rig.next();
  rig.hold(Side::us, "intelligence", 4);
  const State<double> fast = rig.next();
  REQUIRE(fast.nation.us.doubt < slow.nation.us.doubt);
  REQUIRE(fast.nation.cn.prestige < slow.nation.cn.prestige);
  REQUIRE(fast.nation.us.alarm < slow.nation.us.alarm);
}

TEST_CASE("controls cost the controller's own firms, and broad ones its allies") {
  Rig rig;
  Rig broad;
  broad.hold(Side::us, "export_controls", 4);
  rig.run(6);
  broad.run(6);
  REQUIRE(broad.state.nation.us.revenue < rig.state.nation.us.revenue - 0.02);
  REQUIRE(broad.state.nation.us.alliance < rig.state.nation.us.alliance - 0.01);
}

TEST_CASE("decoupling is quick up and slow down") {
  Rig rig;
  rig.hold(Side::us, "retaliation", 4);
  rig.hold(Side::cn, "retaliation", 4);
  const double start = rig.state.decoupling;
  rig.run(4);
  const double risen = rig.state.decoupling - start;
  rig.hold(Side::us, "retaliation", 0);
  rig.hold(Side::cn, "retaliation", 0);
  const double top = rig.state.decoupling;
  rig.run(4);
  REQUIRE(risen > 0.05);
  REQUIRE(top - rig.state.decoupling < 0.5 * risen);
}

TEST_CASE("guardrails grow only where both talk") {
  const auto rails = [](double us, double cn) {
    Rig rig;
    rig.hold(Side::us, "diplomacy", us);
    rig.hold(Side::cn, "diplomacy", cn);
    rig.run(12);
    return rig.state.guardrails;
  };
  REQUIRE(rails(4, 4) > 0.3);
  REQUIRE(rails(4, 0) < 0.01);
  REQUIRE(rails(0, 4) < 0.01);
}

TEST_CASE("arms and tension raise the hazard, guardrails lower it") {
  Rig rig;
  const double calm = rig.next().hazard;
  rig.hold(Side::us, "military", 4);
  rig.hold(Side::cn, "military", 4);
  rig.state.tension = 0.8;
  const double armed = rig.next().hazard;
  rig.state.guardrails = 0.8;
  REQUIRE(armed > 3 * calm);
  REQUIRE(rig.next().hazard < 0.6 * armed);
}

TEST_CASE("a quarter leaves nothing of what stood before in the state that it is written over") {
  Rig rig;
  rig.run(3, 1);
  rig.state.nation.us.level[0] = rig.state.nation.us.force[0] = 2;
  const Luck<double> luck{.seed = 5, .quarter = 3};
  const State<double> fresh = step(rig.state, {}, rig.setting, luck);
  State<double> used = fresh;
  for (const auto& field : world_table) used.*field.member = -123;
  for (const Side side : sides) {
    for (const auto& field : nation_table) used.nation[side].*field.member = -123;
    used.nation[side].level.fill(-123);
    used.nation[side].force.fill(-123);
  }
  used.told.fill(~0ULL);
  used.struck.fill(~0ULL);
  used.spent.fill(~0ULL);
  step_into(used, rig.state, {}, rig.setting, luck);
  REQUIRE(std::memcmp(&used, &fresh, sizeof used) == 0);
}
