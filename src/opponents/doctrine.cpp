// Compiling a doctrine's formulas for one side.
#include "opponents/doctrine.h"

#include <algorithm>

namespace sputnik {
namespace {

bool is_constant(const Program& program) {
  return std::none_of(program.begin(), program.end(),
                      [](const Term& term) { return term.op == Op::variable || term.op == Op::happened; });
}

// What a step down saves, more urgent where the policy counts for less.
std::array<double, 5> relief_of(std::size_t policy, double priority) {
  std::array<double, 5> relief{};
  for (std::size_t level = 1; level < relief.size(); ++level) {
    const double saving = policy_cards[policy].upkeep * (upkeep_shape[level] - upkeep_shape[level - 1]);
    relief[level] = saving / (priority + 0.5);
  }
  return relief;
}

Doctrine compile(const DoctrineCard& card, Side side, const Scenario& scenario) {
  Doctrine doctrine;
  doctrine.side = side;
  for (std::size_t p = 0; p < policy_count; ++p) {
    Doctrine::Plan& plan = doctrine.plans[p];
    const auto found = card.plans[side].find(policy_cards[p].key);
    plan.relief = relief_of(p, plan.priority);
    plan.held = found == card.plans[side].end();
    if (plan.held) continue;
    plan.priority = found->second.priority;
    plan.relief = relief_of(p, plan.priority);
    plan.target = std::get<Program>(parse_condition(found->second.target, event_lookup(scenario), &side));
    if (is_constant(plan.target)) plan.always = whole_level(evaluate(plan.target, State<double>{}));
    plan.surge = std::get<Program>(parse_condition(found->second.surge, event_lookup(scenario), &side));
    plan.target_seen = make_formula(plan.target, &side);
    plan.surge_seen = make_formula(plan.surge, &side);
  }
  return doctrine;
}

}  // namespace

Doctrine::Plan plan_to_hold(std::size_t policy, double level, double priority) {
  return {.priority = priority, .relief = relief_of(policy, priority), .held = false, .always = level};
}

std::optional<Doctrine> find_doctrine(const Scenario& scenario, std::string_view id, Side side) {
  for (const DoctrineCard& card : scenario.doctrines) {
    if (card.id == id) return compile(card, side, scenario);
  }
  return std::nullopt;
}

}  // namespace sputnik
