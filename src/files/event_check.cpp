// Meaning of events: ids, dates, tells, conditions, and what they change.
#include <algorithm>
#include <unordered_map>

#include "files/known_names.h"
#include "files/scenario_check.h"
#include "files/scenario_shape.h"
#include "files/shape_reader.h"
#include "rules/condition.h"

namespace sputnik {
namespace {

const FieldCard* field_of(const Variable& variable) {
  if (variable.kind == VariableKind::world_field) return &world_table[variable.index].card;
  if (variable.kind == VariableKind::nation_field) return &nation_table[variable.index].card;
  return nullptr;
}

void check_effect(const EffectCard& effect, const std::string& at, Faults& faults) {
  const auto parsed = parse_variable(effect.change);
  const auto* variable = std::get_if<Variable>(&parsed);
  const FieldCard* const field = variable ? field_of(*variable) : nullptr;
  if (!field || !event_may_change(field->kind)) {
    const std::vector<std::string> names = changeable_names();
    const std::string hint =
        variable ? "it follows from other things" : name_hint(effect.change, {names.begin(), names.end()});
    faults.add(at + "/change", in_quotes(effect.change), "a field that events may change", hint);
    return;
  }
  if (effect.kind == EffectKind::set && (effect.amount < field->low || effect.amount > field->high)) {
    faults.add(at + "/set", to_text(effect.amount), range_words(field->low, field->high, false));
  }
}

// `not happened(itself)` says that it comes once; any other use of its own past can never become true.
bool depends_on_itself(const Scenario& scenario, std::size_t event) {
  const auto parsed = parse_condition(scenario.events[event].when, event_lookup(scenario));
  const auto* program = std::get_if<Program>(&parsed);
  for (std::size_t i = 0; program && i < program->size(); ++i) {
    const Term& term = (*program)[i];
    if (term.op != Op::happened || term.event != event) continue;
    const bool negated = i + 1 < program->size() && (*program)[i + 1].op == Op::no;
    if (!negated) return true;
  }
  return false;
}

void check_timing(const Scenario& scenario, const EventCard& event, const std::string& at, bool in_span,
                  Faults& faults) {
  if (event.date && in_span && scenario.start <= scenario.end) {
    const std::string span = "a quarter from " + to_string(scenario.start) + " to " + to_string(scenario.end);
    if (*event.date < scenario.start) faults.add(at + "/date", to_string(*event.date) + ", before the start", span);
    if (*event.date > scenario.end) faults.add(at + "/date", to_string(*event.date) + ", after the end", span);
  }
  if (!event.date && event.when.empty() && event.chance == 1) {
    faults.add(at, "an event without \"date\", \"when\" or \"chance\"", "one of them", "it would strike every quarter");
  }
  if (event.shock && event.tell.us.empty() && event.tell.cn.empty()) {
    faults.add(at, "a shock without \"tell\"", "a tell for each side", "shocks are announced a quarter before");
  }
}

void check_event(const Scenario& scenario, std::size_t i, const std::string& at, bool in_span, Faults& faults) {
  const EventCard& event = scenario.events[i];
  check_timing(scenario, event, at, in_span, faults);
  check_condition(event.when, at + "/when", scenario, nullptr, faults);
  if (depends_on_itself(scenario, i)) {
    faults.add(at + "/when", "happened(" + event.id + ") in its own condition", "another event's",
               "it can never come true; not happened(…) would be allowed");
  }
  for (std::size_t e = 0; e < event.effects.size(); ++e)
    check_effect(event.effects[e], below(at + "/effects", e), faults);
}

}  // namespace

void check_events(const Scenario& scenario, const EventRun& run, Faults& faults) {
  std::unordered_map<std::string_view, std::size_t> first;
  for (std::size_t i = run.first; i < run.last && !faults.full(); ++i) {
    const EventCard& event = scenario.events[i];
    const std::string at = below(run.pointer, i - run.first);
    if (!event.id.empty() && !first.emplace(event.id, i).second) {
      faults.add(at + "/id", "the event " + in_quotes(event.id) + " a second time", "an id of its own");
    }
    check_event(scenario, i, at, run.in_span, faults);
  }
}

}  // namespace sputnik
