// The wire: a treaty is told as what became of it, each nation in its own voice.
#include <algorithm>

#include "catch.h"
#include "plain_scenario.h"
#include "play/wire.h"

using namespace sputnik;
using tests::order;

namespace {

// Both stand at these levels of offer, China's military AI at another.
Campaign campaign_with(double offers, double military, double find = 0) {
  Scenario scenario = tests::plain_scenario();
  for (const Side side : sides) {
    scenario.nations[side].levels["treaty"] = offers;
    scenario.nations[side].levels["military"] = 1;
  }
  scenario.nations.cn.levels["military"] = military;
  scenario.assumptions["treaty_find"] = find;
  return Campaign(
      {.scenario = tests::shared(std::move(scenario)), .seed = 1, .doctrine = {}, .mandate = {}, .assumptions = {}});
}

// The headline of the item of that id in the first quarter; empty: none.
std::string headline(const Campaign& campaign, Side side, const std::string& id) {
  const std::vector<WireItem> items = wire(campaign, 0, side);
  const auto found = std::find_if(items.begin(), items.end(), [&](const WireItem& item) { return item.id == id; });
  return found == items.end() ? "" : found->headline;
}

}  // namespace

TEST_CASE("a treaty that is signed, deepened or loosened is told to both, once") {
  Campaign first = campaign_with(0, 1);
  REQUIRE(first.play({order("treaty", 1), order("treaty", 1)}).empty());
  Campaign more = campaign_with(1, 1);
  REQUIRE(more.play({order("treaty", 1), order("treaty", 1)}).empty());
  Campaign less = campaign_with(2, 1);
  REQUIRE(less.play({{}, order("treaty", -1)}).empty());
  for (const Side side : sides) {
    REQUIRE(headline(first, side, "treaty") == "TREATY ON MILITARY AI SIGNED");
    REQUIRE(headline(more, side, "treaty") == "TREATY ON MILITARY AI DEEPENED");
    for (const Campaign* campaign : {&first, &more, &less}) {
      const std::vector<WireItem> items = wire(*campaign, 0, side);
      REQUIRE(std::count_if(items.begin(), items.end(), [](const WireItem& item) { return item.id == "treaty"; }) == 1);
    }
  }
  REQUIRE(headline(less, Side::us, "treaty") == "BEIJING LOOSENS THE TREATY ON MILITARY AI");
  REQUIRE(headline(less, Side::cn, "treaty") == "WE LOOSEN THE TREATY ON MILITARY AI");
}

TEST_CASE("who leaves a treaty is named, and an offer that nobody meets is told as an order") {
  Campaign left = campaign_with(1, 1);
  REQUIRE(left.play({order("treaty", -1), {}}).empty());
  REQUIRE(headline(left, Side::us, "treaty") == "WE LEAVE THE TREATY ON MILITARY AI");
  REQUIRE(headline(left, Side::cn, "treaty") == "WASHINGTON LEAVES THE TREATY ON MILITARY AI");
  Campaign both = campaign_with(1, 1);
  REQUIRE(both.play({order("treaty", -1), order("treaty", -1)}).empty());
  REQUIRE(headline(both, Side::cn, "treaty") == "BOTH SIDES LEAVE THE TREATY ON MILITARY AI");
  Campaign offered = campaign_with(0, 1);
  REQUIRE(offered.play({{}, order("treaty", 1)}).empty());
  REQUIRE(headline(offered, Side::us, "treaty").starts_with("BEIJING RAISES"));
  REQUIRE(headline(offered, Side::cn, "treaty").empty());
}

TEST_CASE("a breach is told when it is found, as Washington and as Beijing print it, and not before") {
  Campaign hidden = campaign_with(4, 4);
  REQUIRE(hidden.play({}).empty());
  REQUIRE(hidden.now().treaty == 4);
  Campaign found = campaign_with(4, 4, 100);
  REQUIRE(found.play({}).empty());
  REQUIRE(found.now().nation.cn.caught == 1);
  for (const Side side : sides) {
    REQUIRE(headline(hidden, side, "breach").empty());
    REQUIRE(headline(found, side, "treaty").empty());
  }
  REQUIRE(headline(found, Side::us, "breach") == "BEIJING BROKE THE TREATY, INSPECTORS FIND");
  REQUIRE(headline(found, Side::cn, "breach") == "INSPECTORS NAME US: THE TREATY IS VOID");
  REQUIRE(wire(found, 0, Side::us).front().id == "breach");
}

TEST_CASE("an offer that a breach undid in its own quarter is not told as it stands") {
  Campaign found = campaign_with(3, 4, 100);
  REQUIRE(found.play({order("treaty", 1), order("treaty", 1)}).empty());
  REQUIRE(headline(found, Side::us, "treaty").empty());
  REQUIRE(found.now().nation.us.level[PolicyKey("treaty").index] == 0);
}
