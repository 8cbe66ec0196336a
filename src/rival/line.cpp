// Making lines and orders that are near others.
#include "rival/line.h"

#include <algorithm>

#include "model/text.h"
#include "rules/order_costs.h"

namespace sputnik {

std::string words_of(const Line& line, const Scenario& scenario) {
  std::string out = "as " + line.school;
  for (const auto& [policy, level] : line.held) {
    out += (policy == line.held.begin()->first ? ", with " : ", ") + policy_brief(scenario, line.plan.side, policy) +
           " at " + figure(level);
  }
  return out;
}

Line with_level(const Line& line, std::size_t policy, double level) {
  Line out = line;
  Doctrine::Plan& plan = out.plan.plans[policy];
  // What was found worth changing comes before what the school would do anyway.
  plan = plan_to_hold(policy, level, std::max(plan.priority, 1.5));
  out.held[policy] = level;
  return out;
}

std::vector<Line> neighbours(const Line& line) {
  std::vector<Line> out;
  for (std::size_t p = 0; p < policy_count; ++p) {
    for (double level = 0; level <= 4; ++level) {
      if (line.plan.plans[p].always != level) out.push_back(with_level(line, p, level));
    }
  }
  return out;
}

std::vector<Orders<double>> variations(const Orders<double>& orders, const State<double>& seen, Side side,
                                       const Assumptions<double>& known) {
  std::vector<Orders<double>> out;
  const auto consider = [&](const Orders<double>& each) {
    if (each == orders || std::find(out.begin(), out.end(), each) != out.end()) return;
    if (refusals(seen, side, each, known).empty()) out.push_back(each);
  };
  for (std::size_t p = 0; p < policy_count; ++p) {
    for (const double step : {-1.0, 0.0, 1.0, 2.0}) {
      Orders<double> each = orders;
      each.step[p] = step;
      each.surge[p] = step == 2 ? 1 : 0;
      consider(each);
    }
  }
  return out;
}

std::string words_of(const Orders<double>& orders, const Scenario& scenario, Side side) {
  std::string out;
  for (std::size_t p = 0; p < policy_count; ++p) {
    if (orders.step[p] == 0.0) continue;
    out += (out.empty() ? "" : ", ") + policy_brief(scenario, side, p) + " " + signed_figure(orders.step[p], 0) +
           (orders.surge[p] > 0.5 ? " (surge)" : "");
  }
  return out.empty() ? "no order" : out;
}

}  // namespace sputnik
