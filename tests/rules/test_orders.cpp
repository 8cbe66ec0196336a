// Orders: when they act, what they cost, why they are refused.
#include "catch.h"
#include "rig.h"

using namespace sputnik;
using tests::one_order;
using tests::Rig;

namespace {
constexpr std::size_t controls = PolicyKey("export_controls").index;
}

TEST_CASE("a control acts the quarter after it is ordered; a surge at once; lifting at once") {
  Rig rig;
  State<double> after = rig.next(one_order(Side::us, "export_controls", 1));
  REQUIRE(after.nation.us.level[controls] == 1);
  REQUIRE(after.nation.us.force[controls] == 0);
  REQUIRE(after.nation.cn.blocked == 0);
  rig.state = after;
  after = rig.next();
  REQUIRE(after.nation.us.force[controls] == 1);
  REQUIRE(after.nation.cn.blocked > 0);
  after = rig.next(one_order(Side::us, "export_controls", -1));
  REQUIRE(after.nation.us.force[controls] == 0);

  Rig surprised;
  after = surprised.next(one_order(Side::us, "export_controls", 2, true));
  REQUIRE(after.nation.us.force[controls] == 2);
  REQUIRE(after.nation.cn.blocked > 0);
}

TEST_CASE("an announced ban lets the rival stockpile; a surprise does not, and costs trust and tension") {
  Rig rig;
  rig.hold(Side::cn, "chip_purchases", 3);
  const State<double> announced = rig.next(one_order(Side::us, "export_controls", 1));
  const State<double> surged = rig.next(one_order(Side::us, "export_controls", 1, true));
  REQUIRE(announced.nation.cn.buffer > surged.nation.cn.buffer + 0.05);
  REQUIRE(surged.nation.us.alliance < announced.nation.us.alliance - 0.02);
  REQUIRE(surged.tension > announced.tension);
  REQUIRE(surged.nation.us.capital < announced.nation.us.capital);
}

TEST_CASE("alarm makes hawkish orders cheaper and talks dearer; a step down costs less than a step up") {
  Rig calm;
  Rig alarmed;
  alarmed.state.nation.us.alarm = 1;
  const auto price = [](const Rig& rig, std::string_view policy, bool up) {
    return step_price(rig.state, Side::us, find_policy(policy), up, rig.setting.assume);
  };
  REQUIRE(price(alarmed, "export_controls", true) < price(calm, "export_controls", true));
  REQUIRE(price(alarmed, "diplomacy", true) > price(calm, "diplomacy", true));
  REQUIRE(price(calm, "research", false) < price(calm, "research", true));
}

TEST_CASE("every unmet condition of a refused order is listed with its figures") {
  Rig rig;
  rig.state.nation.us.capital = 1;
  Orders<double> orders{};
  for (const char* policy : {"export_controls", "tool_controls", "chip_purchases", "research"}) {
    orders.step[find_policy(policy)] = 1;
  }
  const auto reasons = refusals(rig.state, Side::us, orders, rig.setting.assume);
  REQUIRE(reasons.size() == 2);
  REQUIRE(reasons[0].find("4 policies moved, 3 may move") != std::string::npos);
  REQUIRE(reasons[1].find("1.0 at hand") != std::string::npos);

  rig.state.nation.us.alarm = 0.6;
  rig.state.nation.us.capital = 6;
  REQUIRE(refusals(rig.state, Side::us, orders, rig.setting.assume).empty());
}

TEST_CASE("levels outside 0 to 4, double steps without a surge and surges downward are refused") {
  Rig rig;
  REQUIRE(!refusals(rig.state, Side::us, one_order(Side::us, "research", -1).us, rig.setting.assume).empty());
  REQUIRE(!refusals(rig.state, Side::us, one_order(Side::us, "research", 2).us, rig.setting.assume).empty());
  REQUIRE(refusals(rig.state, Side::us, one_order(Side::us, "research", 2, true).us, rig.setting.assume).empty());
  rig.hold(Side::us, "research", 3);
  REQUIRE(!refusals(rig.state, Side::us, one_order(Side::us, "research", -1, true).us, rig.setting.assume).empty());
  REQUIRE(!refusals(rig.state, Side::us, one_order(Side::us, "research", 0.5).us, rig.setting.assume).empty());
}

TEST_CASE("beyond the debt ceiling nothing that raises the upkeep may be ordered") {
  Rig rig;
  rig.state.nation.us.money = -25;
  rig.state.nation.us.capital = 6;
  REQUIRE(!refusals(rig.state, Side::us, one_order(Side::us, "research", 1).us, rig.setting.assume).empty());
  rig.hold(Side::us, "research", 3);
  REQUIRE(refusals(rig.state, Side::us, one_order(Side::us, "research", -1).us, rig.setting.assume).empty());
}
