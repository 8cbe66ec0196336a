// Finds what a dispatch moved.
#include "ui/wire_causes.h"

#include <cmath>
#include <vector>

#include "ui/indicators.h"

namespace sputnik::ui {

namespace {

bool is_told(const Cause& cause, const WireItem& item) {
  if (item.kind == WireItem::Kind::event) return cause.kind == Cause::Kind::event && cause.what == item.headline;
  if (item.kind != WireItem::Kind::order || !item.about || cause.side != *item.about || !cause.policy) return false;
  const bool order = cause.kind == Cause::Kind::own_order || cause.kind == Cause::Kind::rival_order;
  return order && policy_cards[*cause.policy].key == item.id;
}

// How much of all that pulled at an indicator was this.
double share_of(const Change& change, const Cause& one) {
  double all = 0;
  for (const Cause& cause : change.causes) all += std::abs(cause.amount);
  return all > 0 ? std::abs(one.amount) / all : 0;
}

NewsCause largest_part(const Campaign& campaign, Side seat, const WireItem& item) {
  std::vector<std::string> variables;
  for (const IndicatorCard& card : indicator_cards) variables.push_back(variable_of(card, seat));
  const std::vector<Change> changes = explain(campaign, item.quarter, &seat, variables);
  NewsCause found;
  double most = 0;
  for (std::size_t i = 0; i < changes.size(); ++i) {
    for (const Cause& cause : changes[i].causes) {
      if (!is_told(cause, item)) continue;
      // The score and its parts are made of all others: they speak only where nothing else moved.
      const double share = share_of(changes[i], cause) * (indicator_cards[i].judges ? 0.01 : 1);
      if (share <= most) continue;
      most = share;
      found = {std::string(indicator_cards[i].name), cause.what};
    }
  }
  return found;
}

// The seat's own, or the rival's where the dispatch is about it.
std::string of_field(const std::string& field, Side seat, const WireItem& item) {
  const Whose whose = item.about == rival_of(seat) ? Whose::rival : Whose::own;
  for (const IndicatorCard& card : indicator_cards) {
    if (card.field == field && (card.whose == whose || card.whose == Whose::world)) return std::string(card.name);
  }
  return {};
}

}  // namespace

NewsCause cause_of_news(const Campaign& campaign, Side seat, const WireItem& item) {
  if (item.field.empty()) {
    if (NewsCause found = largest_part(campaign, seat, item); !found.indicator.empty()) return found;
  } else if (std::string name = of_field(item.field, seat, item); !name.empty()) {
    return {std::move(name), {}};
  }
  return {"lead", {}};  // it moved nothing yet: where the race stands
}

}  // namespace sputnik::ui
