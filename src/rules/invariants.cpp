// Checking a state against its field table.
#include "rules/invariants.h"

#include <cmath>

#include "model/text.h"
#include "rules/policies.h"

namespace sputnik {
namespace {

void check_field(const std::string& prefix, const FieldCard& card, double value, std::vector<std::string>& out) {
  if (std::isfinite(value) && value >= card.low && value <= card.high) return;
  out.push_back(prefix + std::string(card.key) + " = " + figure(value, 6) + ", declared " + figure(card.low, 3) +
                " to " + figure(card.high, 3));
}

void check_level(const std::string& prefix, std::size_t policy, double level, std::vector<std::string>& out) {
  if (level >= 0 && level <= 4 && level == std::floor(level)) return;
  out.push_back(prefix + std::string(policy_cards[policy].key) + " at level " + figure(level, 3));
}

}  // namespace

std::vector<std::string> broken_invariants(const State<double>& state) {
  std::vector<std::string> out;
  for (const auto& field : world_table) check_field("", field.card, state.*field.member, out);
  for (const Side side : sides) {
    const std::string prefix = std::string(key(side)) + ".";
    const Nation<double>& nation = state.nation[side];
    for (const auto& field : nation_table) check_field(prefix, field.card, nation.*field.member, out);
    for (std::size_t p = 0; p < policy_count; ++p) {
      check_level(prefix, p, nation.level[p], out);
      check_level(prefix, p, nation.force[p], out);
    }
  }
  return out;
}

}  // namespace sputnik
