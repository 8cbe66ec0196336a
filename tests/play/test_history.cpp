// History puts levels in force without orders, and lets the rival read what is coming.
#include "catch.h"
#include "plain_scenario.h"
#include "play/history.h"
#include "play/prepare.h"
#include "rules/step.h"

using namespace sputnik;

namespace {

constexpr std::size_t controls = PolicyKey("export_controls").index;

Scenario with_ban(bool sudden) {
  Scenario scenario = tests::plain_scenario(4);
  scenario.nations.us.history = {{.quarter = {2023, 2}, .levels = {{"export_controls", 3}}, .sudden = sudden}};
  scenario.nations.cn.history = {{.quarter = {2022, 4}, .levels = {{"release", 4}}}};
  return scenario;
}

std::vector<State<double>> follow(const Scenario& scenario) {
  const Prepared world = prepare(scenario, 1, {});
  std::vector<State<double>> states = {world.opening};
  const std::vector<HistoryQuarter> plan = history_of(scenario);
  for (std::size_t q = 0; q < plan.size(); ++q) {
    State<double> state = states.back();
    const auto notice = notice_of<double>(plan[q]);
    hold_history(state, plan[q], notice, world.setting.assume);
    states.push_back(
        step(state, notice, world.setting, Luck<double>{.seed = 1, .quarter = static_cast<std::uint32_t>(q)}));
  }
  return states;
}

}  // namespace

TEST_CASE("levels are in force in the quarter that history names, whatever they would have cost") {
  const auto states = follow(with_ban(false));
  for (std::size_t q = 1; q <= 4; ++q) {
    CHECK(states[q].nation.us.force[controls] == (q >= 3 ? 3 : 0));
    CHECK(states[q].nation.cn.force[PolicyKey("release").index] == 4);
  }
}

TEST_CASE("a ban that was announced lets the rival stockpile, a sudden one does not") {
  const auto announced = follow(with_ban(false));
  const auto sudden = follow(with_ban(true));
  CHECK(announced[2].nation.cn.buffer > sudden[2].nation.cn.buffer + 0.1);
  CHECK(announced[1].nation.cn.buffer == sudden[1].nation.cn.buffer);
}

TEST_CASE("history costs no political capital") {
  const auto announced = follow(with_ban(false));
  const auto sudden = follow(with_ban(true));
  CHECK(announced[2].nation.us.capital == Approx(sudden[2].nation.us.capital));
}
