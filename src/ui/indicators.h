// The indicators as a seat may read them: value, change, why it changed, and the curve so far.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "play/campaign.h"
#include "play/explain.h"
#include "play/indicator_table.h"

namespace sputnik::ui {

// The table stands below, where the manual reads it too.
using sputnik::Whose;
using sputnik::IndicatorCard;
using sputnik::indicator;
using sputnik::indicator_cards;

// A cause in the unit of its indicator, rounded so that the parts of one change add up to the change as shown.
struct CauseLine {
  std::string what{};
  double amount = 0;
  std::optional<Side> order_of{};  // whose order of the quarter it is
  friend bool operator==(const CauseLine&, const CauseLine&) = default;
};

struct Reading {
  const IndicatorCard* card = nullptr;
  double before = 0;  // a quarter ago, rounded as shown; the same as `after` before the first was played
  double after = 0;
  double change = 0;                // of the shown values
  std::vector<CauseLine> causes{};  // largest first
  std::vector<double> history{};    // shown values, oldest first, the present one last
};

// Some indicators as the seat may know them now.
std::vector<Reading> readings(const Campaign& campaign, Side seat, std::span<const std::string_view> names);
// One, without its causes, as it was after the quarter-th quarter (0 the first).
Reading reading_of(const Campaign& campaign, Side seat, const IndicatorCard& card, int quarter);
// The variable of conditions that an indicator shows.
std::string variable_of(const IndicatorCard& card, Side seat);

// The largest that goes the way of the change and the largest other, as "Luck +0.5"; and all of them in one text, a
// line each with the sum.
std::vector<std::string> causes_in_brief(const Reading& reading);
std::string causes_in_full(const Reading& reading);

}  // namespace sputnik::ui
