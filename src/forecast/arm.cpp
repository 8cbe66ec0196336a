// Making the origin and the course of an arm.
#include "forecast/arm.h"

#include <algorithm>

namespace sputnik {
namespace {

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

Arm::Arm(const ScenarioPtr& scenario, const Both<std::string>& doctrine, const std::vector<Knob>& knobs) {
  origin_.begin = Begin::opening;
  origin_.ground = ground_of(held(*scenario, knobs), fixed(knobs));
  course_.assumed = assumed_of(origin_.ground);
  course_.known = origin_.ground.setting.assume;
  course_.quarters = origin_.ground.setting.horizon;
  choose(*scenario, doctrine, knobs);
}

Arm::Arm(const Campaign& campaign, int quarter, const Both<std::string>& doctrine, const std::vector<Knob>& knobs) {
  const Scenario& scenario = campaign.scenario();
  Named all = campaign.setup().assumptions;
  for (const auto& [key, value] : fixed(knobs)) all[key] = value;
  origin_.begin = Begin::truth;
  origin_.ground = ground_of(scenario, all);
  course_.known = origin_.ground.setting.assume;
  course_.assumed = campaign.states()[0];
  origin_.ground.setting.assume = campaign.setting().assume;
  origin_.ground.drawn = {};
  origin_.ground.bare = campaign.states()[static_cast<std::size_t>(quarter)];
  for (const Knob& knob : knobs) {
    if (knob.side) {
      Nation<double>& nation = origin_.ground.bare.nation[*knob.side];
      nation.level[knob.index] = nation.force[knob.index] = knob.value;
    } else {
      origin_.ground.setting.assume.value[knob.index] = knob.value;
    }
  }
  course_.quarter = quarter;
  course_.quarters = std::max(origin_.ground.setting.horizon - quarter, 0);
  choose(scenario, doctrine, knobs);
}

Arm::Arm(const Question& question) : origin_(believe(question)) {
  course_.known = origin_.ground.setting.assume;
  course_.assumed = assumed_of(origin_.ground);
  course_.quarter = question.quarter;
  course_.quarters = std::max(origin_.ground.setting.horizon - question.quarter, 0);
  course_.first[question.me] = question.pending;
  choose(*question.scenario, question.doctrine, {});
}

void Arm::choose(const Scenario& scenario, const Both<std::string>& doctrine, const std::vector<Knob>& knobs) {
  for (const Side side : sides) doctrine_[side] = find_doctrine(scenario, doctrine[side], side);
  for (const Knob& knob : knobs) {
    if (!knob.side || !doctrine_[*knob.side]) continue;
    Doctrine::Plan& plan = doctrine_[*knob.side]->plans[knob.index];
    plan = {.priority = plan.priority, .relief = plan.relief, .held = true};
  }
}

Course Arm::course() const {
  Course out = course_;
  for (const Side side : sides) out.doctrine[side] = doctrine_[side] ? &*doctrine_[side] : nullptr;
  return out;
}

}  // namespace sputnik
