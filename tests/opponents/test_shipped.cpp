// The scenarios that ship: every pair of doctrines plays a thousand seeds of each, and every ending can be reached.
#include <map>

#include "catch.h"
#include "files/any_file.h"
#include "files/orders_file.h"
#include "files/scenario_file.h"
#include "opponents/autoplay.h"
#include "play/prepare.h"
#include "rules/invariants.h"
#include "rules/step.h"

using namespace sputnik;

namespace {

const std::string root = SPUTNIK_ROOT;

ScenarioPtr shipped(const std::string& name) {
  auto read = read_scenario(root + "/scenarios/" + name + ".json");
  if (const auto* problems = std::get_if<Problems>(&read)) FAIL(to_string(problems->front()));
  return std::get<ScenarioPtr>(read);
}

// One campaign at full speed, checked after each quarter; the ending.
Ending play_through(const Scenario& scenario, std::uint64_t seed, const Doctrine& us, const Doctrine& cn,
                    const Assumptions<double>& known) {
  const Prepared world = prepare(scenario, seed, {});
  State<double> state = world.opening;
  for (std::uint32_t q = 0; state.ending == 0; ++q) {
    const BothOrders<double> orders = {decide(us, view_of(state, Side::us, world.opening), known),
                                       decide(cn, view_of(state, Side::cn, world.opening), known)};
    for (const Side side : sides) {
      const auto reasons = refusals(state, side, orders[side], world.setting.assume);
      if (!reasons.empty()) FAIL(reasons[0]);
    }
    state = step(state, orders, world.setting, Luck<double>{.seed = seed, .quarter = q});
    const auto broken = broken_invariants(state);
    if (!broken.empty()) FAIL(broken.front() << ", seed " << seed << ", quarter " << q);
  }
  return static_cast<Ending>(static_cast<int>(state.ending));
}

// Endings over all pairs of doctrines.
std::map<Ending, int> endings(const Scenario& scenario, int seeds) {
  const Assumptions<double> known = public_assumptions(scenario, {});
  std::map<Ending, int> found;
  for (const DoctrineCard& us : scenario.doctrines) {
    for (const DoctrineCard& cn : scenario.doctrines) {
      const Doctrine doctrine_us = *find_doctrine(scenario, us.id, Side::us);
      const Doctrine doctrine_cn = *find_doctrine(scenario, cn.id, Side::cn);
      for (int seed = 1; seed <= seeds; ++seed) {
        ++found[play_through(scenario, static_cast<std::uint64_t>(seed), doctrine_us, doctrine_cn, known)];
      }
    }
  }
  return found;
}

}  // namespace

TEST_CASE("both scenarios play to an ending with every pair of doctrines for a thousand seeds, in range throughout") {
  for (const char* name : {"october-rule", "deepseek-shock"}) {
    const auto found = endings(*shipped(name), 1000);
    int all = 0;
    for (const auto& [ending, count] : found) all += count;
    INFO(name);
    REQUIRE(all == 36 * 1000);
    REQUIRE(found.contains(Ending::horizon));
    REQUIRE(found.contains(Ending::catastrophe));
    REQUIRE(found.contains(Ending::accord));
  }
  REQUIRE(endings(*shipped("october-rule"), 100).contains(Ending::decisive_us));
}

TEST_CASE("who spends and quarrels without end collapses: a file of orders") {
  const ScenarioPtr scenario = shipped("october-rule");
  const Assumptions<double> known = public_assumptions(*scenario, {});
  const auto orders = read_orders(root + "/tests/orders/bankruptcy.json", *scenario);
  if (const auto* problems = std::get_if<Problems>(&orders)) FAIL(to_string(problems->front()));
  Campaign campaign({scenario, 1, {}, {}, {}});
  const Problems refused =
      autoplay(campaign, {levels_player(std::get<OrdersFile>(orders).levels.us, known),
                          levels_player(std::get<OrdersFile>(orders).levels.cn, known)}, 100);
  REQUIRE(refused.empty());
  REQUIRE(campaign.result().ending == Ending::collapse_us);
}
