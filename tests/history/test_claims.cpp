// The essay's claims are outcomes: each holds with its mechanism at work, and is gone when that is switched off.
//
// docs/claims.md lists them by number. An effect is there when its 95 % confidence interval excludes zero; it is gone
// when it is under a tenth of that, within noise, or of the other sign.
#include "catch.h"
#include "experiment.h"

using namespace sputnik;
using namespace sputnik::tests;

namespace {

struct Claim {
  Plan with{};
  Plan without{};
  Measured measured{};
  int sign = 1;
  Switches off{};
};

void examine(const Claim& claim) {
  const Estimate on = effect(claim.with, claim.without, claim.measured);
  const Estimate off = effect(claim.with, claim.without, claim.measured, claim.off);
  INFO("on " << on.mean << " [" << on.low << ", " << on.high << "], off " << off.mean << " [" << off.low << ", "
             << off.high << "]");
  REQUIRE(above_noise(on));
  REQUIRE(on.mean * claim.sign > 0);
  const bool gone = !above_noise(off) || off.mean * claim.sign < 0 || std::abs(off.mean) < 0.1 * std::abs(on.mean);
  REQUIRE(gone);
}

Measured at_end(const std::function<double(const State<double>&)>& value) {
  return [value](const Past& past) { return value(past.states.back()); };
}
Measured over_all(const std::function<double(const State<double>&)>& value) {
  return [value](const Past& past) { return summed(past, value); };
}

}  // namespace

TEST_CASE("claim 1: a rival's open release can be a Sputnik moment, and alarm follows") {
  examine({.with = Plan().hold(Side::cn, "release", 4),
           .without = Plan().hold(Side::cn, "release", 0),
           .measured = over_all([](const auto& s) { return s.nation.us.alarm; }),
           .sign = 1,
           .off = {{"sput_alarm", 0}}});
}

TEST_CASE("claim 2: real cost and distillation are unclear, and audits by intelligence resolve it") {
  const Plan open = Plan().hold(Side::cn, "release", 3).both("intelligence", 0);
  examine(
      {.with = Plan(open).hold(Side::us, "intelligence", 4),
       .without = open,
       .measured = over_all([](const auto& s) { return s.nation.us.doubt; }),
       .sign = -1,
       // What spies take and vetting drives away change how near the rival's release is, and so how much is doubted.
       .off = {{"audit", 0}, {"eps1", 0}, {"guard", 0}, {"talent_sec", 0}}});
}

TEST_CASE("claim 3: over time an open world knows more than a closed one") {
  examine({.with = Plan().both("release", 4),
           .without = Plan().both("release", 0),
           .measured = at_end([](const auto& s) { return s.nation.us.algorithms + s.nation.cn.algorithms; }),
           .sign = 1,
           .off = {{"collab", 0}, {"comm_pace", 0}, {"delta", 0}}});
}

TEST_CASE("claim 4: constraints can be useful: scarce chips make engineers find more") {
  examine({.with = Plan().hold(Side::us, "export_controls", 2),
           .without = Plan(),
           .measured = over_all([](const auto& s) { return s.nation.cn.own_research; }),
           .sign = 1,
           .off = {{"hump_h", 0}}});
}

TEST_CASE("claim 5: the ban is the subsidy: cut off from chips, China makes more of its own") {
  examine({.with = Plan().hold(Side::us, "export_controls", 4),
           .without = Plan(),
           .measured = at_end([](const auto& s) { return s.nation.cn.self_supply; }),
           .sign = 1,
           .off = {{"spur", 0}}});
}

TEST_CASE("claim 6: research-first laboratories find more") {
  examine({.with = Plan().hold(Side::cn, "research", 4),
           .without = Plan().hold(Side::cn, "research", 0),
           .measured = over_all([](const auto& s) { return s.nation.cn.own_research; }),
           .sign = 1,
           .off = {{"culture", 0}, {"talent_pol", 0}}});
}

TEST_CASE("claim 6: and revenue-first ones earn more") {
  examine({.with = Plan().hold(Side::cn, "research", 4),
           .without = Plan().hold(Side::cn, "research", 0),
           .measured = over_all([](const auto& s) { return s.nation.cn.revenue; }),
           .sign = -1,
           .off = {{"r_cult", 0}}});
}

TEST_CASE("claim 7: what is bought before a ban stays bought") {
  examine({.with = Plan().announced(Side::us, "export_controls", 4, 8),
           .without = Plan().hold(Side::us, "export_controls", 4, 8),
           .measured = over_all([](const auto& s) { return s.nation.cn.shortage; }),
           .sign = -1,
           .off = {{"frontload", 0}}});
}

TEST_CASE("claim 8: the world is porous, so that enforcement decides what a ban withholds") {
  const Plan ban =
      Plan().hold(Side::us, "export_controls", 4).hold(Side::us, "tool_controls", 0).hold(Side::us, "enforcement", 0);
  examine({.with = Plan(ban).hold(Side::us, "enforcement", 4),
           .without = ban,
           .measured = at_end([](const auto& s) { return log2(s.nation.cn.compute); }),
           .sign = -1,
           .off = {{"poros_cn", 0}}});
}

TEST_CASE("claim 9: talent on that scale finds ways: under a ban China still finds more than the United States") {
  // No plan differs here but the people: talent as it is against talent at par.
  const Plan ban = Plan().hold(Side::us, "export_controls", 2).hold(Side::us, "enforcement", 2);
  const auto ahead = [](const Past& past) {
    return summed(past, [](const auto& s) { return s.nation.cn.own_research - s.nation.us.own_research; });
  };
  const auto found = [&](const Switches& switches) {
    const Scenario scenario = plain_scenario();
    const Follower follower(scenario, ban.quarters());
    std::vector<double> values(futures);
    each_of(futures, [&](std::size_t i) {
      Assumptions<double> world = drawn_about(mid_assumptions<double>(), Spread::debated, i + 1);
      for (const auto& [key, value] : switches) world.value[find_assumption(key)] = value;
      values[i] = ahead(follower.past(world, i + 1));
    });
    return estimate(values);
  };
  const Estimate on = found({});
  const Estimate off = found({{"talent_cn", 1}, {"talent_trend", 0}});
  INFO("on " << on.mean << ", off " << off.mean << " [" << off.low << ", " << off.high << "]");
  REQUIRE(on.low > 0);
  REQUIRE(off.mean < 0.1 * on.mean);
}

TEST_CASE("claim 10: controls buy months of lead") {
  const auto controls = Plan().hold(Side::us, "export_controls", 4).hold(Side::us, "enforcement", 3);
  examine({.with = controls,
           .without = Plan(),
           .measured = at_end([](const auto& s) { return lead(s); }),
           .sign = 1,
           .off = {{"eta", 0}, {"gamma", 0}}});
}

TEST_CASE("claim 10: and are paid for in sales") {
  const auto controls = Plan().hold(Side::us, "export_controls", 4).hold(Side::us, "enforcement", 3);
  examine({.with = controls,
           .without = Plan(),
           .measured = over_all([](const auto& s) { return s.nation.us.revenue; }),
           .sign = -1,
           .off = {{"r_sell_us", 0}, {"r_dec", 0}, {"ad_ctrl", 0}, {"strain_ctrl", 0}, {"strain_enf", 0}}});
}

TEST_CASE("claim 11: retaliation in key materials slows the American build-out") {
  examine({.with = Plan().hold(Side::cn, "export_controls", 4),
           .without = Plan(),
           .measured = at_end([](const auto& s) { return log2(s.nation.us.compute); }),
           .sign = -1,
           .off = {{"dep_us", 0}}});
}

TEST_CASE("claim 12: decoupling removes the best competitor, and both find less") {
  const Plan closed = Plan().both("release", 0);
  examine({.with = Plan(closed).both("retaliation", 4),
           .without = Plan(closed).both("retaliation", 0),
           .measured = over_all([](const auto& s) { return s.nation.us.own_research + s.nation.cn.own_research; }),
           .sign = -1,
           .off = {{"compet", 0}, {"talent_ret", 0}}});
}

TEST_CASE("claim 13: in an arms race guardrails lower the danger") {
  const Plan race = Plan().both("military", 3);
  examine({.with = Plan(race).both("diplomacy", 4),
           .without = Plan(race).both("diplomacy", 0),
           .measured = over_all([](const auto& s) { return s.hazard; }),
           .sign = -1,
           .off = {{"g_rate", 0}, {"t_dip", 0}, {"exch", 0}, {"inc_window", 0}}});
}

TEST_CASE("claim 13: and the arms race itself raises it") {
  examine({.with = Plan().both("military", 4),
           .without = Plan().both("military", 0),
           .measured = over_all([](const auto& s) { return s.hazard; }),
           .sign = 1,
           .off = {{"h0", 0}}});
}
