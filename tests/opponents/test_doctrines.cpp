// Doctrines: legal, blind to what is hidden, alike in lanes, and six for each nation.
#include "catch.h"
#include "files/assets.h"
#include "files/scenario_file.h"
#include "model/lanes.h"
#include "opponents/autoplay.h"
#include "plain_scenario.h"
#include "play/prepare.h"
#include "rules/invariants.h"
#include "rules/step.h"

using namespace sputnik;

namespace {

Scenario with_doctrines() {
  Scenario scenario = tests::plain_scenario();
  scenario.doctrines = std::get<std::vector<DoctrineCard>>(read_doctrines(asset("doctrines.json")));
  return scenario;
}

}  // namespace

TEST_CASE("each nation has six doctrines, and each plans every policy for both nations") {
  const Scenario scenario = with_doctrines();
  REQUIRE(scenario.doctrines.size() == 6);
  for (const DoctrineCard& card : scenario.doctrines) {
    for (const Side side : sides) {
      INFO(card.id << " for " << key(side));
      REQUIRE(find_doctrine(scenario, card.id, side).has_value());
      for (const PolicyCard& policy : policy_cards) REQUIRE(card.plans[side].contains(policy.key));
    }
  }
  REQUIRE(!find_doctrine(scenario, "no-such", Side::us).has_value());
}

TEST_CASE("every pair of doctrines plays legal orders to an ending") {
  const ScenarioPtr scenario = tests::shared(with_doctrines());
  const Assumptions<double> known = public_assumptions(*scenario, {});
  for (const DoctrineCard& us : scenario->doctrines) {
    for (const DoctrineCard& cn : scenario->doctrines) {
      for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        Campaign campaign({scenario, seed, {}, {}, {}});
        const Problems refused =
            autoplay(campaign, {doctrine_player(*find_doctrine(*scenario, us.id, Side::us), known),
                                doctrine_player(*find_doctrine(*scenario, cn.id, Side::cn), known)}, 100);
        INFO(us.id << " against " << cn.id << ": " << (refused.empty() ? "" : to_string(refused[0])));
        REQUIRE(refused.empty());
        REQUIRE(campaign.over());
      }
    }
  }
}

TEST_CASE("a doctrine gives the same orders whatever the rival hides") {
  const ScenarioPtr scenario = tests::shared(with_doctrines());
  const Assumptions<double> known = public_assumptions(*scenario, {});
  Campaign campaign({scenario, 8, {}, {}, {}});
  const Both<Player> players = {doctrine_player(*find_doctrine(*scenario, "hawk", Side::us), known),
                                doctrine_player(*find_doctrine(*scenario, "opportunist", Side::cn), known)};
  autoplay(campaign, players, 10);
  for (const Side me : sides) {
    State<double> other = campaign.now();
    Nation<double>& rival = other.nation[rival_of(me)];
    rival.capability += 9;
    rival.algorithms += 3;
    rival.money = -30;
    rival.capital = 0;
    rival.shortage = 0.9;
    rival.self_supply = 0.8;
    rival.level[PolicyKey("military").index] = 4;
    rival.level[PolicyKey("intelligence").index] = 4;
    const State<double>& opening = campaign.states()[0];
    REQUIRE(players[me](view_of(campaign.now(), me, opening), 10) == players[me](view_of(other, me, opening), 10));
  }
}

TEST_CASE("a doctrine decides in lanes as it decides alone") {
  const Scenario scenario = with_doctrines();
  const Assumptions<double> known = public_assumptions(scenario, {});
  for (const DoctrineCard& card : scenario.doctrines) {
    for (const Side side : sides) {
      const Doctrine doctrine = *find_doctrine(scenario, card.id, side);
      std::array<View<double>, lanes> alone{};
      View<Batch> together{side, {}};
      for (std::size_t lane = 0; lane < lanes; ++lane) {
        const Prepared world = prepare(scenario, lane + 1, {});
        State<double> state = world.opening;
        for (std::uint32_t q = 0; q < 3 * lane; ++q) {
          BothOrders<double> orders;
          for (const Side s : sides) orders[s] = tests::random_orders(lane, static_cast<int>(q), s);
          state = step(state, orders, world.setting, Luck<double>{.seed = lane, .quarter = q});
        }
        alone[lane] = view_of(state, side, world.opening);
        put(together.seen, lane, alone[lane].seen);
      }
      const Orders<Batch> orders = decide(doctrine, together, known);
      for (std::size_t lane = 0; lane < lanes; ++lane) {
        const Orders<double> expected = decide(doctrine, alone[lane], known);
        for (std::size_t p = 0; p < policy_slots; ++p) {
          REQUIRE(orders.step[p][lane] == expected.step[p]);
          REQUIRE(orders.surge[p][lane] == expected.surge[p]);
        }
      }
    }
  }
}
