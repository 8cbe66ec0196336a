// Where the race chart lies: which quarters it shows, and from quarters and months to pixels.
#pragma once

#include <cstddef>

#include "rules/scoring.h"
#include "ui/game_model.h"
#include "ui/outlook_model.h"
#include "ui/race_view.h"
#include "ui/rect.h"

namespace sputnik::ui {

// What there is to be seen of a race, and what of it is seen.
struct RaceSpans {
  QuarterSpan all{};    // played or forecast
  QuarterSpan usual{};  // around now
  QuarterSpan shown{};
  bool own_range = false;
};
RaceSpans race_spans(const RaceModel& race, const OutlookModel* outlook, const RaceView& view);

struct RacePlot {
  Rect rect{};
  RaceSpans spans{};
  float trend = 0;  // of quarter 0
  float first = 0;
  float last = 1;
  float names_room = 0;  // pixels at the right of the lines
  float low = 0;
  float high = 1;

  float x(float quarter) const { return rect.x + rect.w * (quarter - first) / (last - first); }
  float quarter(float x) const { return first + (x - rect.x) / rect.w * (last - first); }
  float over_trend(float months, float quarter) const {
    return months - static_cast<float>(trend_pace) * (trend + quarter);
  }
  float y(float over) const { return rect.bottom() - rect.h * (over - low) / (high - low); }
  float y(float months, float quarter) const { return y(over_trend(months, quarter)); }
  bool shows(int quarter) const { return spans.shown.holds(quarter); }
};

// The heights fit what is shown; `names_room` pixels at the right are left for the names at the lines' ends.
RacePlot race_plot(const RaceModel& race, const OutlookModel* outlook, const RaceSpans& spans, const Rect& rect,
                   float names_room);
// Two points of the fans at least lie in what is shown.
bool shows_fan(const RacePlot& plot, const OutlookModel* outlook);

}  // namespace sputnik::ui
