// The wire of a quarter as one nation printed it, once the campaign is over and both may be read.
#pragma once

#include <string>
#include <vector>

#include "play/campaign.h"
#include "play/wire.h"

namespace sputnik::ui {

struct PressItem {
  WireItem printed{};
  std::string elsewhere{};  // the headline of the same event in the other nation; empty: it has none, or the same
};
struct PressModel {
  Side voice{};
  int quarter = 0;
  int last = 0;
  std::string when{};  // "WINTER 2024"
  std::vector<PressItem> items{};
};

// The city whose papers print in a nation's voice.
inline const char* press_city(Side side) { return side == Side::us ? "Washington" : "Beijing"; }

PressModel press_model(const Campaign& campaign, Side voice, int quarter);

}  // namespace sputnik::ui
