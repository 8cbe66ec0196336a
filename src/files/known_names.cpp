// Names and ranges for files, from the field, policy and assumption tables.
#include "files/known_names.h"

#include <algorithm>
#include <array>

#include "files/node.h"
#include "model/fields.h"
#include "rules/assumptions.h"
#include "rules/policies.h"

namespace sputnik {
namespace {

NamedKey named_field(const FieldCard& card, bool nation) {
  std::string help = std::string(card.label) + ", " + std::string(card.unit) + "; left out: " + to_text(card.start.us);
  if (nation && card.start.us != card.start.cn)
    help += " for the United States, " + to_text(card.start.cn) + " for China";
  const Both<double> usual = nation ? card.start : Both<double>{card.start.us, card.start.us};
  return {card.key, card.low, card.high, false, help, {card.label, card.label}, card.unit, usual};
}

std::string_view title_of_source(std::string_view key) {
  const auto found = std::find_if(source_cards.begin(), source_cards.end(),
                                  [&](const SourceCard& card) { return card.key == key; });
  return found == source_cards.end() ? key : found->title;
}

template <class Table>
std::vector<NamedKey> settable(const Table& table, bool nation) {
  std::vector<NamedKey> keys;
  for (const auto& field : table) {
    if (scenario_may_set(field.card.kind)) keys.push_back(named_field(field.card, nation));
  }
  return keys;
}

}  // namespace

NamedRule world_rule() {
  return {"How the world stood at the end of the quarter before the first", "a world field that a scenario may set",
          settable(world_table, false)};
}

NamedRule nation_rule() {
  return {"How the nation stood at the end of the quarter before the first", "a nation field that a scenario may set",
          settable(nation_table, true)};
}

NamedRule level_rule() {
  NamedRule rule{"Policies in force, 0 to 4; at the start a policy left out stands at 0", "a policy", {}};
  for (const PolicyCard& card : policy_cards) {
    const std::string help = std::string(card.title.us) + " / " + std::string(card.title.cn);
    rule.keys.push_back({card.key, 0, 4, true, help, card.title, "levels", {0, 0}});
  }
  return rule;
}

NamedRule weight_rule() {
  NamedRule rule{"How much each pillar counts in the score; left out: 1", "a pillar", {}};
  for (const std::string_view pillar : {"frontier", "prosperity", "security", "influence"}) {
    rule.keys.push_back({pillar, 0, 10, false, "", {}, {}, {1, 1}});
  }
  return rule;
}

NamedRule assumption_rule() {
  NamedRule rule{
      "Assumptions fixed here; the debated ones that are left out are drawn anew each campaign", "an assumption", {}};
  for (const AssumptionCard& card : assumption_cards) {
    rule.keys.push_back({card.key, card.low, card.high, false,
                         std::string(card.why) + ", " + std::string(card.unit) + "; usual: " + to_text(card.mid),
                         {card.why, card.why},
                         card.unit,
                         {card.mid, card.mid},
                         title_of_source(card.source)});
  }
  return rule;
}

std::vector<std::string_view> policy_names() {
  std::vector<std::string_view> names;
  for (const PolicyCard& card : policy_cards) names.push_back(card.key);
  return names;
}

std::vector<std::string> changeable_names() {
  std::vector<std::string> names;
  for (const auto& field : world_table) {
    if (event_may_change(field.card.kind)) names.emplace_back(field.card.key);
  }
  for (const Side side : sides) {
    for (const auto& field : nation_table) {
      if (event_may_change(field.card.kind))
        names.push_back(std::string(key(side)) + "." + std::string(field.card.key));
    }
  }
  return names;
}

}  // namespace sputnik
