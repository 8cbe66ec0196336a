// Playing a campaign to its end.
#include "history/play_out.h"

#include "rules/step.h"

namespace sputnik {

Outcome play_out(const Prepared& world, const Both<Doctrine>& doctrines, const Assumptions<double>& known,
                 std::uint64_t seed, const std::optional<HeldPolicy>& held) {
  State<double> state = world.opening;
  Outcome out;
  for (std::uint32_t q = 0; state.ending < 0.5; ++q) {
    BothOrders<double> orders;
    for (const Side side : sides) {
      orders[side] = decide(doctrines[side], view_of(state, side, world.opening), known);
    }
    if (held) {
      Nation<double>& nation = state.nation[held->side];
      nation.level[held->policy] = nation.force[held->policy] = held->level;
      orders[held->side].step[held->policy] = 0;
      orders[held->side].surge[held->policy] = 0;
    }
    state = step(state, orders, world.setting, Luck<double>{.seed = seed, .quarter = q});
    out.danger += state.hazard;
  }
  out.lead = lead(state);
  for (const Side side : sides) out.score[side] = campaign_score(state, side, world.setting.assume);
  return out;
}

}  // namespace sputnik
