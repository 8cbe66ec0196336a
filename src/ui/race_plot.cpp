// The quarters of the chart, and its scales.
#include "ui/race_plot.h"

#include <algorithm>

namespace sputnik::ui {

namespace {

constexpr int shown_quarters = 14;  // of the past, when there is no forecast
constexpr int shown_ahead = 8;      // of the future, and as many of the past at least, when there is one
constexpr int least_drawn = 8;      // as usual: a race that just began does not fill the width

int end_of(const OutlookModel& outlook) {
  return outlook.quarter + static_cast<int>(std::min(outlook.own.size(), outlook.rival.size())) - 1;
}

void take_in(RacePlot& plot, float quarter, float low, float high) {
  plot.low = std::min(plot.low, plot.over_trend(low, quarter));
  plot.high = std::max(plot.high, plot.over_trend(high, quarter));
}

void fit_heights(RacePlot& plot, const RaceModel& race, const OutlookModel* outlook) {
  plot.low = 1e9f;
  plot.high = -1e9f;
  for (const RacePoint& point : race.past) {
    if (!plot.shows(point.quarter)) continue;
    const auto quarter = static_cast<float>(point.quarter);
    take_in(plot, quarter, std::min(point.own, point.rival - point.error),
            std::max(point.own, point.rival + point.error));
  }
  for (int at = outlook ? outlook->quarter : 0; outlook && at <= end_of(*outlook); ++at) {
    if (!plot.shows(at)) continue;
    const auto i = static_cast<std::size_t>(at - outlook->quarter);
    const FanPoint& own = outlook->own[i];
    const FanPoint& rival = outlook->rival[i];
    take_in(plot, static_cast<float>(at), std::min(own.low, rival.low), std::max(own.high, rival.high));
  }
  const float margin = 0.08f * (plot.high - plot.low) + 1;
  plot.low -= margin;
  plot.high += margin;
}

}  // namespace

RaceSpans race_spans(const RaceModel& race, const OutlookModel* outlook, const RaceView& view) {
  const int now = race.past.back().quarter;
  const int begin = race.past.front().quarter;
  const int end = outlook ? std::max(now, end_of(*outlook)) : now;
  RaceSpans spans{.all = {begin, end}};
  spans.usual = {std::max(begin, now - (outlook ? shown_ahead : shown_quarters)), std::min(end, now + shown_ahead)};
  // Fitted into the whole campaign: while a forecast is reckoned the range stays where it is.
  spans.shown = span_of(view, spans.usual, {begin, std::max(end, race.horizon)}, now);
  if (spans.shown.first >= end) spans.shown = spans.usual;
  spans.own_range = spans.shown != spans.usual;
  return spans;
}

RacePlot race_plot(const RaceModel& race, const OutlookModel* outlook, const RaceSpans& spans, const Rect& rect,
                   float names_room) {
  RacePlot plot{.rect = rect, .spans = spans, .trend = race.trend, .names_room = names_room};
  plot.first = static_cast<float>(spans.shown.first);
  const auto end = static_cast<float>(std::min(spans.shown.last, spans.all.last));
  plot.last = static_cast<float>(spans.shown.last) + 0.1f;
  if (!spans.own_range && !outlook) plot.last = std::max(end + 1.5f, plot.first + static_cast<float>(least_drawn));
  fit_heights(plot, race, outlook);
  const float per_quarter = (rect.w - names_room) / (end - plot.first + 0.01f);
  if (plot.x(plot.last) - plot.x(end) < names_room) plot.last = plot.first + rect.w / per_quarter;
  return plot;
}

bool shows_fan(const RacePlot& plot, const OutlookModel* outlook) {
  if (!outlook) return false;
  const QuarterSpan& shown = plot.spans.shown;
  return std::min(shown.last, end_of(*outlook)) > std::max(shown.first, outlook->quarter);
}

}  // namespace sputnik::ui
