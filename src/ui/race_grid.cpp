// Grid lines and their figures.
#include "ui/race_grid.h"

#include <algorithm>
#include <cmath>

#include "model/text.h"
#include "ui/shapes.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

float tick_of(float range, float most) {
  for (const float step : {1.0f, 2.0f, 5.0f, 10.0f, 20.0f, 50.0f, 100.0f}) {
    if (range / step <= most) return step;
  }
  return 200;
}

void draw_grid(Kit& kit, const RacePlot& plot) {
  const float step = tick_of(plot.high - plot.low, std::max(2.0f, plot.rect.h / kit.px(44)));
  for (float months = std::ceil(plot.low / step) * step; months < plot.high; months += step) {
    const float y = plot.y(months);
    hline(kit, plot.rect.x, plot.rect.right(), y, palette::glass3);
    const float top = std::min(y - kit.px(9), plot.rect.bottom() - kit.px(16));  // clear of the dates
    line_in_middle(kit, {plot.rect.x - kit.px(52), top, kit.px(44), kit.px(18)},
                   signed_figure(static_cast<double>(months), 0), {Type::ui_small, palette::text_quiet}, Align::right);
  }
}

// A close look has room for quarters; else each year stands at its first.
void draw_dates(Kit& kit, const RaceModel& race, const RacePlot& plot) {
  const float years = kit.px(48);
  const float quarters = text_width(kit, Type::ui_small, "2022Q4") + kit.px(8);
  const bool close = plot.spans.own_range && plot.x(1) - plot.x(0) > quarters + kit.px(8);
  const float width = close ? quarters : years;
  const float most =
      plot.spans.own_range ? plot.rect.right() - plot.names_room + kit.px(20) : plot.rect.right() + kit.px(20);
  float free_from = plot.rect.x - kit.px(60);
  for (int q = static_cast<int>(plot.first); static_cast<float>(q) <= plot.last; ++q) {
    const Quarter date = race.start + q;
    if (!close && date.number != 1) continue;
    const float x = plot.x(static_cast<float>(q));
    if (date.number == 1 || plot.shows(q)) vline(kit, x, plot.rect.y, plot.rect.bottom(), palette::glass3);
    const Rect label{x - width / 2, plot.rect.bottom() + kit.px(5), width, kit.px(18)};
    if (label.x < free_from || label.right() > most) continue;
    line(kit, label, close ? to_string(date) : std::to_string(date.year), {Type::ui_small, palette::text_quiet},
         Align::centre);
    free_from = label.right() + kit.px(8);
  }
}

void draw_now(Kit& kit, const RaceModel& race, const RacePlot& plot) {
  const RacePoint& now = race.past.back();
  if (!plot.shows(now.quarter)) return;
  const float x = plot.x(static_cast<float>(now.quarter));
  vline(kit, x, plot.rect.y, plot.rect.bottom(), palette::text_quiet);
  if (x - plot.rect.x < kit.px(60) || plot.rect.h < kit.px(100)) return;  // the axes are there
  line(kit, {x - kit.px(88), plot.rect.y + kit.px(2), kit.px(80), kit.px(18)}, "NOW", {Type::ui_small, palette::text},
       Align::right);
}

}  // namespace

void draw_race_grid(Kit& kit, const RaceModel& race, const RacePlot& plot) {
  draw_grid(kit, plot);
  draw_dates(kit, race, plot);
  draw_now(kit, race, plot);
}

}  // namespace sputnik::ui
