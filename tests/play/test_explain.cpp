// Causes that add up exactly, blame the right order, and betray nothing hidden.
#include <algorithm>
#include <cmath>
#include <set>

#include "catch.h"
#include "plain_scenario.h"
#include "play/causes_tree.h"

using namespace sputnik;
using tests::order;
using tests::played;

namespace {

double sum(const Change& change) {
  double total = 0;
  for (const Cause& cause : change.causes) total += cause.amount;
  return total;
}

}  // namespace

TEST_CASE("the causes of every indicator sum to its change, for either viewer and for the truth") {
  const Campaign campaign = played(8, 3);
  const std::vector<std::string> indicators = {"us.capability", "cn.shortage", "tension", "lead", "us.estimate",
                                               "cn.revenue"};
  for (int q = 0; q < 8; ++q) {
    for (const Side* viewer : {static_cast<const Side*>(nullptr), &sides[0], &sides[1]}) {
      for (const Change& change : explain(campaign, q, viewer, indicators)) {
        INFO(change.indicator << " in quarter " << q);
        REQUIRE(std::abs(sum(change) - (change.after - change.before)) < 1e-9);
      }
    }
  }
}

TEST_CASE("a surged ban is named as the first cause of the rival's shortage") {
  Campaign campaign = tests::plain_campaign(2);
  REQUIRE(campaign.play({order("export_controls", 2, true), {}}).empty());
  const Side viewer = Side::cn;
  const auto changes = explain(campaign, 0, &viewer, {"cn.shortage"});
  REQUIRE(changes[0].after > changes[0].before);
  REQUIRE(changes[0].causes[0].kind == Cause::Kind::rival_order);
  REQUIRE(changes[0].causes[0].what.find("Chip export controls 0 to 2 (surge)") != std::string::npos);
}

TEST_CASE("a move that the viewer cannot see is not named") {
  Campaign campaign = tests::plain_campaign(2);
  REQUIRE(campaign.play({{}, order("military", 1)}).empty());
  const Side viewer = Side::us;
  for (const Change& change : explain(campaign, 0, &viewer, {"tension", "us.security"})) {
    for (const Cause& cause : change.causes) {
      REQUIRE(cause.what.find("ilitary") == std::string::npos);
    }
  }
}

TEST_CASE("whether the rival moved out of sight shows in no name of a cause") {
  const Side viewer = Side::us;
  const auto names = [&](const Orders<double>& secret) {
    Campaign campaign = tests::plain_campaign(2);
    REQUIRE(campaign.play({{}, secret}).empty());
    REQUIRE(campaign.play({}).empty());
    std::set<std::string> out;
    for (const char* indicator : {"tension", "us.security", "us.shortage"}) {
      const Change change = explain(campaign, 0, &viewer, {indicator}).front();
      for (const Cause& cause : change.causes) out.insert(indicator + cause.what);
      for (const CauseNode& node : causes_tree(campaign, 1, &viewer, indicator).children) {
        out.insert(indicator + node.what);
        for (const CauseNode& child : node.children) out.insert(indicator + child.what);
      }
    }
    return out;
  };
  REQUIRE(names(order("military", 1)) == names({}));
}

TEST_CASE("a hidden indicator explains nothing to who may not see it") {
  const Campaign campaign = played(3, 4);
  const Side viewer = Side::us;
  const auto changes = explain(campaign, 2, &viewer, {"cn.money"});
  REQUIRE(changes[0].after == changes[0].before);
  REQUIRE(changes[0].causes.empty());
}

namespace {

// Random quarters of random campaigns: how far the sum of the causes is off, at most.
double worst_gap(std::uint64_t first, std::uint64_t last) {
  double worst = 0;
  for (std::uint64_t seed = first; seed < last; ++seed) {
    const Campaign campaign = played(1 + static_cast<int>(seed % 5), seed);
    const auto changes = explain(campaign, campaign.quarter() - 1, nullptr, {"us.capability", "cn.shortage", "tension"});
    for (const Change& change : changes) {
      worst = std::max(worst, std::abs(sum(change) - (change.after - change.before)));
    }
  }
  return worst;
}

}  // namespace

TEST_CASE("causes sum to the change in random quarters") { REQUIRE(worst_gap(100, 140) < 1e-9); }
TEST_CASE("causes sum to the change in ten thousand random quarters", "[.drill]") { REQUIRE(worst_gap(1, 10001) < 1e-9); }

TEST_CASE("an order without effect on an indicator gets exactly zero: it is not named") {
  Campaign campaign = tests::plain_campaign(2);
  // Chinese retaliation cannot touch American self-supply within its quarter.
  REQUIRE(campaign.play({{}, order("retaliation", 1)}).empty());
  const auto changes = explain(campaign, 0, nullptr, {"us.self_supply", "us.revenue"});
  const auto named = [](const Change& change) {
    return std::any_of(change.causes.begin(), change.causes.end(),
                       [](const Cause& cause) { return cause.policy == find_policy("retaliation"); });
  };
  REQUIRE(!named(changes[0]));
  REQUIRE(named(changes[1]));
}
