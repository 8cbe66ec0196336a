// Running history, and drawing the worlds in which it may have happened.
#include "history/past.h"

#include "rules/drawing.h"
#include "rules/step.h"

namespace sputnik {

Follower::Follower(const Scenario& scenario, std::vector<HistoryQuarter> plan)
    : plan_(std::move(plan)), ground_(ground_of(scenario, {})) {}

Past Follower::past(const Assumptions<double>& world, std::uint64_t seed) const {
  const Prepared prepared = prepare_in(ground_, world);
  Past past{.assume = world, .states = {prepared.opening}};
  past.states.reserve(plan_.size() + 1);
  for (std::size_t q = 0; q < plan_.size(); ++q) {
    State<double> state = past.states.back();
    const BothOrders<double> notice = notice_of<double>(plan_[q]);
    hold_history(state, plan_[q], notice, world);
    const Luck<double> luck{.seed = seed, .quarter = static_cast<std::uint32_t>(q)};
    past.states.push_back(step(state, notice, prepared.setting, luck));
  }
  return past;
}

Assumptions<double> drawn_about(const Assumptions<double>& mids, Spread spread, std::uint64_t seed) {
  Assumptions<double> world = mids;
  for (std::size_t i = 0; i < assumption_count; ++i) {
    AssumptionCard card = assumption_cards[i];
    const bool sourced = spread == Spread::sourced && !is_judgement(card);
    if (!card.drawn && !sourced) continue;
    card.mid = mids.value[i];
    world.value[i] = triangular(card, uniform<double>(draw_of(card, seed)));
  }
  return world;
}

}  // namespace sputnik
