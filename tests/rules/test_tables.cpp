// The tables of policies, assumptions and fields are whole.
#include <cstring>
#include <set>

#include "catch.h"
#include "rules/assumptions.h"
#include "rules/policies.h"

using namespace sputnik;

TEST_CASE("each policy has a key of its own and words for both nations and all levels") {
  std::set<std::string_view> keys;
  for (const PolicyCard& card : policy_cards) {
    REQUIRE(keys.insert(card.key).second);
    for (const Side side : sides) {
      REQUIRE(!card.title[side].empty());
      REQUIRE(!card.brief[side].empty());
      REQUIRE(card.brief[side].size() <= 22);
      REQUIRE(!card.gives[side].empty());
      REQUIRE(!card.costs[side].empty());
      for (const std::string_view level : card.levels[side]) REQUIRE(!level.empty());
    }
  }
}

TEST_CASE("each policy changes what its nation's policies add up to, at every level") {
  for (std::size_t p = 0; p < policy_count; ++p) {
    for (int level = 1; level <= 4; ++level) {
      std::array<double, policy_slots> low{};
      std::array<double, policy_slots> high{};
      low[p] = level - 1;
      high[p] = level;
      const Effects<double> a = sum_effects<double>(Side::us, low);
      const Effects<double> b = sum_effects<double>(Side::us, high);
      INFO(policy_cards[p].key << " at " << level);
      REQUIRE(b.upkeep > a.upkeep);
      REQUIRE(std::memcmp(&a, &b, sizeof a) != 0);
    }
  }
}

TEST_CASE("each assumption has an ordered range, a reason, a source and a key of its own") {
  std::set<std::string_view> keys;
  for (const AssumptionCard& card : assumption_cards) {
    INFO(card.key);
    REQUIRE(keys.insert(card.key).second);
    REQUIRE(card.low <= card.mid);
    REQUIRE(card.mid <= card.high);
    REQUIRE(card.low < card.high);
    REQUIRE(!card.why.empty());
    REQUIRE(!card.source.empty());
  }
}

TEST_CASE("each field starts within its declared range") {
  for (const auto& field : nation_table) {
    for (const Side side : sides) {
      INFO(field.card.key);
      REQUIRE(field.card.start[side] >= field.card.low);
      REQUIRE(field.card.start[side] <= field.card.high);
    }
  }
}
