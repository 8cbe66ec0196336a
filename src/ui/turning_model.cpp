// Words the turning points of a campaign.
#include <cmath>

#include "forecast/judge.h"
#include "model/text.h"
#include "ui/end_model.h"

namespace sputnik::ui {

namespace {

std::string orders_of(const Campaign& campaign, int quarter, Side side) {
  const auto q = static_cast<std::size_t>(quarter);
  const Orders<double>& orders = campaign.orders()[q][side];
  std::string words;
  for (std::size_t p = 0; p < policy_count; ++p) {
    if (orders.step[p] == 0.0) continue;
    const double from = campaign.states()[q].nation[side].level[p];
    words += (words.empty() ? "" : ", ") + policy_title(campaign.scenario(), side, p) + " " + figure(from) + " to " +
             figure(from + orders.step[p]);
  }
  return std::string(name(side)) + ": " + (words.empty() ? "no orders" : words);
}

}  // namespace

TurningModel turning_model(const Campaign& campaign, const std::vector<TurningPoint>& points, double share) {
  TurningModel model{.outcome = in_words(Judge(campaign, nullptr).of(campaign)) + ".", .share = share};
  for (const TurningPoint& point : points) {
    model.lines.push_back({.quarter = point.quarter,
                           .when = to_string(campaign.date_of(point.quarter)),
                           .before = 100 * point.before,
                           .after = 100 * point.after,
                           .decision = 100 * point.decision,
                           .luck = 100 * point.luck,
                           .orders = orders_of(campaign, point.quarter, Side::us) + ".\n" +
                                     orders_of(campaign, point.quarter, Side::cn) + "."});
  }
  return model;
}

}  // namespace sputnik::ui
