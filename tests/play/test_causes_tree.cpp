// Causes followed back: every node's children sum to it, the first order is found, and nothing hidden is told.
#include <cmath>

#include "catch.h"
#include "plain_scenario.h"
#include "play/causes_tree.h"

using namespace sputnik;
using tests::order;
using tests::played;

namespace {

void require_sums(const CauseNode& node) {
  if (node.children.empty()) return;
  double sum = 0;
  for (const CauseNode& child : node.children) sum += child.amount;
  INFO(node.what);
  REQUIRE(std::abs(sum - node.amount) < 1e-9);
  for (const CauseNode& child : node.children) require_sums(child);
}

const CauseNode* find(const CauseNode& node, const std::string& words) {
  if (node.what.find(words) != std::string::npos) return &node;
  for (const CauseNode& child : node.children) {
    if (const CauseNode* found = find(child, words)) return found;
  }
  return nullptr;
}

}  // namespace

TEST_CASE("the children of every cause sum to it, for either viewer and for the truth") {
  const Campaign campaign = played(10, 3);
  for (const Side* viewer : {static_cast<const Side*>(nullptr), &sides[0], &sides[1]}) {
    for (const char* indicator : {"lead", "cn.shortage", "tension", "us.revenue"}) {
      for (const int quarter : {0, 4, 9}) require_sums(causes_tree(campaign, quarter, viewer, indicator));
    }
  }
}

TEST_CASE("a ban that stands is followed back to the order that began it") {
  Campaign campaign = tests::plain_campaign(2);
  REQUIRE(campaign.play({order("export_controls", 2, true), {}}).empty());
  for (int q = 0; q < 3; ++q) REQUIRE(campaign.play({}).empty());
  const CauseNode tree = causes_tree(campaign, 3, nullptr, "cn.shortage");
  const CauseNode* standing = find(tree, "Chip export controls at 2");
  REQUIRE(standing != nullptr);
  REQUIRE(standing->amount > 0);
  REQUIRE(standing->children.size() == 1);
  REQUIRE(standing->children[0].what == "2022Q4: Chip export controls 0 to 2");
  REQUIRE(standing->children[0].quarter == 0);
}

TEST_CASE("an order is followed back through what it set in motion") {
  Campaign campaign = tests::plain_campaign(2);
  REQUIRE(campaign.play({{}, order("research", 1)}).empty());
  for (int q = 0; q < 4; ++q) REQUIRE(campaign.play({}).empty());
  const CauseNode tree = causes_tree(campaign, 4, nullptr, "cn.revenue");
  const CauseNode* began = find(tree, "Orders of 2022Q4");
  REQUIRE(began != nullptr);
  REQUIRE(began->amount != 0);
  REQUIRE(find(*began, "Research-first labs, talent return 2 to 3") != nullptr);
}

TEST_CASE("a tree for a viewer names no policy that the rival hides") {
  const Campaign campaign = played(12, 6);
  const Side viewer = Side::us;
  for (const char* indicator : {"us.shortage", "tension", "us.security", "lead"}) {
    for (int q = 0; q < 12; ++q) {
      const CauseNode tree = causes_tree(campaign, q, &viewer, indicator);
      for (const char* hidden : {"Grey markets", "Military-civil", "Intelligence and distillation"}) {
        REQUIRE(find(tree, hidden) == nullptr);
      }
    }
  }
}

TEST_CASE("what policies did over a campaign sums to its change, and what never stood did nothing") {
  const Campaign campaign = played(12, 3);
  for (const Side* viewer : {static_cast<const Side*>(nullptr), &sides[1]}) {
    for (const Change& change : explain_campaign(campaign, viewer, {"lead", "tension"}, 6)) {
      double sum = 0;
      bool ranked = true;
      for (std::size_t i = 0; i < change.causes.size(); ++i) {
        sum += change.causes[i].amount;
        if (i > 0) ranked &= std::abs(change.causes[i].amount) <= std::abs(change.causes[i - 1].amount);
        if (viewer) REQUIRE(change.causes[i].what.find("Military AI") == std::string::npos);
      }
      INFO(change.indicator);
      REQUIRE(ranked);
      REQUIRE(std::abs(sum - (change.after - change.before)) < 1e-9);
    }
  }
}
