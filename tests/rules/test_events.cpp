// Events from data: told, then struck; paced; bounded.
#include "catch.h"
#include "rig.h"

using namespace sputnik;
using tests::Rig;

namespace {

EventRule event(std::string_view id, std::string_view change, EffectKind kind, double amount) {
  EventRule rule;
  rule.stream = stream_of(id);
  rule.effects.push_back({std::get<Variable>(parse_variable(change)), kind, amount});
  return rule;
}

}  // namespace

TEST_CASE("an event with a tell is told one quarter and strikes in the next") {
  Rig rig;
  rig.deck.events.push_back(event("e", "cn.buffer", EffectKind::set, 5));
  rig.deck.events[0].told = true;
  State<double> after = rig.next();
  REQUIRE(has_bit<double>(after.told, 0));
  REQUIRE(!has_bit<double>(after.struck, 0));
  rig.state = after;
  after = rig.next();
  REQUIRE(has_bit<double>(after.struck, 0));
  REQUIRE(after.nation.cn.buffer > 3);
}

TEST_CASE("a dated event strikes in its quarter, told the quarter before, and never again") {
  Rig rig;
  rig.deck.events.push_back(event("e", "tension", EffectKind::add, 0.01));
  rig.deck.events[0].date = 3;
  rig.deck.events[0].told = true;
  for (int q = 0; q < 8; ++q) {
    rig.run(1);
    REQUIRE(has_bit<double>(rig.state.told, 0) == (q == 2));
    REQUIRE(has_bit<double>(rig.state.struck, 0) == (q == 3));
  }
}

TEST_CASE("a condition that does not hold keeps an event away") {
  Rig rig;
  rig.deck.events.push_back(event("e", "tension", EffectKind::add, 0.01));
  rig.deck.events[0].when = make_formula(std::get<Program>(parse_condition("us.release >= 3", nullptr)), nullptr);
  REQUIRE(!has_bit<double>(rig.next().struck, 0));
  rig.hold(Side::us, "release", 3);
  REQUIRE(has_bit<double>(rig.next().struck, 0));
}

TEST_CASE("shocks are paced: never two told at once, none within two quarters of another") {
  Rig rig;
  rig.setting.horizon = 1000;
  rig.set("decisive", 1000);  // no lead may end it
  for (const char* id : {"a", "b", "c"}) {
    rig.deck.events.push_back(event(id, "tension", EffectKind::add, 0.01));
    rig.deck.events.back().told = true;
    rig.deck.events.back().shock = true;
    rig.deck.events.back().chance = 0.7;
  }
  int last = -10;
  int struck_in_all = 0;
  for (int q = 0; q < 200; ++q) {
    rig.run(1, 0, 4);
    int struck = 0;
    for (std::size_t i = 0; i < 3; ++i) struck += has_bit<double>(rig.state.struck, i);
    REQUIRE(struck <= 1);
    if (struck == 1) {
      REQUIRE(q - last >= 2);
      last = q;
      ++struck_in_all;
    }
  }
  REQUIRE(struck_in_all > 20);
}

TEST_CASE("an effect never leaves the range of its field") {
  Rig rig;
  rig.deck.events.push_back(event("e", "us.alliance", EffectKind::add, 50));
  rig.deck.events.push_back(event("f", "cn.talent", EffectKind::multiply, -100));
  const State<double> after = rig.next();
  REQUIRE(after.nation.us.alliance <= 1);
  REQUIRE(after.nation.cn.talent >= 0.2);
}

TEST_CASE("adding an event leaves the luck of the others as it was") {
  Rig rig;
  rig.deck.events.push_back(event("first", "tension", EffectKind::add, 0));
  rig.deck.events[0].chance = 0.5;
  Rig more;
  more.deck.events.push_back(event("second", "tension", EffectKind::add, 0));
  more.deck.events.push_back(rig.deck.events[0]);
  for (int q = 0; q < 40; ++q) {
    rig.state.quarter = more.state.quarter = q;
    REQUIRE(has_bit<double>(rig.next({}, 1).struck, 0) == has_bit<double>(more.next({}, 1).struck, 1));
  }
}
