// Preparing a campaign: nothing here is random but the draw of the debated assumptions.
#include "play/prepare.h"

#include <cassert>

#include "rules/preset_table.h"

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
  rule.when = make_formula(std::get<Program>(parse_condition(card.when, event_lookup(scenario))), nullptr);
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

Ground ground_of(const Scenario& scenario, const Named& fixed) {
  Ground out;
  out.deck = std::make_shared<const Deck>(deck_of(scenario));
  out.setting.deck = out.deck.get();
  out.setting.assume = public_assumptions(scenario, fixed);
  const Named by_scenario = fixed_by(scenario);
  for (std::size_t i = 0; i < assumption_count; ++i) {
    const AssumptionCard& card = assumption_cards[i];
    out.drawn[i] = card.drawn && !by_scenario.contains(card.key) && !fixed.contains(card.key);
  }
  out.setting.horizon = quarters(scenario);
  set_fields(out.bare, world_table, scenario.world, Side::us);
  out.bare.quarter = 0;
  out.bare.ending = 0;
  for (const Side side : sides) {
    const NationSetup& setup = scenario.nations[side];
    out.setting.weights[side] = weights_of(setup.weights);
    out.setting.par[side] = setup.par;
    Nation<double>& nation = out.bare.nation[side];
    set_fields(nation, nation_table, setup.state, side);
    for (const auto& [key, level] : setup.levels) nation.level[find_policy(key)] = nation.force[find_policy(key)] = level;
    out.estimate_given[side] = setup.state.contains("estimate");
  }
  return out;
}

Prepared prepare(const Scenario& scenario, std::uint64_t seed, const Named& fixed) {
  const Ground ground = ground_of(scenario, fixed);
  return prepare_in(ground, assumptions_of<double>(ground, seed));
}

Prepared prepare_in(const Ground& ground, const Assumptions<double>& world) {
  Prepared out{ground.deck, ground.setting, {}};
  out.setting.assume = world;
  out.opening = opening_of<double>(ground, world);
  return out;
}

Assumptions<double> public_assumptions(const Scenario& scenario, const Named& fixed) {
  Assumptions<double> a = mid_assumptions<double>();
  fix(a, fixed_by(scenario));
  fix(a, fixed);
  return a;
}

}  // namespace sputnik
