// Whatever the reader lets pass, the rules can play: every field at either end of its range, every assumption too.
#include <cmath>

#include "catch.h"
#include "model/fields.h"
#include "rules/assumptions.h"
#include "sample.h"
#include "sample_campaign.h"

using namespace sputnik;
using namespace sputnik::test;

namespace {

// Plays a few quarters; names the first number that left its range.
std::string first_stray(const Scenario& scenario) {
  const ScenarioPtr read = must_read(write_scenario(scenario));
  Campaign campaign(Setup{.scenario = read, .seed = 3});
  for (int q = 0; q < 6 && !campaign.over(); ++q) {
    const Problems problems = campaign.play(doctrine_orders(campaign));
    if (!problems.empty()) return lines_of(problems);
    const State<double>& now = campaign.now();
    for (const auto& field : world_table) {
      const double value = now.*field.member;
      if (!(value >= field.card.low && value <= field.card.high))
        return std::string(field.card.key) + " is " + std::to_string(value);
    }
    for (const Side side : sides) {
      for (const auto& field : nation_table) {
        const double value = now.nation[side].*field.member;
        if (!(value >= field.card.low && value <= field.card.high)) {
          return std::string(key(side)) + "." + std::string(field.card.key) + " is " + std::to_string(value);
        }
      }
    }
  }
  return {};
}

}  // namespace

TEST_CASE("a scenario may set any field to either end of its range, and the rules stand it") {
  for (const auto& field : world_table) {
    if (!scenario_may_set(field.card.kind)) continue;
    for (const double value : {field.card.low, field.card.high}) {
      Scenario s = *must_read(small_scenario());
      s.world[std::string(field.card.key)] = value;
      INFO(field.card.key << " at " << value);
      CHECK(first_stray(s) == "");
    }
  }
  for (const auto& field : nation_table) {
    if (!scenario_may_set(field.card.kind)) continue;
    for (const Side side : sides) {
      for (const double value : {field.card.low, field.card.high}) {
        Scenario s = *must_read(small_scenario());
        s.nations[side].state[std::string(field.card.key)] = value;
        INFO(key(side) << "." << field.card.key << " at " << value);
        CHECK(first_stray(s) == "");
      }
    }
  }
}

TEST_CASE("a scenario may fix any assumption at either end of its range") {
  for (const AssumptionCard& card : assumption_cards) {
    for (const double value : {card.low, card.high}) {
      Scenario s = *must_read(small_scenario());
      s.assumptions[std::string(card.key)] = value;
      INFO(card.key << " at " << value);
      CHECK(first_stray(s) == "");
    }
  }
}
