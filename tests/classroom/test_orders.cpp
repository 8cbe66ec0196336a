// Proposals become orders by votes, rights are kept, and the other cabinet's table is out of reach.
#include "catch.h"
#include "rules/order_costs.h"
#include "sitting.h"

using namespace sputnik;
using namespace sputnik::classroom;

namespace {

// Five Americans in their order of roles, and one Chinese.
struct Cabinet : Sitting {
  Cabinet() {
    for (int i = 0; i < 5; ++i) sit("us");
    sit("cn");
    go_to(Stage::cabinet);
  }
  static constexpr int commerce = 0, defence = 1, industry = 2, science = 3, diplomacy = 4, chinese = 5;
};

}  // namespace

TEST_CASE("a proposal carries with more votes for it than against") {
  Cabinet room;
  CHECK(room.propose(Cabinet::science, "research", 1).empty());
  CHECK(room.session.draft(Side::us).orders.step[find_policy("research")] == 1);
  room.favour(Cabinet::commerce, 0, -1);
  room.favour(Cabinet::defence, 0, -1);
  CHECK(room.session.draft(Side::us).orders.step[find_policy("research")] == 0);
  CHECK(room.session.draft(Side::us).lines[0].why_not == "more against it than for it");
}

TEST_CASE("where a cabinet is divided the casting vote decides") {
  Cabinet room;
  room.propose(Cabinet::science, "research", 1);
  room.favour(Cabinet::industry, 0, -1);
  CHECK(!room.session.draft(Side::us).lines[0].in);
  room.favour(Cabinet::industry, 0, 1);
  room.favour(Cabinet::commerce, 0, -1);
  room.favour(Cabinet::defence, 0, -1);
  CHECK(room.session.draft(Side::us).lines[0].in);
}

TEST_CASE("orders of a draft are always legal, whatever is proposed") {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    Cabinet room;
    for (int i = 0; i < 40; ++i) {
      const auto block = chance_block<double>(seed, static_cast<std::uint32_t>(i), 1);
      const auto policy = std::string(policy_cards[block[0] % policy_count].key);
      room.propose(static_cast<int>(block[1] % 5), policy, block[2] % 2 ? 1 : -1, block[3] % 3 == 0);
    }
    const Campaign& campaign = room.session.campaign();
    const Draft made = room.session.draft(Side::us);
    CHECK(refusals(campaign.now(), Side::us, made.orders, campaign.setting().assume).empty());
    for (const DraftLine& line : made.lines) CHECK(line.in == line.why_not.empty());
  }
}

TEST_CASE("only Commerce surges, only Defence strikes and once a round, only Diplomacy writes and once a round") {
  Cabinet room;
  CHECK(room.propose(Cabinet::science, "export_controls", 1, true) == "a surge");
  CHECK(room.propose(Cabinet::commerce, "export_controls", 1, true).empty());
  CHECK(room.propose(Cabinet::science, "research", 1).empty());
  CHECK(room.say({.deed = Deed::strike, .seat = Cabinet::science, .about = 0}) == "a veto");
  CHECK(room.say({.deed = Deed::strike, .seat = Cabinet::defence, .about = 0}).empty());
  CHECK(room.say({.deed = Deed::strike, .seat = Cabinet::defence, .about = 1}) == "a second veto");
  CHECK(room.session.draft(Side::us).orders.step[find_policy("export_controls")] == 0);
  CHECK(room.say({.deed = Deed::letter, .seat = Cabinet::science, .text = "Dear colleagues"}) == "a letter");
  CHECK(room.say({.deed = Deed::letter, .seat = Cabinet::diplomacy, .text = "Dear colleagues"}).empty());
  CHECK(room.say({.deed = Deed::letter, .seat = Cabinet::diplomacy, .text = "Once more"}) == "a second letter");
}

TEST_CASE("a cabinet votes on its own proposals only, and each seat has one vote") {
  Cabinet room;
  room.propose(Cabinet::science, "research", 1);
  CHECK(room.favour(Cabinet::chinese, 0, -1) == "no such proposal");
  CHECK(room.say({.deed = Deed::strike, .seat = Cabinet::chinese, .about = 0}) == "no such proposal");
  for (int i = 0; i < 5; ++i) room.favour(Cabinet::defence, 0, -1);
  CHECK(room.session.board().proposals[0].votes.size() == 2);
}

TEST_CASE("a table is bounded: no second proposal of a kind, four a seat, and none at another time") {
  Cabinet room;
  CHECK(room.propose(Cabinet::science, "research", 1).empty());
  CHECK(room.propose(Cabinet::defence, "research", 1) == "a proposal that is on the table");
  for (const char* policy : {"release", "diplomacy", "enforcement"}) room.propose(Cabinet::science, policy, 1);
  CHECK(room.propose(Cabinet::science, "sourcing", 1) == "one proposal too many");
  CHECK(room.propose(Cabinet::defence, "nonsense", 1) == "policy nonsense");
  CHECK(room.propose(Cabinet::defence, "sourcing", 3) == "that many steps");
  room.go_to(Stage::reveal);
  CHECK(room.propose(Cabinet::defence, "sourcing", 1) == "a proposal at another time");
}
