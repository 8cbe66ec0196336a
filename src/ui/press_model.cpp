// Lays one nation's wire beside the other's.
#include "ui/press_model.h"

#include <algorithm>

namespace sputnik::ui {

PressModel press_model(const Campaign& campaign, Side voice, int quarter) {
  PressModel model{
      .voice = voice, .quarter = quarter, .last = campaign.quarter() - 1, .when = season(campaign.date_of(quarter))};
  const std::vector<WireItem> other = wire(campaign, quarter, rival_of(voice));
  for (const WireItem& item : wire(campaign, quarter, voice)) {
    const auto same = std::find_if(other.begin(), other.end(), [&](const WireItem& one) {
      return one.kind == item.kind && one.id == item.id && one.about == item.about;
    });
    const bool told_otherwise =
        item.kind != WireItem::Kind::tell && same != other.end() && same->headline != item.headline;
    model.items.push_back({item, told_otherwise ? same->headline : std::string()});
  }
  return model;
}

}  // namespace sputnik::ui
