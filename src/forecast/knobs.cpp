// Reading settings by name, and making an arm of an experiment of them.
#include "forecast/knobs.h"

#include <charconv>
#include <cmath>

#include "forecast/question.h"
#include "model/text.h"

namespace sputnik {
namespace {

std::vector<std::string> knob_names() {
  std::vector<std::string> names;
  for (const Side side : sides) {
    for (const PolicyCard& card : policy_cards) names.push_back(std::string(key(side)) + "." + std::string(card.key));
  }
  for (const AssumptionCard& card : assumption_cards) names.emplace_back(card.key);
  return names;
}

// A scenario whose held policies stand at their levels from the start.
Scenario held(Scenario scenario, const std::vector<Knob>& knobs) {
  for (const Knob& knob : knobs) {
    if (knob.side) scenario.nations[*knob.side].levels[std::string(policy_cards[knob.index].key)] = knob.value;
  }
  return scenario;
}

Named fixed(const std::vector<Knob>& knobs) {
  Named out;
  for (const Knob& knob : knobs) {
    if (!knob.side) out[knob.key] = knob.value;
  }
  return out;
}

}  // namespace

std::variant<Knob, Problem> find_knob(std::string_view name, const std::string& flag) {
  for (const Side side : sides) {
    const std::string prefix = std::string(key(side)) + ".";
    if (!name.starts_with(prefix)) continue;
    const std::size_t policy = find_policy(name.substr(prefix.size()));
    if (policy < policy_count) return Knob{std::string(name), 0, side, policy};
  }
  const std::size_t assumption = find_assumption(name);
  if (assumption < assumption_count) return Knob{std::string(name), 0, std::nullopt, assumption};
  const std::vector<std::string> names = knob_names();
  const std::string nearest = nearest_name(name, {names.begin(), names.end()});
  return Problem{.file = flag,
                 .found = "\"" + std::string(name.substr(0, 64)) + "\"",
                 .expected = "a policy such as us.export_controls, or an assumption",
                 .hint = nearest.empty() ? "" : "did you mean " + nearest + "?"};
}

std::optional<Problem> misfit(const Knob& knob, const std::string& flag) {
  const std::string found = knob.key + " at " + figure(knob.value, 3);
  if (knob.side) {
    if (knob.value >= 0 && knob.value <= 4 && knob.value == std::floor(knob.value)) return std::nullopt;
    return Problem{.file = flag, .found = found, .expected = "a whole level 0 to 4"};
  }
  const AssumptionCard& card = assumption_cards[knob.index];
  if (knob.value >= card.low && knob.value <= card.high) return std::nullopt;
  return Problem{.file = flag,
                 .found = found,
                 .expected = figure(card.low, 3) + " to " + figure(card.high, 3) + " " + std::string(card.unit)};
}

std::variant<Knob, Problem> parse_knob(std::string_view text, const std::string& flag) {
  const std::size_t equals = text.find('=');
  if (equals == std::string_view::npos) {
    return Problem{.file = flag, .found = "\"" + std::string(text.substr(0, 64)) + "\"", .expected = "KEY=VALUE"};
  }
  auto found = find_knob(text.substr(0, equals), flag);
  auto* knob = std::get_if<Knob>(&found);
  if (!knob) return found;
  const std::string_view value = text.substr(equals + 1);
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), knob->value);
  if (error != std::errc() || end != value.data() + value.size() || !std::isfinite(knob->value)) {
    return Problem{
        .file = flag, .found = "\"" + std::string(value.substr(0, 64)) + "\" for " + knob->key, .expected = "a number"};
  }
  if (auto problem = misfit(*knob, flag)) return *problem;
  return found;
}

Arm::Arm(const ScenarioPtr& scenario, const Both<std::string>& doctrine, const std::vector<Knob>& knobs) {
  origin_.begin = Begin::opening;
  origin_.ground = ground_of(held(*scenario, knobs), fixed(knobs));
  course_.assumed = assumed_of(origin_.ground);
  course_.known = origin_.ground.setting.assume;
  course_.quarters = origin_.ground.setting.horizon;
  choose(*scenario, doctrine, knobs);
}

Arm::Arm(const Campaign& campaign, const Both<std::string>& doctrine, const std::vector<Knob>& knobs) {
  const Scenario& scenario = campaign.scenario();
  Named all = campaign.setup().assumptions;
  for (const auto& [key, value] : fixed(knobs)) all[key] = value;
  origin_.begin = Begin::truth;
  origin_.ground = ground_of(scenario, all);
  course_.known = origin_.ground.setting.assume;
  course_.assumed = campaign.states()[0];
  origin_.ground.setting.assume = campaign.setting().assume;
  origin_.ground.drawn = {};
  origin_.ground.bare = campaign.now();
  for (const Knob& knob : knobs) {
    if (knob.side) {
      Nation<double>& nation = origin_.ground.bare.nation[*knob.side];
      nation.level[knob.index] = nation.force[knob.index] = knob.value;
    } else {
      origin_.ground.setting.assume.value[knob.index] = knob.value;
    }
  }
  course_.quarter = campaign.quarter();
  course_.quarters = std::max(origin_.ground.setting.horizon - campaign.quarter(), 0);
  choose(scenario, doctrine, knobs);
}

void Arm::choose(const Scenario& scenario, const Both<std::string>& doctrine, const std::vector<Knob>& knobs) {
  for (const Side side : sides) doctrine_[side] = find_doctrine(scenario, doctrine[side], side);
  for (const Knob& knob : knobs) {
    if (!knob.side || !doctrine_[*knob.side]) continue;
    Doctrine::Plan& plan = doctrine_[*knob.side]->plans[knob.index];
    plan = {.priority = plan.priority, .held = true};
  }
}

Course Arm::course() const {
  Course out = course_;
  for (const Side side : sides) out.doctrine[side] = doctrine_[side] ? &*doctrine_[side] : nullptr;
  return out;
}

}  // namespace sputnik
