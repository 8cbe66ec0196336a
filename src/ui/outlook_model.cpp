// Turns a forecast into fans and words.
#include "ui/outlook_model.h"

#include <algorithm>
#include <cmath>

#include "model/text.h"

namespace sputnik::ui {

namespace {

constexpr std::size_t spoken_quarters = 8;  // how far ahead the sentence looks

std::vector<FanPoint> points_of(const Fan& fan) {
  std::vector<FanPoint> out;
  for (const auto& q : fan.quarters) {
    out.push_back({static_cast<float>(q[0]), static_cast<float>(q[1]), static_cast<float>(q[2]), static_cast<float>(q[3]),
                   static_cast<float>(q[4])});
  }
  return out;
}

// "6 to 14 months ahead", "3 months behind to 4 ahead".
std::string range_words(double low, double high) {
  if (std::round(low) >= 0) return figure(low) + " to " + figure(high) + " months ahead";
  if (std::round(high) <= 0) return figure(-high) + " to " + figure(-low) + " months behind";
  return figure(-low) + " months behind to " + figure(high) + " ahead";
}

std::string span_words(std::size_t quarters) {
  if (quarters == spoken_quarters) return "In two years ";
  return quarters == 1 ? "In a quarter " : "In " + std::to_string(quarters) + " quarters ";
}

std::string share_words(double share) {
  if (share > 0 && share < 0.005) return "under 1 %";
  return figure(100 * share) + " %";
}

std::string odds_words(const Forecast& forecast) {
  const auto share = [&](Ending ending) { return forecast.endings[static_cast<std::size_t>(ending)]; };
  std::string words = "Accord " + share_words(share(Ending::accord)) + ", catastrophe " + share_words(share(Ending::catastrophe));
  const double decisive = share(Ending::decisive_us) + share(Ending::decisive_cn);
  if (decisive >= 0.005) words += ", decisive lead " + share_words(decisive);
  return words + ".";
}

}  // namespace

std::vector<std::string> outlook_indicators(Side seat) {
  return {std::string(key(seat)) + ".capability", std::string(key(rival_of(seat))) + ".capability", "lead"};
}

FanShift fan_shift(const OutlookModel& now, const OutlookModel& then, OrderButton by) {
  FanShift out{.fan = &then};
  if (now.lead.empty() || then.lead.empty()) return out;
  const std::size_t ahead = std::min({spoken_quarters, now.lead.size() - 1, then.lead.size() - 1});
  const double months = static_cast<double>(then.lead[ahead]) - static_cast<double>(now.lead[ahead]);
  const std::string shift = "median lead at the chart's end " + signed_figure(months, 1) + " months.";
  out.sentence = std::string(words_of(by)) + " (outline on the chart): " + shift;
  out.brief = std::string(words_of(by)) + ": " + shift;
  return out;
}

OutlookModel outlook_model(const Forecast& forecast, Side seat) {
  OutlookModel out{.quarter = forecast.quarter, .own = points_of(forecast.fans.at(0)), .rival = points_of(forecast.fans.at(1))};
  const Fan& lead = forecast.fans.at(2);
  for (const auto& q : lead.quarters) out.lead.push_back(static_cast<float>(seat == Side::us ? q[2] : -q[2]));
  const std::size_t ahead = std::min(spoken_quarters, lead.quarters.size() - 1);
  if (ahead == 0) return out;
  const auto& then = lead.quarters[ahead];
  const double low = seat == Side::us ? then[0] : -then[4];
  const double high = seat == Side::us ? then[4] : -then[0];
  out.sentence = span_words(ahead) + range_words(low, high) + ". " + odds_words(forecast);
  out.basis = std::to_string(forecast.futures) +
              " futures from what you can see: your pending orders now, then both nations by doctrine. Nine in ten lie within "
              "the range; bands on the chart hold half of them and nine in ten.";
  return out;
}

}  // namespace sputnik::ui
