// What the pending orders may lead to, as plain figures: the fans of both nations and a sentence of odds.
#pragma once

#include <string>
#include <vector>

#include "forecast/forecast.h"
#include "model/side.h"
#include "ui/order_button.h"

namespace sputnik::ui {

struct FanPoint {
  float low = 0;     // 5 %
  float lower = 0;   // 25 %
  float middle = 0;
  float upper = 0;   // 75 %
  float high = 0;    // 95 %
};

struct OutlookModel {
  int quarter = 0;              // quarters played where the fans begin
  std::vector<FanPoint> own{};  // frontier months, from now to the horizon
  std::vector<FanPoint> rival{};
  std::vector<float> lead{};    // of the seat over its rival, the middle one
  std::string sentence{};       // "In two years 6 to 14 months ahead. Ends: accord 12 %, catastrophe 3 %."
  std::string basis{};          // how it was reckoned, for a hint
};

// What one order more would change: the same futures with it, and the shift in words.
struct FanShift {
  const OutlookModel* fan = nullptr;
  std::string sentence{};  // "If raised: median lead at the chart's end +1.4 months."
  std::string brief{};     // the same for a narrow place
};
FanShift fan_shift(const OutlookModel& now, const OutlookModel& then, OrderButton by);

// The question that outlook_model() answers asks for these indicators, in this order.
std::vector<std::string> outlook_indicators(Side seat);
OutlookModel outlook_model(const Forecast& forecast, Side seat);

}  // namespace sputnik::ui
