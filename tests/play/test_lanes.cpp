// The one model source at two speeds: eight futures in lanes are eight scalar runs, bit for bit.
#include <cstring>

#include "catch.h"
#include "model/hash.h"
#include "model/lanes.h"
#include "plain_scenario.h"
#include "play/prepare.h"
#include "rules/invariants.h"
#include "random_states.h"
#include "rules/step.h"

using namespace sputnik;

namespace {

Scenario eventful() {
  Scenario scenario = tests::plain_scenario();
  for (int i = 0; i < 70; ++i) {
    EventCard card;
    card.id = "event-" + std::to_string(i);
    card.when = i % 3 == 0 ? "tension > 0.2 and not happened(event-0)" : "lead < 30";
    card.chance = 0.2;
    card.odds = 0.6;
    card.once = i % 2 == 0;
    card.shock = i % 7 == 0;
    if (i % 4 != 0) card.tell = {"tell", "tell"};
    card.effects = {{"cn.leak_shock", EffectKind::add, 0.05}, {"us.alarm", EffectKind::multiply, 1.1}};
    scenario.events.push_back(card);
  }
  return scenario;
}

void require_same(const State<Batch>& together, const std::array<State<double>, lanes>& alone) {
  for (std::size_t lane = 0; lane < lanes; ++lane) {
    const State<double> one = lane_of(together, lane);
    for (const auto& field : world_table) {
      INFO(field.card.key);
      REQUIRE(to_bits(one.*field.member) == to_bits(alone[lane].*field.member));
    }
    for (const Side side : sides) {
      const Nation<double>& nation = one.nation[side];
      for (const auto& field : nation_table) {
        INFO(key(side) << "." << field.card.key);
        REQUIRE(to_bits(nation.*field.member) == to_bits(alone[lane].nation[side].*field.member));
      }
      REQUIRE(nation.level == alone[lane].nation[side].level);
      REQUIRE(nation.force == alone[lane].nation[side].force);
    }
    REQUIRE(one.told == alone[lane].told);
    REQUIRE(one.struck == alone[lane].struck);
    REQUIRE(one.spent == alone[lane].spent);
  }
}

}  // namespace

TEST_CASE("eight lanes of other seeds, worlds and orders equal eight scalar campaigns to the last bit") {
  const Scenario scenario = eventful();
  std::array<State<double>, lanes> alone{};
  std::array<Prepared, lanes> worlds;
  LaneWords seeds{};
  Setting<Batch> setting;
  for (std::size_t lane = 0; lane < lanes; ++lane) {
    seeds[lane] = 100 + lane;
    worlds[lane] = prepare(scenario, seeds[lane], {});
    alone[lane] = worlds[lane].opening;
    setting.assume.value = worlds[lane].setting.assume.value;
    for (std::size_t i = 0; i < assumption_count; ++i) {
      if (assumption_cards[i].drawn) {
        setting.assume.drawn[drawn_place[i]].set(lane, worlds[lane].setting.assume.value[i]);
      }
    }
  }
  setting.deck = worlds[0].deck.get();
  setting.horizon = worlds[0].setting.horizon;
  State<Batch> together = spread(alone);
  for (std::uint32_t q = 0; q < 36; ++q) {
    BothOrders<Batch> orders{};
    for (std::size_t lane = 0; lane < lanes; ++lane) {
      BothOrders<double> own;
      for (const Side side : sides) {
        own[side] = tests::random_orders(seeds[lane], static_cast<int>(q), side);
        put(orders[side], lane, own[side]);
      }
      alone[lane] = step(alone[lane], own, worlds[lane].setting, Luck<double>{.seed = seeds[lane], .quarter = q});
    }
    together = step(together, orders, setting, Luck<Batch>{.seed = seeds, .quarter = q});
    require_same(together, alone);
  }
}

TEST_CASE("a quarter of a hundred thousand random states and orders is the same in lanes as alone") {
  const Scenario scenario = eventful();
  const Prepared world = prepare(scenario, 1, {});
  const Setting<Batch> setting{
      .assume = everywhere<Batch>(world.setting.assume), .deck = world.deck.get(), .horizon = world.setting.horizon};
  for (std::uint64_t first = 0; first < 100000; first += lanes) {
    std::array<State<double>, lanes> alone;
    BothOrders<Batch> orders{};
    LaneWords seeds{};
    // A quarter is common to the lanes, as it is in playouts.
    const auto quarter = static_cast<std::uint32_t>(first / lanes % 34);
    for (std::size_t lane = 0; lane < lanes; ++lane) {
      seeds[lane] = first + lane;
      alone[lane] = tests::random_state(seeds[lane]);
    }
    const State<Batch> before = spread(alone);
    for (std::size_t lane = 0; lane < lanes; ++lane) {
      BothOrders<double> own;
      for (const Side side : sides) {
        own[side] = tests::random_orders(seeds[lane], static_cast<int>(quarter), side);
        put(orders[side], lane, own[side]);
      }
      alone[lane] = step(alone[lane], own, world.setting, Luck<double>{.seed = seeds[lane], .quarter = quarter});
    }
    const State<Batch> together = step(before, orders, setting, Luck<Batch>{.seed = seeds, .quarter = quarter});
    for (std::size_t lane = 0; lane < lanes; ++lane) {
      const State<double> one = lane_of(together, lane);
      if (std::memcmp(&one, &alone[lane], sizeof(one)) != 0) require_same(together, alone);
    }
  }
}

TEST_CASE("a thousand campaigns of random orders stay within every declared range") {
  const Scenario scenario = eventful();
  for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
    const Prepared world = prepare(scenario, seed, {});
    State<double> state = world.opening;
    for (std::uint32_t q = 0; state.ending == 0; ++q) {
      BothOrders<double> orders;
      for (const Side side : sides) orders[side] = tests::random_orders(seed, static_cast<int>(q), side);
      state = step(state, orders, world.setting, Luck<double>{.seed = seed, .quarter = q});
      const auto broken = broken_invariants(state);
      INFO((broken.empty() ? std::string() : broken.front()) << " seed " << seed << " quarter " << q);
      REQUIRE(broken.empty());
    }
  }
}

namespace {

// Worlds in which also the rare rules act: an ordinary one, one near an accord, one at the brink, one far ahead,
// one bankrupt.
std::vector<Scenario> situations() {
  std::vector<Scenario> out(6, eventful());
  out[0].world = {{"price_shock", 0.4}, {"strait", 2}};
  out[1].events.clear();
  out[1].world = {{"guardrails", 0.62}, {"tension", 0.2}, {"trust", 0.6}};
  for (const Side side : sides) {
    for (auto& [policy, level] : out[1].nations[side].levels) level = policy == "diplomacy" ? 3 : 1;
    for (auto& [policy, level] : out[2].nations[side].levels) level = policy == "diplomacy" ? 1 : 4;
    out[2].nations[side].state["money"] = -25;
  }
  out[2].world = {{"tension", 0.9}};
  out[5] = out[2];
  out[5].assumptions = {{"h0", 0.03}, {"cat", 0.05}};
  for (const Side side : sides) out[5].nations[side].state["money"] = 50;
  out[3].nations.us.state["capability"] = 45;
  out[4].nations.cn.state["capability"] = 45;
  return out;
}

// A hash of everything that a player could notice: states, prices and scores of a campaign of random orders.
std::uint64_t played(const Scenario& scenario, std::uint64_t seed, bool ordering, const Named& fixed) {
  const Prepared world = prepare(scenario, seed, fixed);
  State<double> state = world.opening;
  std::uint64_t hash = hash_start;
  for (std::uint32_t q = 0; state.ending == 0; ++q) {
    BothOrders<double> orders{};
    for (const Side side : sides) {
      if (ordering) orders[side] = tests::random_orders(seed, static_cast<int>(q), side);
      hash = hash_word(hash, to_bits(total_price(state, side, orders[side], world.setting.assume)));
    }
    state = step(state, orders, world.setting, Luck<double>{.seed = seed, .quarter = q});
    for (const Side side : sides) {
      hash = hash_word(hash, to_bits(campaign_score(state, side, world.setting.assume)));
      hash = hash_word(hash, to_bits(state.nation[side].estimate_sd));
      hash = hash_word(hash, to_bits(state.nation[side].capital));
    }
    hash = hash_word(hash, to_bits(state.ending));
  }
  return hash;
}

bool matters(const AssumptionCard& card) {
  for (const Scenario& scenario : situations()) {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
      const std::string key(card.key);
      const bool ordering = seed % 2 == 0;
      if (played(scenario, seed, ordering, {{key, card.low}}) != played(scenario, seed, ordering, {{key, card.high}})) {
        return true;
      }
    }
  }
  return false;
}

}  // namespace

TEST_CASE("every assumption is read by some rule: low and high play differently") {
  for (const AssumptionCard& card : assumption_cards) {
    INFO(card.key);
    CHECK(matters(card));
  }
}
