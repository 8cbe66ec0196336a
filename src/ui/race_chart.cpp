// The race at the frontier: what is measured as a line, what is believed as a broken line in its band.
//
// Months are drawn against the pace of 2022: on the bare scale both lines would climb three months a quarter, and a
// band of four months would be a hair.
#include <algorithm>
#include <cmath>

#include "model/text.h"
#include "ui/game_panels.h"
#include "ui/nation.h"
#include "ui/race_cursor.h"
#include "ui/race_grid.h"
#include "ui/race_plot.h"
#include "ui/race_zoom.h"
#include "ui/shapes.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr double drawing_time = 0.4;  // seconds for the newest segment

using Points = std::vector<ImVec2>;

template <class Value>
Points curve(const RaceModel& race, const RacePlot& plot, Value value) {
  Points out;
  for (const RacePoint& point : race.past) {
    if (!plot.shows(point.quarter)) continue;
    const auto quarter = static_cast<float>(point.quarter);
    out.push_back({plot.x(quarter), plot.y(value(point), quarter)});
  }
  return out;
}

// An edge of the fan that begins in the quarter `from`.
Points edge_of(const std::vector<FanPoint>& fan, int from, float FanPoint::*level, const RacePlot& plot) {
  Points out;
  for (std::size_t i = 0; i < fan.size(); ++i) {
    const int at = from + static_cast<int>(i);
    if (!plot.shows(at)) continue;
    const auto quarter = static_cast<float>(at);
    out.push_back({plot.x(quarter), plot.y(fan[i].*level, quarter)});
  }
  return out;
}

// The outline of a fan as it would be: over the one that is, on its scale, so that nothing jumps while one looks.
void draw_ghost(Kit& kit, const std::vector<FanPoint>& fan, int from, Side side, const RacePlot& plot) {
  kit.push_clip(plot.rect);
  const ImU32 hue = faded(hue_of(side), 235);
  Points outline = edge_of(fan, from, &FanPoint::high, plot);
  const Points low = edge_of(fan, from, &FanPoint::low, plot);
  outline.insert(outline.end(), low.rbegin(), low.rend());
  dashes(kit, outline, hue, 1.5f, 5, 3);
  polyline(kit, edge_of(fan, from, &FanPoint::middle, plot), palette::text, 1.5f);
  kit.pop_clip();
}

// Half of the futures in the darker band, nine in ten in the paler; the middle one broken as a forecast is.
void draw_fan(Kit& kit, const std::vector<FanPoint>& fan, int from, Side side, const RacePlot& plot) {
  const auto edge = [&](float FanPoint::*level) { return edge_of(fan, from, level, plot); };
  const bool us = side == Side::us;
  band(kit, edge(&FanPoint::low), edge(&FanPoint::high), faded(hue_of(side), palette::band_alpha / 2));
  band(kit, edge(&FanPoint::lower), edge(&FanPoint::upper), faded(hue_of(side), palette::band_alpha));
  dashes(kit, edge(&FanPoint::middle), hue_of(side), 2.5f, us ? 10 : 3, us ? 6 : 5);
}

void draw_fans(Kit& kit, const RaceModel& race, const OutlookModel* outlook, const OutlookModel* ghost,
               const RacePlot& plot) {
  if (!shows_fan(plot, outlook)) return;
  const Side other = rival_of(race.seat);
  draw_fan(kit, outlook->rival, outlook->quarter, other, plot);
  draw_fan(kit, outlook->own, outlook->quarter, race.seat, plot);
  if (!ghost) return;
  draw_ghost(kit, ghost->rival, ghost->quarter, other, plot);
  draw_ghost(kit, ghost->own, ghost->quarter, race.seat, plot);
}

// Smaller where they would grow together.
void draw_markers_of(Kit& kit, const Points& points, Side side) {
  const float apart = points.size() > 1 ? points[1].x - points[0].x : kit.px(100);
  const float size = std::clamp(0.6f * apart, kit.px(4), kit.px(8));
  for (const ImVec2& point : points) marker(kit, side, point.x, point.y, size, hue_of(side));
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

void draw_curves(Kit& kit, const RaceModel& race, const RacePlot& plot, double age) {
  if (!plot.shows(race.past.back().quarter)) age = drawing_time;  // the newest segment is not there
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

// Where the lines end that are shown: in the future the middle ones of the fans.
RacePoint end_of_lines(const RaceModel& race, const OutlookModel* outlook, const RacePlot& plot) {
  const int end = std::min(plot.spans.shown.last, plot.spans.all.last);
  RacePoint out = race.past.back();
  if (outlook && end > out.quarter) {
    const auto ahead = static_cast<std::size_t>(end - outlook->quarter);
    out.own = outlook->own[ahead].middle;
    out.rival = outlook->rival[ahead].middle;
    out.quarter = end;
  }
  for (const RacePoint& point : race.past) {
    if (point.quarter == end) out = point;
  }
  return out;
}

// Names stand at the end of their lines, clear of one another.
void draw_names(Kit& kit, const RaceModel& race, const OutlookModel* outlook, const RacePlot& plot) {
  const RacePoint now = end_of_lines(race, outlook, plot);
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
  // The row below is that of the dates and of the button; the lowest plots are for the lines alone.
  const float below = std::max(own_y, rival_y) + height / 2 - plot.rect.bottom();
  if (below > 0 && plot.rect.h > 3 * height) {
    own_y -= below;
    rival_y -= below;
  }
  const float x = plot.x(end) + kit.px(14);
  const auto put = [&](float y, std::string_view text, ImU32 hue) {
    line_in_middle(kit, {x, y - height / 2, kit.window().right() - x, height}, text, {Type::ui_bold, hue});
  };
  put(own_y, name(race.seat), hue_of(race.seat));
  put(rival_y, rival_name, hue_of(rival_of(race.seat)));
}

// Discs that would lie on a later one are left out: the reading of their quarter tells of them.
std::vector<std::size_t> events_with_room(const Kit& kit, const RaceModel& race, const RacePlot& plot) {
  std::vector<std::size_t> out;
  float free_to = plot.rect.right() + kit.px(100);
  for (std::size_t i = race.markers.size(); i-- > 0;) {
    const float x = plot.x(static_cast<float>(race.markers[i].quarter));
    if (!plot.shows(race.markers[i].quarter) || x + kit.px(13) > free_to) continue;
    out.insert(out.begin(), i);
    free_to = x - kit.px(13);
  }
  return out;
}

void draw_events(Kit& kit, const RaceModel& race, const RacePlot& plot) {
  for (const std::size_t i : events_with_room(kit, race, plot)) {
    const RaceMarker& marker = race.markers[i];
    const auto quarter = static_cast<float>(marker.quarter);
    const float x = plot.x(quarter);
    const float y = plot.rect.bottom() - kit.px(15);
    float top = y;
    for (const RacePoint& point : race.past) {
      if (point.quarter == marker.quarter) top = std::max(plot.y(point.own, quarter), plot.y(point.rival, quarter));
    }
    vline(kit, x, std::min(top, y), y, palette::text_quiet);
    const Rect disc = Rect{x, y, 0, 0}.inset(-kit.px(12));
    area(kit, "marker." + std::to_string(i + 1), disc, true,
         to_string(race.start + (marker.quarter - 1)) + ": " + marker.words);
    kit.draw().AddCircleFilled({x, y}, kit.px(12), palette::text, 24);
    line_in_middle(kit, disc, std::to_string(i + 1), {Type::ui_small, palette::glass0}, Align::centre);
  }
}

// As many of the newest events as there are lines for.
void draw_legend(Kit& kit, const RaceModel& race, const RacePlot& plot, Rect rect) {
  std::vector<std::size_t> shown;
  for (std::size_t i = race.markers.size(); i-- > 0;) {
    if (plot.shows(race.markers[i].quarter)) shown.insert(shown.begin(), i);
  }
  const auto lines = static_cast<std::size_t>(std::max(0.0f, rect.h / kit.px(20)));
  const std::size_t columns = rect.w > kit.px(760) ? 2 : 1;
  const std::size_t room = lines * columns;
  if (shown.size() > room) shown.erase(shown.begin(), shown.end() - static_cast<std::ptrdiff_t>(room));
  for (std::size_t i = 0; i < shown.size(); ++i) {
    const Rect column = rect.column(static_cast<int>(i % columns), static_cast<int>(columns), kit.px(16));
    const Rect place{column.x, column.y + kit.px(20) * static_cast<float>(i / columns), column.w, kit.px(18)};
    line(kit, place, std::to_string(shown[i] + 1) + "  " + race.markers[shown[i]].words,
         {Type::ui_small, palette::text_quiet});
  }
}

// The discs of the events keep the lowest strip to themselves: they have hints of their own.
CursorTrack track_of(const Kit& kit, const RaceModel& race, const RacePlot& plot) {
  const RaceSpans& spans = plot.spans;
  CursorTrack track{.plot = plot.rect,
                    .first = spans.shown.first,
                    .last = std::min(spans.shown.last, spans.all.last),
                    .now = race.past.back().quarter};
  track.reach = spans.own_range ? spans.all : QuarterSpan{track.first, track.last};
  track.x = [&plot, first = track.first, last = track.last](int quarter) {
    return plot.x(static_cast<float>(std::clamp(quarter, first, last)));
  };
  if (!race.markers.empty() && track.plot.h > kit.px(60)) track.plot.cut_bottom(kit.px(30));
  track.plot.w = std::min(track.plot.w, track.x(track.last) + kit.px(8) - track.plot.x);
  return track;
}

// Room at the right for the longer of the two names.
float names_room(const Kit& kit, Side seat) {
  const bool us = seat == Side::us;
  return std::max(text_width(kit, Type::ui_bold, us ? "United States" : "United States (est.)"),
                  text_width(kit, Type::ui_bold, us ? "China (est.)" : "China")) +
         kit.px(22);
}

void draw_heading(Kit& kit, const Rect& rect, float header_taken) {
  const Rect header = Rect{rect.x, rect.y, rect.w - header_taken, kit.px(measure::panel_header)}.inset(kit.px(12), 0);
  const float room = header.w - text_width(kit, Type::caption, "THE FRONTIER RACE") - kit.px(24);
  for (const std::string_view words :
       {std::string_view("months ahead of the pace of 2022"), std::string_view("months against 2022")}) {
    if (text_width(kit, Type::ui_small, words) > room) continue;
    line_in_middle(kit, header, words, {Type::ui_small, palette::text_quiet}, Align::right);
    break;
  }
}

void draw_lines(Kit& kit, const RaceSight& sight, const RacePlot& plot, double age, bool tiny) {
  const RaceModel& race = *sight.race;
  if (!tiny) {
    draw_race_grid(kit, race, plot);
  }
  draw_fans(kit, race, sight.outlook, sight.ghost, plot);
  draw_curves(kit, race, plot, age);
  if (!tiny) draw_events(kit, race, plot);
  draw_names(kit, race, sight.outlook, plot);
}

}  // namespace

void draw_race(Kit& kit, const RaceSight& sight, const Rect& rect, double age, Wishes& wishes, float header_taken) {
  const RaceModel& race = *sight.race;
  kit.landmark("race", rect);
  Rect inside = glass_panel(kit, rect, "THE FRONTIER RACE");
  draw_heading(kit, rect, header_taken);
  const bool tall = inside.h > kit.px(300);
  const bool tiny = inside.h < kit.px(130);  // curves alone
  const Rect legend = inside.cut_bottom(tall ? kit.px(44) : 0);
  inside.cut_bottom(kit.px(tall ? 30 : 24));
  inside.cut_left(kit.px(48));
  const RaceSpans spans = race_spans(race, sight.outlook, sight.view);
  const RacePlot plot = race_plot(race, sight.outlook, spans, inside, names_room(kit, race.seat));
  draw_lines(kit, sight, plot, age, tiny);
  draw_legend(kit, race, plot, legend);
  draw_usual_view(kit, plot, tiny ? Align::left : Align::right, wishes);
  const CursorTrack track = track_of(kit, race, plot);
  const RaceCursor cursor = race_cursor(kit, track);
  if (cursor.read) draw_reading(kit, track, *cursor.read, race_reading(race, sight.outlook, *cursor.read));
  hear_race_view(kit, plot, cursor, sight.view, track.now, wishes);
}

}  // namespace sputnik::ui
