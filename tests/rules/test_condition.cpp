// The language of conditions: what it means, and what it says of mistakes.
#include <cmath>

#include "catch.h"
#include "rules/formula.h"

using namespace sputnik;

namespace {

const EventLookup events = [](std::string_view id) { return id == "strait-crisis" ? 70 : -1; };

double value(const std::string& text, const State<double>& state = {}) {
  return evaluate(std::get<Program>(parse_condition(text, events)), state);
}
ConditionFault fault(const std::string& text) { return std::get<ConditionFault>(parse_condition(text, events)); }

}  // namespace

TEST_CASE("arithmetic binds before comparison, comparison before and, and before or") {
  REQUIRE(value("1 + 2 * 3 = 7") == 1);
  REQUIRE(value("1 < 2 and 2 < 1 or 1") == 1);
  REQUIRE(value("not 1 = 1") == 0);
  REQUIRE(value("-(2 - 5) >= 3") == 1);
  REQUIRE(value("0 or 0 and 1") == 0);
  REQUIRE(value("") == 1);
}

TEST_CASE("division by zero gives zero, in both number types") {
  REQUIRE(value("5 / 0") == 0);
  REQUIRE(value("5 / (2 - 2) + 1") == 1);
}

TEST_CASE("names reach the world, both nations, policy levels and the lead") {
  State<double> state;
  state.tension = 0.4;
  state.nation.us.capability = 12;
  state.nation.cn.capability = 5;
  state.nation.cn.level[find_policy("release")] = 3;
  REQUIRE(value("tension", state) == 0.4);
  REQUIRE(value("lead", state) == 7);
  REQUIRE(value("cn.release >= 3 and us.capability = 12", state) == 1);
}

TEST_CASE("happened is one once the event has struck, beyond the first sixty-four too") {
  State<double> state;
  REQUIRE(value("happened(strait-crisis)", state) == 0);
  state.spent[1] = 1ULL << 6;
  REQUIRE(value("happened(strait-crisis)", state) == 1);
}

TEST_CASE("own and rival stand for the nations of a doctrine") {
  State<double> state;
  state.nation.cn.alarm = 0.7;
  const Side side = Side::cn;
  const auto program = std::get<Program>(parse_condition("own.alarm + rival.alarm", events, &side));
  REQUIRE(evaluate(program, state) == 0.7);
  REQUIRE(std::holds_alternative<ConditionFault>(parse_condition("own.alarm", events)));
}

TEST_CASE("a mistake is placed and the nearest name given") {
  REQUIRE(fault("tenson > 1").hint == "did you mean tension?");
  REQUIRE(fault("1 + us.relase").position == 4);
  REQUIRE(fault("1 + us.relase").hint == "did you mean us.release?");
  REQUIRE(fault("(1 + 2").expected == "\")\"");
  REQUIRE(fault("1 2").position == 2);
  REQUIRE(fault("happened(nothing)").expected == "the id of an event");
}

TEST_CASE("length and depth are bounded") {
  std::string longest = "1";
  for (int i = 0; i < 10000; ++i) longest += "+1";
  REQUIRE(fault(longest).expected == "at most 100 terms");
  REQUIRE(std::holds_alternative<ConditionFault>(parse_condition(std::string(100000, '('), events)));
  REQUIRE(std::holds_alternative<ConditionFault>(parse_condition(std::string(100000, '-'), events)));
  std::string nots;
  for (int i = 0; i < 50000; ++i) nots += "not ";
  REQUIRE(std::holds_alternative<ConditionFault>(parse_condition(nots + "1", events)));
  std::string deep;
  for (int i = 0; i < 20; ++i) deep += "1+(";
  REQUIRE(std::holds_alternative<ConditionFault>(parse_condition(deep + "1" + std::string(20, ')'), events)));
}

TEST_CASE("every variable that is listed can be read") {
  for (const std::string& name : variable_names()) {
    const auto found = parse_variable(name);
    REQUIRE(std::holds_alternative<Variable>(found));
    REQUIRE(name_of(std::get<Variable>(found)) == name);
  }
}

TEST_CASE("a condition made ready for many evaluations holds where the plain one does, at the limit as well") {
  State<double> state{};
  std::size_t checked = 0;
  for (const char* left : {"tension", "us.release", "us.release + cn.release", "lead"}) {
    for (const char* op : {"<", "<=", ">", ">="}) {
      for (const char* rest :
           {"0", "2", "-3", "1 and us.alarm <= 1", "1 or us.alarm > 1", "1 and lead > 0 or tension < 1"}) {
        const std::string text = std::string(left) + " " + op + " " + rest;
        const Program program = std::get<Program>(parse_condition(text, events));
        const Formula formula = make_formula(program, nullptr);
        for (const double value : {-3.0, -0.0, 0.0, 1.0, std::nextafter(2.0, 0.0), 2.0, std::nextafter(2.0, 3.0)}) {
          state.tension = state.nation.us.capability = state.nation.us.alarm = value;
          state.nation.us.level[find_policy("release")] = value;
          INFO(text << " at " << value);
          REQUIRE(holds(formula, state) == (evaluate(program, state) > 0));
          checked += formula.checks.empty() ? 0 : 1;
        }
      }
    }
  }
  REQUIRE(checked > 400);
}
