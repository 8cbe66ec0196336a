// Preparing a campaign: nothing here is random but the draw of the debated assumptions.
#include "play/prepare.h"

#include <cassert>
#include <utility>

#include "rules/capability.h"
#include "rules/compute.h"
#include "rules/danger.h"
#include "rules/drawing.h"
#include "rules/preset_table.h"
#include "rules/scoring.h"
#include "rules/trade.h"

namespace sputnik {
namespace {

void fix(Assumptions<double>& a, const Named& fixed) {
  for (const auto& [key, value] : fixed) {
    const std::size_t i = find_assumption(key);
    assert(i < assumption_count);
    a.value[i] = value;
  }
}

EventRule rule_of(const Scenario& scenario, const EventCard& card) {
  EventRule rule;
  rule.when = std::get<Program>(parse_condition(card.when, event_lookup(scenario)));
  rule.chance = card.chance;
  rule.odds = card.odds;
  rule.date = card.date ? *card.date - scenario.start : -1;
  rule.told = !card.tell.us.empty() || !card.tell.cn.empty();
  rule.once = card.once;
  rule.shock = card.shock;
  rule.stream = stream_of(card.id);
  for (const EffectCard& effect : card.effects) {
    rule.effects.push_back({std::get<Variable>(parse_variable(effect.change)), effect.kind, effect.amount});
  }
  return rule;
}

Deck deck_of(const Scenario& scenario) {
  assert(scenario.events.size() <= event_slots);
  Deck deck;
  for (const EventCard& card : scenario.events) deck.events.push_back(rule_of(scenario, card));
  return deck;
}

template <class Target, class Table>
void set_fields(Target& target, const Table& table, const Named& values, Side start) {
  for (const auto& field : table) {
    const auto given = values.find(field.card.key);
    target.*field.member = given == values.end() ? field.card.start[start] : given->second;
  }
}

// What follows from the rest: levels in force, shares of compute, know-how, estimates, pillars.
void settle(State<double>& state, const Scenario& scenario, const Setting<double>& setting) {
  const Assumptions<double>& a = setting.assume;
  state.quarter = 0;
  state.ending = 0;
  state.world_compute = world_compute_at(state.trend, a);
  for (const Side side : sides) {
    Nation<double>& nation = state.nation[side];
    for (const auto& [key, level] : scenario.nations[side].levels) {
      nation.level[find_policy(key)] = nation.force[find_policy(key)] = level;
    }
    share_out(nation, sum_effects<double>(side, nation.force).military, a);
    nation.algorithms = nation.capability / a["month"] - compute_part(nation, state.trend, a);
    if (!scenario.nations[side].state.contains("estimate")) {
      nation.estimate = state.nation[rival_of(side)].capability;
    }
  }
  state.open_pool += state.nation.us.algorithms;

  Luck<double> none{};
  Turn<double> turn{.before = state, .now = state, .assume = a, .luck = none};
  for (const Side side : sides) turn.does[side] = sum_effects<double>(side, state.nation[side].force);
  turn.now.hazard = hazard_of(turn);
  scoring(turn, setting.weights);
  for (const Side side : sides) turn.now.nation[side].score_sum = 0;
  state = turn.now;
}

Pillars weights_of(const Named& given) {
  const auto weight = [&](std::string_view key) {
    const auto found = given.find(key);
    return found == given.end() ? 1.0 : found->second;
  };
  return {weight("frontier"), weight("prosperity"), weight("security"), weight("influence")};
}

}  // namespace

Named preset_values(std::string_view preset) {
  Named values;
  const Preset* const found = find_preset(preset);
  if (!found) return values;
  if (found->values.empty()) {
    for (const AssumptionCard& card : assumption_cards) {
      if (card.drawn) values[std::string(card.key)] = card.mid;
    }
  }
  for (const PresetValue& value : found->values) values[std::string(value.key)] = value.value;
  return values;
}

Named fixed_by(const Scenario& scenario) {
  Named fixed = preset_values(scenario.preset);
  for (const auto& [key, value] : scenario.assumptions) fixed[key] = value;
  return fixed;
}

Prepared prepare(const Scenario& scenario, std::uint64_t seed, const Named& fixed) {
  Assumptions<double> world = drawn_assumptions(seed);
  fix(world, fixed_by(scenario));
  fix(world, fixed);
  return prepare_in(scenario, world);
}

Prepared prepare_in(const Scenario& scenario, const Assumptions<double>& world) {
  return prepare_in(scenario, world, std::make_shared<const Deck>(deck_of(scenario)));
}

Prepared prepare_in(const Scenario& scenario, const Assumptions<double>& world, std::shared_ptr<const Deck> deck) {
  Prepared out;
  out.deck = std::move(deck);
  out.setting.deck = out.deck.get();
  out.setting.assume = world;
  out.setting.horizon = quarters(scenario);
  set_fields(out.opening, world_table, scenario.world, Side::us);
  for (const Side side : sides) {
    out.setting.weights[side] = weights_of(scenario.nations[side].weights);
    out.setting.par[side] = scenario.nations[side].par;
    set_fields(out.opening.nation[side], nation_table, scenario.nations[side].state, side);
  }
  settle(out.opening, scenario, out.setting);
  return out;
}

Assumptions<double> public_assumptions(const Scenario& scenario, const Named& fixed) {
  Assumptions<double> a = mid_assumptions<double>();
  fix(a, fixed_by(scenario));
  fix(a, fixed);
  return a;
}

}  // namespace sputnik
