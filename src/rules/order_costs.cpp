// Refusals in words: every condition that an order set does not meet.
#include "rules/order_costs.h"

#include <cmath>

#include "model/text.h"

namespace sputnik {
namespace {

void check_step(const Nation<double>& nation, Side side, std::size_t p, double step, double surge,
                std::vector<std::string>& out) {
  const std::string title(policy_cards[p].title[side]);
  if (step != std::floor(step) || step < -2 || step > 2 || (surge != 0.0 && surge != 1.0)) {
    out.push_back(title + ": a level moves by whole steps, at most two");
    return;
  }
  const double level = nation.level[p] + step;
  if (level < 0 || level > 4) out.push_back(title + ": stands at " + figure(nation.level[p]) + ", levels go from 0 to 4");
  if (std::abs(step) == 2 && surge == 0.0) out.push_back(title + ": one step a quarter, two only with a surge");
  if (surge == 1.0 && step <= 0) out.push_back(title + ": only a rise can be surged");
}

}  // namespace

std::vector<std::string> refusals(const State<double>& state, Side side, const Orders<double>& orders,
                                  const Assumptions<double>& assumptions) {
  std::vector<std::string> out;
  const Nation<double>& nation = state.nation[side];
  int moves = 0;
  std::array<double, policy_slots> after = nation.level;
  for (std::size_t p = 0; p < policy_count; ++p) {
    if (orders.step[p] == 0.0 && orders.surge[p] == 0.0) continue;
    ++moves;
    check_step(nation, side, p, orders.step[p], orders.surge[p], out);
    after[p] += orders.step[p];
  }
  if (!out.empty()) return out;
  const int allowed = static_cast<int>(moves_allowed(state, side));
  if (moves > allowed) {
    out.push_back(std::to_string(moves) + " policies moved, " + std::to_string(allowed) + " may move" +
                  (allowed == 3 ? " (4 under alarm)" : ""));
  }
  const double price = total_price(state, side, orders, assumptions);
  if (price > nation.capital) {
    out.push_back("costs " + figure(price, 1) + " of political capital, " + figure(nation.capital, 1) + " at hand");
  }
  const double more = upkeep_of(after, assumptions) - upkeep_of(nation.level, assumptions);
  if (nation.money < debt_ceiling && more > 0) {
    out.push_back("upkeep would rise by $" + figure(more, 1) + " bn a quarter at a debt of $" +
                  figure(-nation.money, 0) + " bn; no new spending beyond $" + figure(-debt_ceiling, 0) + " bn");
  }
  return out;
}

}  // namespace sputnik
