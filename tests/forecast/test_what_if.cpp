// What if, and turning points: the same luck, the rival deciding again, odds that move.
#include "catch.h"
#include "forecast/turning_points.h"
#include "forecast/what_if.h"
#include "opponents/autoplay.h"
#include "opponents/eventful.h"

using namespace sputnik;
using tests::order;

namespace {

// A person plays the United States and surges a ban in the third quarter; a doctrine plays China.
Campaign played(int quarters, bool harsh = false) {
  const ScenarioPtr scenario = tests::eventful(12, harsh);
  Campaign campaign({scenario, 4, {std::nullopt, "opportunist"}, {}, {}});
  const Assumptions<double> known = public_assumptions(*scenario, {});
  const Player us = [](const View<double>& view, int quarter) {
    Orders<double> orders = quarter == 2 ? order("export_controls", 2, true) : order("diplomacy", 1);
    if (quarter != 2 && (quarter % 3 != 0 || view.seen.nation.us.level[find_policy("diplomacy")] >= 4)) orders = {};
    return orders;
  };
  REQUIRE(autoplay(campaign, {us, doctrine_player(*find_doctrine(*scenario, "opportunist", Side::cn), known)}, quarters)
              .empty());
  return campaign;
}

// China's doctrine, which decides anew.
Both<std::optional<Player>> deciders(const Campaign& campaign) {
  const Assumptions<double> known = public_assumptions(campaign.scenario(), {});
  return {std::nullopt, doctrine_player(*find_doctrine(campaign.scenario(), "opportunist", Side::cn), known)};
}

}  // namespace

TEST_CASE("what if nothing is changed, nothing differs") {
  const Campaign campaign = played(10);
  const auto found = what_if(campaign, 2, Side::us, campaign.orders()[2].us, nullptr, {.futures = 64, .threads = 2}, deciders(campaign));
  const WhatIf& same = std::get<WhatIf>(found);
  REQUIRE(same.other.hash(10) == campaign.hash(10));
  REQUIRE(same.notes.empty());
  REQUIRE(same.same == 64);
}

TEST_CASE(
    "without the ban China is not short, its doctrine orders otherwise, and the person's orders are given again") {
  const Campaign campaign = played(10);
  const auto found = what_if(campaign, 2, Side::us, {}, nullptr, {.futures = 200, .threads = 2}, deciders(campaign));
  const WhatIf& other = std::get<WhatIf>(found);
  REQUIRE(other.other.hash(2) == campaign.hash(2));
  REQUIRE(other.other.quarter() == 10);
  REQUIRE(other.other.states()[6].nation.cn.shortage < campaign.states()[6].nation.cn.shortage);
  REQUIRE(other.other.orders()[3].us == campaign.orders()[3].us);
  bool differs = false;
  for (std::size_t q = 3; q < 10; ++q) differs |= !(other.other.orders()[q].cn == campaign.orders()[q].cn);
  REQUIRE(differs);
  REQUIRE(other.futures == 200);
  REQUIRE(other.same <= 200);
}

TEST_CASE("orders that are no longer legal are dropped with a note, illegal ones refused") {
  const ScenarioPtr scenario = tests::eventful(0);
  Campaign campaign({scenario, 4, {}, {}, {}});
  REQUIRE(campaign.play({order("diplomacy", 1), {}}).empty());
  for (int q = 0; q < 2; ++q) REQUIRE(campaign.play({order("diplomacy", 1), {}}).empty());
  // From level 1: three steps up reach 4; a surge first leaves one step too many.
  const auto found = what_if(campaign, 0, Side::us, order("diplomacy", 2, true), nullptr, {.futures = 8}, {});
  const WhatIf& other = std::get<WhatIf>(found);
  REQUIRE(!other.notes.empty());
  REQUIRE(other.notes[0].find("Guardrail talks and hotlines not ordered again") != std::string::npos);
  REQUIRE(
      std::holds_alternative<Problems>(what_if(campaign, 0, Side::us, order("diplomacy", 2), nullptr, {.futures = 8}, {})));
}

TEST_CASE("a viewer's futures do not read the truth") {
  const Campaign campaign = played(6);
  const Side me = Side::us;
  const auto found = what_if(campaign, 2, Side::us, {}, &me, {.futures = 100, .threads = 2}, deciders(campaign));
  REQUIRE(std::get<WhatIf>(found).futures == 100);
}

TEST_CASE("turning points: three quarters, the largest moves first, each split into decision and luck") {
  const Campaign campaign = played(100, true);
  REQUIRE(campaign.over());
  const auto points = turning_points(campaign, 3, {.futures = 128, .threads = 2});
  REQUIRE(points.size() == std::min<std::size_t>(3, campaign.orders().size()));
  double last = 2;
  for (const TurningPoint& point : points) {
    const double move = std::abs(point.after - point.before);
    REQUIRE(move <= last);
    last = move;
    REQUIRE(point.decision + point.luck == Approx(point.after - point.before).margin(1e-12));
  }
}
