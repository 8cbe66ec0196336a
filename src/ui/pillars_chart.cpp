// The pillars over the quarters played: the score in the nation's hue, its four parts beside it, par as a level line.
#include <algorithm>
#include <limits>
#include <numeric>

#include "model/text.h"
#include "ui/axes.h"
#include "ui/cause_offers.h"
#include "ui/game_model.h"
#include "ui/names.h"
#include "ui/pillars_look.h"
#include "ui/pillars_panel.h"
#include "ui/race_cursor.h"
#include "ui/set_apart.h"
#include "ui/shapes.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr std::size_t least_drawn = 9;  // values along: a campaign that just began does not fill the width
constexpr float roomy_row = 29;
constexpr float close_row = 20;
constexpr float change_from = 700;  // width of the panel whose names have their change beside them
constexpr unsigned pale = 90;       // alpha of the others while one is pointed at

// The names at the lines' ends.
struct Ends {
  bool roomy = false;
  bool changes = false;
  float row = 0;
  float name = 0;
  float value = 0;
  float change = 0;
  Type type() const { return roomy ? Type::ui_bold : Type::ui_small; }
  Type number() const { return roomy ? Type::number : Type::ui_small; }
};

std::string_view name_of(const PillarsModel& pillars, std::size_t index) {
  return index == 0 ? std::string_view("Score") : std::string_view(pillars.lines[index].label);
}

Ends ends_of(const Kit& kit, const PillarsModel& pillars, const Rect& rect) {
  const auto count = static_cast<float>(pillars.lines.size());
  Ends out{.roomy = rect.h - kit.px(axis_below) >= count * kit.px(roomy_row)};
  out.row = kit.px(out.roomy ? roomy_row : close_row);
  for (std::size_t i = 0; i < pillars.lines.size(); ++i)
    out.name = std::max(out.name, text_width(kit, out.type(), name_of(pillars, i)));
  out.value = text_width(kit, out.number(), "100.0") + kit.px(10);
  out.changes = out.roomy && pillars.quarter() > 0 && rect.w > kit.px(change_from);
  if (out.changes) out.change = text_width(kit, Type::number, "+88.8") + kit.px(28);
  return out;
}

float marker_room(const Kit& kit) { return kit.px(20); }
float width_of(const Kit& kit, const Ends& ends) {
  return marker_room(kit) + ends.name + ends.value + ends.change + kit.px(10);
}

Axes axes_of(const Kit& kit, const PillarsModel& pillars, const Rect& plot) {
  double low = pillars.par;
  double high = pillars.par;
  for (const PillarLine& line : pillars.lines) {
    const auto [least, most] = std::minmax_element(line.value.begin(), line.value.end());
    low = std::min(low, *least);
    high = std::max(high, *most);
  }
  return axes_over(kit, plot, low, high, std::max(least_drawn, pillars.lines.front().value.size()));
}

// How far the nearest line is from a rectangle, up or down; 0 where one crosses it.
float clearance(const std::vector<std::vector<ImVec2>>& lines, const Rect& place) {
  float least = std::numeric_limits<float>::max();
  for (const std::vector<ImVec2>& line : lines) {
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
      const float from = std::max(line[i].x, place.x);
      const float to = std::min(line[i + 1].x, place.right());
      if (from > to) continue;
      const auto at = [&](float x) {
        return line[i].y + (line[i + 1].y - line[i].y) * (x - line[i].x) / (line[i + 1].x - line[i].x);
      };
      const float high = std::min(at(from), at(to));
      const float low = std::max(at(from), at(to));
      least = std::min(least, std::max({0.0f, place.y - low, high - place.bottom()}));
    }
  }
  return least;
}

// Where the words for par stand freest: above or below its line, anywhere along it, the earliest of the best.
Rect par_place(const Kit& kit, const Axes& axes, const PillarsModel& pillars, float wide) {
  std::vector<std::vector<ImVec2>> lines;
  for (const PillarLine& line : pillars.lines) lines.push_back(points_of(axes, line.value));
  const float y = axes.y(pillars.par);
  const float tall = line_height(kit, Type::ui_small);
  const float first = axes.plot.x + kit.px(6);
  Rect best{first, y + kit.px(3), wide, tall};
  float most = -1;
  constexpr int tries = 16;
  for (int i = 0; i < tries; ++i) {
    const float x = first + (axes.plot.right() - wide - first) * static_cast<float>(i) / (tries - 1);
    for (const float top : {y - tall - kit.px(2), y + kit.px(3)}) {
      const Rect place{x, top, wide, tall};
      if (top < axes.plot.y || place.bottom() > axes.plot.bottom()) continue;
      const float room = std::min(clearance(lines, place), kit.px(12));  // more is no better
      if (room <= most) continue;
      most = room;
      best = place;
    }
  }
  return best;
}

void draw_par(Kit& kit, const Axes& axes, const PillarsModel& pillars) {
  const float y = axes.y(pillars.par);
  dashes(kit, std::array<ImVec2, 2>{{{axes.plot.x, y}, {axes.plot.right(), y}}}, palette::text_quiet, 1.5f, 1.5f, 6);
  const std::string words = "Par " + figure(pillars.par, 1);
  const Rect place = par_place(kit, axes, pillars, text_width(kit, Type::ui_small, words) + 2);
  fill(kit, place.inset(-kit.px(3), 0), faded(palette::glass1, 200));
  line(kit, place, words, {Type::ui_small, palette::text_quiet});
}

// Which one is pointed at by its name at the end; none: all stand equal.
bool is_pointed_at(const Kit& kit, const PillarLine& line) {
  const std::string name = names::figure(line.indicator);
  return kit.hovers(name) || (kit.ring() && kit.focused(name));
}

void draw_line(Kit& kit, const PillarsModel& pillars, std::size_t index, const Axes& axes, bool is_pale) {
  const PillarLook look = pillar_look(pillars.seat, index);
  const ImU32 hue = is_pale ? faded(look.hue, pale) : look.hue;
  const std::vector<ImVec2> points = points_of(axes, pillars.lines[index].value);
  pillar_stroke(kit, look, points, hue);
  const float size = std::clamp(0.5f * (axes.x(1) - axes.x(0)), kit.px(5), kit.px(9));
  for (const ImVec2& point : points) pillar_marker(kit, pillars.seat, look, point.x, point.y, size, hue);
}

// The score is drawn last: it lies on its parts.
void draw_lines(Kit& kit, const PillarsModel& pillars, const Axes& axes) {
  const bool any = std::any_of(pillars.lines.begin(), pillars.lines.end(),
                               [&](const PillarLine& line) { return is_pointed_at(kit, line); });
  for (std::size_t i = pillars.lines.size(); i-- > 0;)
    draw_line(kit, pillars, i, axes, any && !is_pointed_at(kit, pillars.lines[i]));
}

void draw_end(Kit& kit, const Screen& screen, std::size_t index, const Ends& ends, const Rect& rect, Wishes& wishes) {
  const PillarsModel& pillars = screen.game->pillars;
  const PillarLine& one = pillars.lines[index];
  const PillarLook look = pillar_look(pillars.seat, index);
  offer_figure(kit, screen, one.indicator, rect, wishes);
  Rect rest = rect.inset(kit.px(4), 0);
  pillar_marker(kit, pillars.seat, look, rest.x + kit.px(6), rest.middle_y(), kit.px(9), look.hue);
  rest.cut_left(marker_room(kit));
  line_in_middle(kit, rest.cut_left(ends.name + 2), name_of(pillars, index), {ends.type(), look.hue});
  line_in_middle(kit, rest.cut_left(ends.value), figure(one.value.back(), 1), {ends.number(), palette::text},
                 Align::right);
  if (ends.changes) delta(kit, rest, one.change, 1);
}

// Each as near to the end of its line as there is room, with a thread to it.
void draw_ends(Kit& kit, const Screen& screen, const Axes& axes, const Ends& ends, const Rect& column, Wishes& wishes) {
  const PillarsModel& pillars = screen.game->pillars;
  std::array<std::size_t, pillar_indicators.size()> order{};
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto end_of = [&](std::size_t i) { return axes.y(pillars.lines[i].value.back()); };
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return end_of(a) < end_of(b); });
  std::vector<float> wanted;
  for (const std::size_t i : order) wanted.push_back(std::max(end_of(i), column.y + ends.row / 2));
  const std::vector<float> places = set_apart(std::move(wanted), ends.row, column.bottom());
  const float from = axes.x(pillars.lines.front().value.size() - 1) + kit.px(8);
  for (std::size_t n = 0; n < order.size(); ++n) {
    const ImU32 hue = faded(pillar_look(pillars.seat, order[n]).hue, 130);
    const std::array<ImVec2, 3> thread{{{from, end_of(order[n])},
                                        {axes.plot.right() + kit.px(2), end_of(order[n])},
                                        {column.x - kit.px(2), places[n]}}};
    polyline(kit, thread, hue, 1);
    draw_end(kit, screen, order[n], ends, {column.x, places[n] - ends.row / 2, column.w, ends.row}, wishes);
  }
}

CursorTrack track_of(const PillarsModel& pillars, const Axes& axes) {
  CursorTrack track{.prefix = "pillars.", .plot = axes.plot, .last = pillars.quarter(), .now = pillars.quarter()};
  track.reach = {0, track.last};
  track.x = [axes](int quarter) { return axes.x(static_cast<std::size_t>(quarter)); };
  return track;
}

// With the headline of the quarter where the race marks one.
std::vector<std::string> reading_at(const GameModel& game, int quarter, bool told) {
  std::vector<std::string> out = pillars_reading(game.pillars, quarter);
  for (const RaceMarker& marker : game.race.markers) {
    if (marker.quarter == quarter) out.push_back(marker.words);
  }
  if (!told) out.insert(out.end(), {game.pillars.sentence, game.pillars.unseen});
  return out;
}

}  // namespace

float least_chart_height(const Kit& kit) {
  return static_cast<float>(pillar_indicators.size()) * kit.px(close_row) + kit.px(axis_below + 2);
}

void draw_pillars_chart(Kit& kit, const Screen& screen, const Rect& rect, bool told, Wishes& wishes) {
  const PillarsModel& pillars = screen.game->pillars;
  const Ends ends = ends_of(kit, pillars, rect);
  Rect plot = rect;
  Rect column = plot.cut_right(width_of(kit, ends));
  plot.cut_right(kit.px(22));
  plot.cut_left(kit.px(axis_left));
  plot.cut_bottom(kit.px(axis_below));
  plot.cut_top(kit.px(4));
  column.cut_bottom(kit.px(2));
  const Axes axes = axes_of(kit, pillars, plot);
  draw_axes(kit, axes, pillars.start, Figures::plain);
  draw_par(kit, axes, pillars);
  draw_lines(kit, pillars, axes);
  draw_ends(kit, screen, axes, ends, column, wishes);
  const CursorTrack track = track_of(pillars, axes);
  const RaceCursor cursor = race_cursor(kit, track);
  if (cursor.read) draw_reading(kit, track, *cursor.read, reading_at(*screen.game, *cursor.read, told));
}

}  // namespace sputnik::ui
