// From the entries of a scenario to levels and notices by quarter.
#include "play/history.h"

namespace sputnik {
namespace {

const HistoryEntry* entry_at(const Scenario& scenario, Side side, int quarter) {
  for (const HistoryEntry& entry : scenario.nations[side].history) {
    if (entry.quarter == scenario.start + quarter) return &entry;
  }
  return nullptr;
}

void set_levels(std::array<double, policy_slots>& level, const Named& given) {
  for (const auto& [key, value] : given) level[find_policy(key)] = value;
}

// Rises of delayed policies that the next quarter brings and this one may read.
void give_notice(HistoryQuarter& now, const HistoryQuarter& next, Side side) {
  for (std::size_t p = 0; p < policy_count; ++p) {
    const double rise = next.level[side][p] - now.level[side][p];
    if (policy_cards[p].delayed && rise > 0) now.notice[side].step[p] = rise;
  }
}

}  // namespace

bool has_history(const Scenario& scenario) {
  return !scenario.nations.us.history.empty() && !scenario.nations.cn.history.empty();
}

std::vector<HistoryQuarter> history_of(const Scenario& scenario) {
  std::vector<HistoryQuarter> plan(static_cast<std::size_t>(quarters(scenario)));
  for (const Side side : sides) {
    std::array<double, policy_slots> level{};
    set_levels(level, scenario.nations[side].levels);
    for (std::size_t q = 0; q < plan.size(); ++q) {
      const HistoryEntry* const entry = entry_at(scenario, side, static_cast<int>(q));
      if (entry) set_levels(level, entry->levels);
      plan[q].level[side] = level;
      if (q > 0 && entry && !entry->sudden) give_notice(plan[q - 1], plan[q], side);
    }
  }
  return plan;
}

}  // namespace sputnik
