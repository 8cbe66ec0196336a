// The scenarios that ship: every pair of doctrines plays a thousand seeds of each, and every ending can be reached.
#include <algorithm>
#include <cmath>
#include <map>

#include "catch.h"
#include "files/orders_file.h"
#include "files/scenario_file.h"
#include "many_campaigns.h"
#include "opponents/autoplay.h"
#include "play/wire.h"
#include "rules/invariants.h"

using namespace sputnik;

namespace {

const std::string root = SPUTNIK_ROOT;

ScenarioPtr shipped(const std::string& name) {
  auto read = read_scenario(root + "/scenarios/" + name + ".json");
  if (const auto* problems = std::get_if<Problems>(&read)) FAIL(to_string(problems->front()));
  return std::get<ScenarioPtr>(read);
}

// What became of one pair of doctrines over many seeds.
struct Record {
  std::map<Ending, int> endings{};
  int campaigns = 0;
  double lead = 0;     // sums over the last quarters
  double squares = 0;  // of the lead

  double share(Ending ending) const {
    const auto found = endings.find(ending);
    return found == endings.end() ? 0 : static_cast<double>(found->second) / campaigns;
  }
  double mean() const { return lead / campaigns; }
  double deviation() const { return std::sqrt(squares / campaigns - mean() * mean()); }
};
using Records = std::map<std::string, Record>;  // by "us-cn"

// One lane of a quarter: legal orders, every number in its range.
void check_quarter(const State<double>& before, const State<double>& after, const BothOrders<Batch>& orders,
                   std::size_t lane, const Assumptions<double>& assume) {
  for (const Side side : sides) {
    Orders<double> own{};
    for (std::size_t p = 0; p < policy_count; ++p) {
      own.step[p] = orders[side].step[p][lane];
      own.surge[p] = orders[side].surge[p][lane];
    }
    const auto reasons = refusals(before, side, own, assume);
    if (!reasons.empty()) FAIL(reasons[0] << ", quarter " << before.quarter);
  }
  const auto broken = broken_invariants(after);
  if (!broken.empty()) FAIL(broken.front() << ", quarter " << before.quarter);
}

void note_end(const State<double>& end, Record& record) {
  ++record.campaigns;
  ++record.endings[static_cast<Ending>(static_cast<int>(end.ending))];
  record.lead += lead(end);
  record.squares += lead(end) * lead(end);
}

Record play_pair(const tests::ManyCampaigns& many, const Doctrine& us, const Doctrine& cn) {
  Record record;
  many.play(us, cn, [&](const auto& before, const auto& after, const auto& orders, int first_seed) {
    for (std::size_t lane = 0; lane < lanes; ++lane) {
      if (before.ending[lane] > 0.5) continue;
      INFO("seed " << first_seed + static_cast<int>(lane));
      const State<double> end = lane_of(after, lane);
      check_quarter(lane_of(before, lane), end, orders, lane, many.known());
      if (end.ending > 0.5) note_end(end, record);
    }
  });
  return record;
}

Records play_all(const Scenario& scenario, int seeds) {
  const tests::ManyCampaigns many(scenario, seeds);
  Records records;
  for (const DoctrineCard& us : scenario.doctrines) {
    for (const DoctrineCard& cn : scenario.doctrines) {
      const std::string pair = us.id + "-" + cn.id;
      INFO(pair);
      records[pair] =
          play_pair(many, *find_doctrine(scenario, us.id, Side::us), *find_doctrine(scenario, cn.id, Side::cn));
    }
  }
  return records;
}

void check_balance(const Records& records, std::size_t doctrines) {
  REQUIRE(records.size() == doctrines * doctrines);
  for (const auto& [pair, record] : records) {
    INFO(pair << ": lead " << record.mean() << ", deviation " << record.deviation());
    CHECK(record.campaigns == 1000);
    // No pair of doctrines decides the race before it is run, and luck is neither all nor nothing.
    CHECK(std::abs(record.mean()) < 9);
    CHECK(record.deviation() > 1);
    CHECK(record.deviation() < 4);
    CHECK(record.share(Ending::catastrophe) < 0.15);
  }
  CHECK(records.at("hawk-hawk").share(Ending::catastrophe) >= 0.03);
  CHECK(records.at("hawk-hawk").share(Ending::accord) == 0);
  CHECK(records.at("dove-dove").share(Ending::catastrophe) < 0.02);
  CHECK(records.at("dove-dove").share(Ending::accord) > 0.5);
  // Between friends and strangers the accord is neither sure nor out of reach.
  CHECK(records.at("balanced-dove").share(Ending::accord) > 0.05);
  CHECK(records.at("balanced-dove").share(Ending::accord) < 0.7);
  CHECK(records.at("balanced-balanced").share(Ending::horizon) > 0.5);
}

}  // namespace

TEST_CASE("the October rule plays to an ending with every pair of doctrines for a thousand seeds, fairly") {
  const Records records = play_all(*shipped("october-rule"), 1000);
  check_balance(records, 6);
  int decisive = 0;
  for (const auto& [pair, record] : records) decisive += record.share(Ending::decisive_us) > 0;
  CHECK(decisive > 0);
}

TEST_CASE("the DeepSeek shock plays to an ending with every pair of doctrines for a thousand seeds, fairly") {
  // The six that are built in, and its own.
  check_balance(play_all(*shipped("deepseek-shock"), 1000), 7);
}

TEST_CASE("the DeepSeek shock opens as the figures of the end of 2024 have it") {
  const Prepared world = prepare(*shipped("deepseek-shock"), 1, {});
  const State<double>& now = world.opening;
  CHECK(now.trend == 9);
  CHECK(lead(now) > 6);
  CHECK(lead(now) < 7);
  const double share = now.nation.cn.compute / now.world_compute;
  CHECK(share > 0.15);
  CHECK(share < 0.18);
  // Open weights lag the best by about three months.
  const double lag = world.setting.assume["month"] * (now.nation.us.algorithms - now.open_pool);
  CHECK(lag > 2.5);
  CHECK(lag < 3.5);
  // Washington believes in a longer lead than it has: the room for the surprise.
  CHECK(now.nation.us.capability - now.nation.us.estimate > lead(now) + 3);
}

TEST_CASE("who spends and quarrels without end collapses: a file of orders") {
  const ScenarioPtr scenario = shipped("october-rule");
  const Assumptions<double> known = public_assumptions(*scenario, {});
  const auto orders = read_orders(root + "/tests/orders/bankruptcy.json", *scenario);
  if (const auto* problems = std::get_if<Problems>(&orders)) FAIL(to_string(problems->front()));
  Campaign campaign({scenario, 1, {}, {}, {}});
  const Problems refused = autoplay(campaign,
                                    {levels_player(std::get<OrdersFile>(orders).levels.us, known),
                                     levels_player(std::get<OrdersFile>(orders).levels.cn, known)},
                                    100);
  REQUIRE(refused.empty());
  REQUIRE(campaign.result().ending == Ending::collapse_us);
  // It does not come unannounced.
  const auto told = wire(campaign, campaign.quarter() - 2, Side::us);
  REQUIRE(std::any_of(told.begin(), told.end(), [](const WireItem& item) { return item.id == "near-collapse"; }));
}
