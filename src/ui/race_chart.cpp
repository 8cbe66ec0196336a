// The race at the frontier: what is measured as a line, what is believed as a broken line in its band.
//
// Months are drawn against the pace of 2022: on the bare scale both lines would climb three months a quarter, and a band of
// four months would be a hair.
#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "model/text.h"
#include "rules/scoring.h"
#include "ui/game_panels.h"
#include "ui/nation.h"
#include "ui/race_cursor.h"
#include "ui/shapes.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr int shown_quarters = 14;  // of the past, when there is no forecast
constexpr int shown_ahead = 8;      // of the future, and as many of the past at least, when there is one
constexpr double drawing_time = 0.4;  // seconds for the newest segment

// From quarters and months to pixels.
struct Plot {
  Rect rect{};
  float trend = 0;  // of quarter 0
  float first = 0;
  float last = 1;
  float low = 0;
  float high = 1;

  float x(float quarter) const { return rect.x + rect.w * (quarter - first) / (last - first); }
  float over_trend(float months, float quarter) const { return months - static_cast<float>(trend_pace) * (trend + quarter); }
  float y(float over) const { return rect.bottom() - rect.h * (over - low) / (high - low); }
  float y(float months, float quarter) const { return y(over_trend(months, quarter)); }
};

// How many quarters of the forecast are drawn.
std::size_t drawn_ahead(const OutlookModel* outlook) {
  return outlook ? std::min<std::size_t>(shown_ahead + 1, outlook->own.size()) : 0;
}

Plot frame_of(const RaceModel& race, const OutlookModel* outlook, const Rect& rect) {
  const int now = race.past.back().quarter;
  Plot plot{.rect = rect, .trend = race.trend};
  plot.first = static_cast<float>(std::max(0, now - (outlook ? shown_ahead : shown_quarters)));
  plot.last = std::max(static_cast<float>(now) + 1.5f, plot.first + 8);
  if (outlook) plot.last = static_cast<float>(std::min(race.horizon, now + shown_ahead)) + 0.1f;
  plot.low = 1e9f;
  plot.high = -1e9f;
  for (const RacePoint& point : race.past) {
    const auto quarter = static_cast<float>(point.quarter);
    if (quarter < plot.first) continue;
    const float own = plot.over_trend(point.own, quarter);
    const float rival = plot.over_trend(point.rival, quarter);
    plot.low = std::min({plot.low, own, rival - point.error});
    plot.high = std::max({plot.high, own, rival + point.error});
  }
  for (std::size_t i = 0; i < drawn_ahead(outlook); ++i) {
    const float quarter = static_cast<float>(outlook->quarter) + static_cast<float>(i);
    plot.low = std::min({plot.low, plot.over_trend(outlook->own[i].low, quarter), plot.over_trend(outlook->rival[i].low, quarter)});
    plot.high = std::max({plot.high, plot.over_trend(outlook->own[i].high, quarter), plot.over_trend(outlook->rival[i].high, quarter)});
  }
  const float margin = 0.08f * (plot.high - plot.low) + 1;
  plot.low -= margin;
  plot.high += margin;
  return plot;
}

float tick_of(float range, float most) {
  for (const float step : {1.0f, 2.0f, 5.0f, 10.0f, 20.0f, 50.0f, 100.0f}) {
    if (range / step <= most) return step;
  }
  return 200;
}

void draw_grid(Kit& kit, const RaceModel& race, const Plot& plot) {
  const float step = tick_of(plot.high - plot.low, std::max(2.0f, plot.rect.h / kit.px(44)));
  for (float months = std::ceil(plot.low / step) * step; months < plot.high; months += step) {
    const float y = plot.y(months);
    hline(kit, plot.rect.x, plot.rect.right(), y, palette::glass3);
    line_in_middle(kit, {plot.rect.x - kit.px(52), y - kit.px(9), kit.px(44), kit.px(18)}, signed_figure(static_cast<double>(months), 0),
                   {Type::ui_small, palette::text_quiet}, Align::right);
  }
  float free_from = plot.rect.x - kit.px(60);
  for (int q = static_cast<int>(plot.first); static_cast<float>(q) <= plot.last; ++q) {
    const Quarter date = race.start + q;
    if (date.number != 1) continue;
    const float x = plot.x(static_cast<float>(q));
    vline(kit, x, plot.rect.y, plot.rect.bottom(), palette::glass3);
    const Rect label{x - kit.px(24), plot.rect.bottom() + kit.px(5), kit.px(48), kit.px(18)};
    if (label.x < free_from || label.right() > plot.rect.right() + kit.px(20)) continue;
    line(kit, label, std::to_string(date.year), {Type::ui_small, palette::text_quiet}, Align::centre);
    free_from = label.right() + kit.px(8);
  }
}

using Points = std::vector<ImVec2>;

template <class Value>
Points curve(const RaceModel& race, const Plot& plot, Value value) {
  Points out;
  for (const RacePoint& point : race.past) {
    if (static_cast<float>(point.quarter) < plot.first) continue;
    const auto quarter = static_cast<float>(point.quarter);
    out.push_back({plot.x(quarter), plot.y(value(point), quarter)});
  }
  return out;
}

Points edge_of(const std::vector<FanPoint>& fan, int from, std::size_t count, float FanPoint::*level, const Plot& plot) {
  Points out;
  for (std::size_t i = 0; i < std::min(count, fan.size()); ++i) {
    const float quarter = static_cast<float>(from) + static_cast<float>(i);
    out.push_back({plot.x(quarter), plot.y(fan[i].*level, quarter)});
  }
  return out;
}

// The outline of a fan as it would be: over the one that is, on its scale, so that nothing jumps while one looks.
void draw_ghost(Kit& kit, const std::vector<FanPoint>& fan, int from, std::size_t count, Side side, const Plot& plot) {
  kit.push_clip(plot.rect);
  const ImU32 hue = faded(hue_of(side), 235);
  Points outline = edge_of(fan, from, count, &FanPoint::high, plot);
  const Points low = edge_of(fan, from, count, &FanPoint::low, plot);
  outline.insert(outline.end(), low.rbegin(), low.rend());
  dashes(kit, outline, hue, 1.5f, 5, 3);
  polyline(kit, edge_of(fan, from, count, &FanPoint::middle, plot), palette::text, 1.5f);
  kit.pop_clip();
}

// Half of the futures in the darker band, nine in ten in the paler; the middle one broken as a forecast is.
void draw_fan(Kit& kit, const std::vector<FanPoint>& fan, int from, std::size_t count, Side side, const Plot& plot) {
  const auto edge = [&](float FanPoint::*level) { return edge_of(fan, from, count, level, plot); };
  const bool us = side == Side::us;
  band(kit, edge(&FanPoint::low), edge(&FanPoint::high), faded(hue_of(side), palette::band_alpha / 2));
  band(kit, edge(&FanPoint::lower), edge(&FanPoint::upper), faded(hue_of(side), palette::band_alpha));
  dashes(kit, edge(&FanPoint::middle), hue_of(side), 2.5f, us ? 10 : 3, us ? 6 : 5);
}

void draw_markers_of(Kit& kit, const Points& points, Side side) {
  for (const ImVec2& point : points) marker(kit, side, point.x, point.y, kit.px(8), hue_of(side));
}

// The newest segment grows out of the point before.
Points growing(Kit& kit, Points points, double age) {
  if (points.size() < 2 || age >= drawing_time || kit.reduced_motion()) return points;
  kit.keep_moving();
  const auto share = static_cast<float>(std::max(0.0, age) / drawing_time);
  const ImVec2 from = points[points.size() - 2];
  ImVec2& to = points.back();
  to = {from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)};
  return points;
}

void draw_curves(Kit& kit, const RaceModel& race, const Plot& plot, double age) {
  const Side other = rival_of(race.seat);
  const bool us = other == Side::us;
  const Points low = curve(race, plot, [](const RacePoint& p) { return p.rival - p.error; });
  const Points high = curve(race, plot, [](const RacePoint& p) { return p.rival + p.error; });
  const Points rival = growing(kit, curve(race, plot, [](const RacePoint& p) { return p.rival; }), age);
  const Points own = growing(kit, curve(race, plot, [](const RacePoint& p) { return p.own; }), age);
  band(kit, low, high, faded(hue_of(other), palette::band_alpha));
  dashes(kit, rival, hue_of(other), 2.5f, us ? 10 : 3, us ? 6 : 5);
  draw_markers_of(kit, rival, other);
  polyline(kit, own, hue_of(race.seat), 3);
  draw_markers_of(kit, own, race.seat);
}

// Names stand at the end of their lines, clear of one another.
void draw_names(Kit& kit, const RaceModel& race, const OutlookModel* outlook, const Plot& plot) {
  RacePoint now = race.past.back();
  if (const std::size_t ahead = drawn_ahead(outlook); ahead > 1) {
    now.quarter += static_cast<int>(ahead) - 1;
    now.own = outlook->own[ahead - 1].middle;
    now.rival = outlook->rival[ahead - 1].middle;
  }
  const bool us = race.seat == Side::us;
  const std::string rival_name = us ? "China (est.)" : "United States (est.)";
  const float height = kit.px(24);
  const auto end = static_cast<float>(now.quarter);
  float own_y = plot.y(now.own, end);
  float rival_y = plot.y(now.rival, end);
  const float apart = height - std::abs(own_y - rival_y);
  if (apart > 0) {
    own_y += own_y <= rival_y ? -apart / 2 : apart / 2;
    rival_y += own_y <= rival_y ? apart / 2 : -apart / 2;
  }
  const float x = plot.x(end) + kit.px(14);
  const auto put = [&](float y, std::string_view text, ImU32 hue) {
    line_in_middle(kit, {x, y - height / 2, kit.window().right() - x, height}, text, {Type::ui_bold, hue});
  };
  put(own_y, name(race.seat), hue_of(race.seat));
  put(rival_y, rival_name, hue_of(rival_of(race.seat)));
}

void draw_now(Kit& kit, const RaceModel& race, const Plot& plot) {
  const RacePoint& now = race.past.back();
  const float x = plot.x(static_cast<float>(now.quarter));
  vline(kit, x, plot.rect.y, plot.rect.bottom(), palette::text_quiet);
  if (x - plot.rect.x < kit.px(60) || plot.rect.h < kit.px(100)) return;  // the axes are there
  line(kit, {x - kit.px(88), plot.rect.y + kit.px(2), kit.px(80), kit.px(18)}, "NOW", {Type::ui_small, palette::text}, Align::right);
}

void draw_events(Kit& kit, const RaceModel& race, const Plot& plot) {
  for (std::size_t i = 0; i < race.markers.size(); ++i) {
    const RaceMarker& marker = race.markers[i];
    const auto quarter = static_cast<float>(marker.quarter);
    if (quarter < plot.first) continue;
    const float x = plot.x(quarter);
    const float y = plot.rect.bottom() - kit.px(15);
    float top = y;
    for (const RacePoint& point : race.past) {
      if (point.quarter == marker.quarter) top = std::max(plot.y(point.own, quarter), plot.y(point.rival, quarter));
    }
    vline(kit, x, std::min(top, y), y, palette::text_quiet);
    const Rect disc = Rect{x, y, 0, 0}.inset(-kit.px(12));
    area(kit, "marker." + std::to_string(i + 1), disc, true, to_string(race.start + (marker.quarter - 1)) + ": " + marker.words);
    kit.draw().AddCircleFilled({x, y}, kit.px(12), palette::text, 24);
    line_in_middle(kit, disc, std::to_string(i + 1), {Type::ui_small, palette::glass0}, Align::centre);
  }
}

// As many of the newest events as there are lines for.
void draw_legend(Kit& kit, const RaceModel& race, const Plot& plot, Rect rect) {
  std::vector<std::size_t> shown;
  for (std::size_t i = race.markers.size(); i-- > 0;) {
    if (static_cast<float>(race.markers[i].quarter) >= plot.first) shown.insert(shown.begin(), i);
  }
  const auto lines = static_cast<std::size_t>(std::max(0.0f, rect.h / kit.px(20)));
  const std::size_t columns = rect.w > kit.px(760) ? 2 : 1;
  const std::size_t room = lines * columns;
  if (shown.size() > room) shown.erase(shown.begin(), shown.end() - static_cast<std::ptrdiff_t>(room));
  for (std::size_t i = 0; i < shown.size(); ++i) {
    const Rect column = rect.column(static_cast<int>(i % columns), static_cast<int>(columns), kit.px(16));
    const Rect place{column.x, column.y + kit.px(20) * static_cast<float>(i / columns), column.w, kit.px(18)};
    line(kit, place, std::to_string(shown[i] + 1) + "  " + race.markers[shown[i]].words, {Type::ui_small, palette::text_quiet});
  }
}

// The discs of the events keep the lowest strip to themselves: they have hints of their own.
void draw_cursor(Kit& kit, const RaceModel& race, const OutlookModel* outlook, const Plot& plot) {
  const std::size_t ahead = drawn_ahead(outlook);
  const int now = race.past.back().quarter;
  CursorTrack track{.plot = plot.rect,
                    .first = std::max(static_cast<int>(std::ceil(plot.first)), race.past.front().quarter),
                    .last = ahead > 0 ? outlook->quarter + static_cast<int>(ahead) - 1 : now,
                    .now = now,
                    .x = [&](int quarter) { return plot.x(static_cast<float>(quarter)); }};
  if (!race.markers.empty() && track.plot.h > kit.px(60)) track.plot.cut_bottom(kit.px(30));
  track.plot.w = std::min(track.plot.w, track.x(track.last) + kit.px(8) - track.plot.x);
  if (const std::optional<int> at = race_cursor(kit, track))
    draw_reading(kit, track, *at, race_reading(race, outlook, *at));
}

}  // namespace

void draw_race(Kit& kit, const RaceModel& race, const OutlookModel* outlook, const OutlookModel* ghost, const Rect& rect, double age,
               float header_taken) {
  kit.landmark("race", rect);
  Rect inside = glass_panel(kit, rect, "THE FRONTIER RACE");
  const Rect header = Rect{rect.x, rect.y, rect.w - header_taken, kit.px(measure::panel_header)}.inset(kit.px(12), 0);
  const float room = header.w - text_width(kit, Type::caption, "THE FRONTIER RACE") - kit.px(24);
  for (const std::string_view words : {std::string_view("months ahead of the pace of 2022"), std::string_view("months against 2022")}) {
    if (text_width(kit, Type::ui_small, words) > room) continue;
    line_in_middle(kit, header, words, {Type::ui_small, palette::text_quiet}, Align::right);
    break;
  }
  const bool tall = inside.h > kit.px(300);
  const bool tiny = inside.h < kit.px(130);  // curves alone
  const Rect legend = inside.cut_bottom(tall ? kit.px(44) : 0);
  inside.cut_bottom(kit.px(tall ? 30 : 24));
  inside.cut_left(kit.px(48));
  Plot plot = frame_of(race, outlook, inside);
  // Room at the right for the longer of the two names.
  const bool us = race.seat == Side::us;
  const float names_room = std::max(text_width(kit, Type::ui_bold, us ? "United States" : "United States (est.)"),
                                    text_width(kit, Type::ui_bold, us ? "China (est.)" : "China")) + kit.px(22);
  const std::size_t ahead = drawn_ahead(outlook);
  const auto end = static_cast<float>(race.past.back().quarter) + (ahead > 0 ? static_cast<float>(ahead) - 1 : 0);
  const float per_quarter = (plot.rect.w - names_room) / (end - plot.first + 0.01f);
  if (plot.x(plot.last) - plot.x(end) < names_room) plot.last = plot.first + plot.rect.w / per_quarter;
  if (!tiny) {
    draw_grid(kit, race, plot);
    draw_now(kit, race, plot);
  }
  if (ahead > 1) {
    draw_fan(kit, outlook->rival, outlook->quarter, ahead, rival_of(race.seat), plot);
    draw_fan(kit, outlook->own, outlook->quarter, ahead, race.seat, plot);
  }
  if (ahead > 1 && ghost) {
    draw_ghost(kit, ghost->rival, ghost->quarter, ahead, rival_of(race.seat), plot);
    draw_ghost(kit, ghost->own, ghost->quarter, ahead, race.seat, plot);
  }
  draw_curves(kit, race, plot, age);
  if (!tiny) draw_events(kit, race, plot);
  draw_names(kit, race, outlook, plot);
  draw_legend(kit, race, plot, legend);
  draw_cursor(kit, race, outlook, plot);
}

}  // namespace sputnik::ui
