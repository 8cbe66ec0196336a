// The treaty on military AI: signed at the lower offer, broken in secret, found by who may look.
#include <cstring>

#include "catch.h"
#include "rig.h"
#include "rules/treaty.h"

using namespace sputnik;
using tests::one_order;
using tests::Rig;

namespace {

constexpr std::size_t treaty = PolicyKey("treaty").index;

// Quarters of so many seeds, each for itself.
template <class Count>
int times(const Rig& rig, int seeds, Count count) {
  int sum = 0;
  for (int seed = 1; seed <= seeds; ++seed) sum += count(rig.next({}, 1, static_cast<std::uint64_t>(seed))) ? 1 : 0;
  return sum;
}

void offer(Rig& rig, double us, double cn) {
  rig.hold(Side::us, "treaty", us);
  rig.hold(Side::cn, "treaty", cn);
}

// How often of 400 quarters China is caught.
int caught(double us_offer, double cn_offer, double military, double intelligence = 0) {
  Rig rig;
  offer(rig, us_offer, cn_offer);
  rig.hold(Side::cn, "military", military);
  rig.hold(Side::us, "intelligence", intelligence);
  return times(rig, 400, [](const State<double>& after) { return after.nation.cn.caught > 0; });
}

}  // namespace

TEST_CASE("a treaty is in force at the lower of both offers, from the quarter in which it is met") {
  for (const auto& [us, cn] : {std::pair{0.0, 4.0}, {2.0, 3.0}, {4.0, 1.0}, {3.0, 3.0}}) {
    Rig rig;
    offer(rig, us, cn);
    REQUIRE(rig.next().treaty == std::min(us, cn));
  }
  Rig rig;
  offer(rig, 2, 1);
  REQUIRE(rig.next(one_order(Side::cn, "treaty", 1)).treaty == 2);
  REQUIRE(rig.next(one_order(Side::cn, "treaty", -1)).treaty == 0);
}

TEST_CASE("without a treaty none of its numbers moves anything") {
  Rig plain;
  for (const Side side : sides) {
    plain.hold(side, "military", 3);
    plain.hold(side, "diplomacy", 3);
  }
  plain.hold(Side::us, "treaty", 4);  // nobody answers
  plain.run(4, 1);
  Rig moved;
  moved.state = plain.state;
  for (const AssumptionCard& card : assumption_cards) {
    const bool of_treaty =
        card.key.starts_with("treaty_") || card.key.starts_with("breach_") || card.key.starts_with("distrust_");
    if (of_treaty) moved.setting.assume.value[find_assumption(card.key)] = card.high;
  }
  for (std::uint64_t seed = 1; seed <= 50; ++seed) {
    const State<double> a = plain.next({}, 1, seed);
    const State<double> b = moved.next({}, 1, seed);
    REQUIRE(std::memcmp(&a, &b, sizeof a) == 0);
    REQUIRE(a.treaty == 0);
  }
}

TEST_CASE("a breach is found the oftener, the closer the inspection, the greater it is, and the better the sources") {
  REQUIRE(caught(4, 4, 4) > caught(2, 2, 4) + 20);
  REQUIRE(caught(2, 2, 4) > caught(1, 1, 4));
  REQUIRE(caught(1, 1, 4) > 0);
  REQUIRE(caught(4, 4, 4) > caught(4, 4, 2) + 20);
  REQUIRE(caught(4, 4, 2, 4) > caught(4, 4, 2, 0));
}

TEST_CASE("nobody is caught without a treaty, nor who keeps one") {
  REQUIRE(caught(4, 0, 4, 4) == 0);
  REQUIRE(caught(0, 4, 4, 4) == 0);
  REQUIRE(caught(4, 4, 1, 4) == 0);
}

TEST_CASE("a breach that is found voids both offers, marks the breaker alone, and is answered by alarm") {
  Rig rig;
  offer(rig, 4, 3);
  rig.hold(Side::cn, "military", 4);
  rig.state.guardrails = 0.5;
  rig.state.nation.cn.prestige = 0.4;
  int found = 0;
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    Rig honest;
    honest.state = rig.state;
    honest.set("treaty_find", 0);
    const State<double> after = rig.next({}, 1, seed);
    const State<double> unfound = honest.next({}, 1, seed);
    if (after.nation.cn.caught == 0) continue;
    ++found;
    for (const Side side : sides) {
      REQUIRE(after.nation[side].level[treaty] == 0);
      REQUIRE(after.nation[side].force[treaty] == 0);
    }
    REQUIRE(after.treaty == 0);
    REQUIRE(after.nation.us.caught == 0);
    REQUIRE(after.nation.cn.distrust == 1);
    REQUIRE(after.nation.us.distrust == 0);
    REQUIRE(after.nation.cn.alliance < unfound.nation.cn.alliance);
    REQUIRE(after.nation.us.alliance == unfound.nation.us.alliance);
    REQUIRE(after.nation.cn.prestige < unfound.nation.cn.prestige);
    REQUIRE(after.nation.us.alarm > unfound.nation.us.alarm);
    REQUIRE(after.tension > unfound.tension);
    REQUIRE(after.guardrails < unfound.guardrails);
    REQUIRE(was_bound(after));
    REQUIRE(in_breach(after, Side::cn));
    REQUIRE(!in_breach(after, Side::us));
  }
  REQUIRE(found > 5);
  REQUIRE(found < 35);
}

TEST_CASE("distrust fades by half in a year, and makes the other's talks and offers dearer, not its own") {
  Rig rig;
  rig.state.nation.cn.distrust = 1;
  const auto price = [&](Side side, std::string_view policy) {
    return step_price(rig.state, side, find_policy(policy), true, rig.setting.assume);
  };
  const Rig calm;
  for (const std::string_view policy : {"treaty", "diplomacy"}) {
    const double before = step_price(calm.state, Side::us, find_policy(policy), true, calm.setting.assume);
    REQUIRE(price(Side::us, policy) > 1.5 * before);
    REQUIRE(price(Side::cn, policy) == before);
  }
  REQUIRE(price(Side::us, "military") ==
          step_price(calm.state, Side::us, find_policy("military"), true, calm.setting.assume));
  rig.run(4);
  REQUIRE(rig.state.nation.cn.distrust == Approx(0.5).margin(0.01));
}

TEST_CASE("a treaty that is kept lowers hazard and tension and speeds guardrails, the more the closer the inspection") {
  struct Means {
    double hazard = 0;
    double tension = 0;
    double guardrails = 0;
  };
  const auto means = [](double level) {
    Means sum;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
      Rig rig;
      offer(rig, level, level);
      for (const Side side : sides) {
        rig.hold(side, "military", 1);
        rig.hold(side, "diplomacy", 2);
        rig.hold(side, "export_controls", 2);
      }
      for (int q = 0; q < 16; ++q) {
        rig.run(1, 1, seed);
        sum.hazard += rig.state.hazard;
        sum.tension += rig.state.tension;
        sum.guardrails += rig.state.guardrails;
      }
    }
    return sum;
  };
  const Means none = means(0);
  const Means declared = means(1);
  const Means inspected = means(4);
  REQUIRE(inspected.hazard < 0.7 * none.hazard);
  REQUIRE(declared.hazard < none.hazard);
  REQUIRE(declared.hazard > 0.85 * none.hazard);
  REQUIRE(inspected.tension < none.tension);
  REQUIRE(inspected.guardrails > declared.guardrails);
  REQUIRE(declared.guardrails > none.guardrails);
}

TEST_CASE("a promise that is broken and not verified is worse than none, and the assumption decides by how much") {
  Rig rig;
  rig.hold(Side::cn, "military", 3);
  rig.set("treaty_find", 0);
  const double none = rig.next().hazard;
  offer(rig, 1, 1);
  const double declared = rig.next().hazard;
  rig.set("treaty_false", 0);
  REQUIRE(declared > none);
  REQUIRE(rig.next().hazard < none);
}

TEST_CASE("inspection opens the labs: estimates grow sharper, and the follower learns a little more") {
  Rig rig;
  const State<double> without = rig.next();
  offer(rig, 4, 4);
  const State<double> with = rig.next();
  for (const Side side : sides) REQUIRE(with.nation[side].estimate_sd < without.nation[side].estimate_sd);
  REQUIRE(with.nation.cn.taken > without.nation.cn.taken);
}
