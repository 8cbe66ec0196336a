// A campaign over time: play, refuse, undo, redo, hash.
#include "catch.h"
#include "plain_scenario.h"

using namespace sputnik;
using tests::order;
using tests::plain_campaign;

TEST_CASE("a refused order says why and changes nothing") {
  Campaign campaign = plain_campaign();
  const std::uint64_t before = campaign.hash(0);
  const Problems problems = campaign.play({order("research", 2), order("release", -2)});
  REQUIRE(problems.size() >= 2);
  REQUIRE(problems[0].pointer == "/us");
  REQUIRE(campaign.quarter() == 0);
  REQUIRE(campaign.hash(0) == before);
}

TEST_CASE("undo and redo restore the same state, luck included") {
  Campaign campaign = plain_campaign(5);
  for (int q = 0; q < 6; ++q) REQUIRE(campaign.play({order("research", q == 0 ? 1 : 0), {}}).empty());
  const std::uint64_t end = campaign.hash(6);
  REQUIRE(campaign.undo_to(2));
  REQUIRE(campaign.quarter() == 2);
  while (campaign.redo()) {
  }
  REQUIRE(campaign.quarter() == 6);
  REQUIRE(campaign.hash(6) == end);
}

TEST_CASE("another order after undo forgets what could be redone") {
  Campaign campaign = plain_campaign();
  REQUIRE(campaign.play({}).empty());
  REQUIRE(campaign.undo());
  REQUIRE(campaign.can_redo());
  REQUIRE(campaign.play({order("research", 1), {}}).empty());
  REQUIRE(!campaign.can_redo());
  REQUIRE(!campaign.redo());
}

TEST_CASE("the same seed plays the same game; another seed another") {
  Campaign a = plain_campaign(1);
  Campaign b = plain_campaign(1);
  Campaign c = plain_campaign(2);
  for (int q = 0; q < 5; ++q) {
    a.play({});
    b.play({});
    c.play({});
  }
  REQUIRE(a.hash(5) == b.hash(5));
  REQUIRE(a.hash(5) != c.hash(5));
}

TEST_CASE("a copied campaign plays on by itself") {
  Campaign a = plain_campaign(3);
  a.play({});
  Campaign b = a;
  a = plain_campaign(4);
  REQUIRE(b.play({}).empty());
  REQUIRE(b.quarter() == 2);
}

TEST_CASE("the debated assumptions are drawn by the seed unless the player fixes them") {
  const auto hump = [](std::uint64_t seed, const Named& fixed) {
    Campaign campaign({tests::shared(tests::plain_scenario()), seed, {}, {}, fixed});
    return campaign.setting().assume["hump_h"];
  };
  REQUIRE(hump(1, {}) != hump(2, {}));
  REQUIRE(hump(1, {{"hump_h", 0.2}}) == 0.2);
}

TEST_CASE("no order is taken after the end") {
  Scenario scenario = tests::plain_scenario(2);
  Campaign campaign({tests::shared(scenario), 1, {}, {}, {}});
  REQUIRE(campaign.play({}).empty());
  REQUIRE(campaign.play({}).empty());
  REQUIRE(campaign.over());
  REQUIRE(campaign.result().ending == Ending::horizon);
  REQUIRE(!campaign.play({}).empty());
  REQUIRE(campaign.quarter() == 2);
}

TEST_CASE("all three mandates are dealt, and weigh the rival as they say") {
  std::array<int, 3> dealt{};
  for (std::uint64_t seed = 1; seed <= 300; ++seed) ++dealt[static_cast<std::size_t>(deal_mandate(seed, Side::us))];
  for (const int count : dealt) REQUIRE(count > 60);
  REQUIRE(mandate_points(Mandate::prosper, 4, 10) == 4);
  REQUIRE(mandate_points(Mandate::prevail, 4, 10) == -6);
  REQUIRE(mandate_points(Mandate::steady, 4, 10) == -1);
}
