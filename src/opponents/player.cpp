// Players that need no person.
#include "opponents/player.h"

#include "rules/order_costs.h"

namespace sputnik {

Player doctrine_player(const Doctrine& doctrine, const Assumptions<double>& public_assumptions) {
  return [doctrine, public_assumptions](const View<double>& view, int) {
    return decide(doctrine, view, public_assumptions);
  };
}

Orders<double> toward_levels(const View<double>& view, const std::array<double, policy_slots>& target,
                             const Assumptions<double>& a) {
  Orders<double> orders{};
  for (std::size_t p = 0; p < policy_count; ++p) {
    if (target[p] < 0) continue;
    const double gap = target[p] - view.seen.nation[view.me].level[p];
    if (gap == 0) continue;
    orders.step[p] = gap > 0 ? 1 : -1;
    if (!refusals(view.seen, view.me, orders, a).empty()) orders.step[p] = 0;
  }
  return orders;
}

Player levels_player(const Levels& levels, const Assumptions<double>& public_assumptions) {
  return [levels, public_assumptions](const View<double>& view, int quarter) {
    std::array<double, policy_slots> target{};
    target.fill(-1);
    for (const auto& [from, wanted] : levels) {
      if (from > quarter) break;
      for (const auto& [key, level] : wanted) target[find_policy(key)] = level;
    }
    return toward_levels(view, target, public_assumptions);
  };
}

}  // namespace sputnik
