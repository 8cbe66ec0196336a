// Charts for the last row: few lines, thick, with names at their ends, markers and dashes besides the hue.
#include <algorithm>
#include <array>
#include <cmath>

#include "model/text.h"
#include "ui/nation.h"
#include "ui/projector_parts.h"
#include "ui/shapes.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

struct Line {
  Side side{};
  std::vector<double> value{};
  std::vector<double> error{};  // of a belief: it is broken, in its band
  std::string name{};
};
struct Chart {
  std::string caption{};
  Quarter start{};
  std::size_t count = 2;  // values along
  double low = 0;
  double high = 1;
  std::vector<double> grid{};
  bool tenfold = false;  // equal ratios are equally far apart
  std::vector<Line> lines{};
  std::vector<int> rules{};  // quarters with a rule of their own
};

struct Scale {
  Rect plot{};
  const Chart* chart = nullptr;
  float x(double quarter) const {
    return plot.x +
           plot.w * static_cast<float>(quarter / static_cast<double>(std::max<std::size_t>(1, chart->count - 1)));
  }
  float y(double value) const {
    const auto at = [&](double v) { return chart->tenfold ? std::log(std::max(1.0, v)) : v; };
    const double share = (at(value) - at(chart->low)) / std::max(1e-9, at(chart->high) - at(chart->low));
    return plot.bottom() - plot.h * static_cast<float>(share);
  }
};

std::string grid_words(const Chart& chart, double value) {
  return chart.tenfold ? figure(value) : signed_figure(value, 0);
}

void draw_grid(Kit& kit, const Scale& scale) {
  const Chart& chart = *scale.chart;
  const Ink quiet{least_type, palette::text_quiet};
  for (const double value : chart.grid) {
    const float y = scale.y(value);
    hline(kit, scale.plot.x, scale.plot.right(), y, palette::glass3, 1.5f);
    line_in_middle(kit, {scale.plot.x - kit.px(90), y - kit.px(12), kit.px(82), kit.px(24)}, grid_words(chart, value),
                   quiet, Align::right);
  }
  for (const int rule : chart.rules) vline(kit, scale.x(rule), scale.plot.y, scale.plot.bottom(), palette::glass3);
  const float width = text_width(kit, least_type, "2030") + kit.px(20);
  float free_from = scale.plot.x - width;
  for (std::size_t i = 0; i < chart.count; ++i) {
    const Quarter date = chart.start + static_cast<int>(i);
    const float x = scale.x(static_cast<double>(i));
    if (date.number != 1 || x - width / 2 < free_from) continue;
    line(kit, {x - width / 2, scale.plot.bottom() + kit.px(6), width, kit.px(24)}, std::to_string(date.year), quiet,
         Align::centre);
    free_from = x + width / 2;
  }
}

std::vector<ImVec2> points_of(const Scale& scale, const Line& line, double errors) {
  std::vector<ImVec2> points;
  for (std::size_t i = 0; i < line.value.size(); ++i) {
    const double off = errors == 0 || i >= line.error.size() ? 0 : errors * line.error[i];
    points.push_back({scale.x(static_cast<double>(i)), scale.y(line.value[i] + off)});
  }
  return points;
}

void draw_line(Kit& kit, const Scale& scale, const Line& line) {
  const ImU32 hue = hue_of(line.side);
  const bool us = line.side == Side::us;
  const std::vector<ImVec2> points = points_of(scale, line, 0);
  if (!line.error.empty()) {
    band(kit, points_of(scale, line, -1), points_of(scale, line, 1), faded(hue, palette::band_alpha));
    return dashes(kit, points, hue, 3, us ? 14 : 4, us ? 9 : 7);
  }
  polyline(kit, points, hue, 4);
  const float apart = points.size() > 1 ? points[1].x - points[0].x : kit.px(100);
  const float size = std::clamp(0.5f * apart, kit.px(7), kit.px(14));
  for (const ImVec2& point : points) marker(kit, line.side, point.x, point.y, size, hue);
}

// At the ends of the lines, kept apart.
void draw_names(Kit& kit, const Scale& scale, float room) {
  struct Name {
    float y;
    const Line* line;
  };
  std::vector<Name> names;
  for (const Line& each : scale.chart->lines) {
    if (!each.value.empty()) names.push_back({scale.y(each.value.back()), &each});
  }
  std::sort(names.begin(), names.end(), [](const Name& a, const Name& b) { return a.y < b.y; });
  const float step = line_height(kit, least_type) + kit.px(2);
  float from = scale.plot.y - step / 2;
  for (Name& name : names) {
    name.y = std::max(name.y, from + step / 2);
    from = name.y + step / 2;
  }
  float most = scale.plot.bottom() + step / 2;
  for (std::size_t i = names.size(); i-- > 0;) {
    names[i].y = std::min(names[i].y, most - step / 2);
    most = names[i].y - step / 2;
  }
  for (const Name& name : names) {
    const Rect place{scale.plot.right() + kit.px(14), name.y - step / 2, room - kit.px(14), step};
    line_in_middle(kit, place, name.line->name,
                   {name.line->error.empty() ? Type::ui_bold : least_type, hue_of(name.line->side)});
  }
}

void draw_chart(Kit& kit, const Rect& rect, const Chart& chart) {
  Rect inside = large_panel(kit, rect, chart.caption);
  float room = 0;
  for (const Line& each : chart.lines) room = std::max(room, text_width(kit, Type::ui_bold, each.name) + kit.px(18));
  room = std::min(room, inside.w * 0.45f);
  inside.cut_right(room);
  inside.cut_left(kit.px(92));
  inside.cut_bottom(kit.px(34));
  inside.cut_top(kit.px(12));
  const Scale scale{inside, &chart};
  draw_grid(kit, scale);
  kit.push_clip(inside.inset(-kit.px(10)));
  for (const Line& each : chart.lines) draw_line(kit, scale, each);
  kit.pop_clip();
  draw_names(kit, scale, room);
}

// 1, 2, 5, 10, 20 … between both.
std::vector<double> tenfold_grid(double low, double high) {
  std::vector<double> grid;
  for (double ten = 1; ten <= high; ten *= 10) {
    for (const double times : {1.0, 2.0, 5.0}) {
      if (times * ten >= low && times * ten <= high) grid.push_back(times * ten);
    }
  }
  while (grid.size() > 6) {
    std::vector<double> half;
    for (std::size_t i = 0; i < grid.size(); i += 2) half.push_back(grid[i]);
    grid = half;
  }
  return grid;
}

}  // namespace

void draw_public_race(Kit& kit, const Rect& rect, const PublicRace& race) {
  Chart chart{.caption = "INSTALLED COMPUTE, THOUSANDS OF H100",
              .start = race.start,
              .count = static_cast<std::size_t>(std::max(1, race.horizon)) + 1,
              .low = 1e30,
              .high = 1,
              .tenfold = true,
              .rules = race.rounds};
  for (const Side side : {Side::cn, Side::us}) {
    const auto& value = race.compute[side];
    chart.lines.push_back({side, value, {}, std::string(name(side))});
    if (value.empty()) continue;
    chart.low = std::min(chart.low, *std::min_element(value.begin(), value.end()) * 0.8);
    chart.high = std::max(chart.high, *std::max_element(value.begin(), value.end()) * 1.3);
    chart.count = std::max(chart.count, value.size());
  }
  chart.grid = tenfold_grid(chart.low, chart.high);
  draw_chart(kit, rect, chart);
}

void draw_opened_race(Kit& kit, const Rect& rect, const TruthChart& opened) {
  Chart chart{.caption = "THE FRONTIER, MONTHS AHEAD OF THE TREND OF 2022",
              .start = opened.start,
              .count = std::max<std::size_t>(2, opened.truth.us.size()),
              .low = 1e30,
              .high = -1e30};
  const auto add = [&](Line line) {
    for (std::size_t i = 0; i < line.value.size(); ++i) {
      const double error = i < line.error.size() ? line.error[i] : 0;
      chart.low = std::min(chart.low, line.value[i] - error - 0.5);
      chart.high = std::max(chart.high, line.value[i] + error + 0.5);
    }
    chart.lines.push_back(std::move(line));
  };
  for (const Side side : sides) {
    if (const auto& belief = opened.belief_of[side]) {
      add({side, belief->value, belief->error,
           side == Side::us ? "United States, as China believed" : "China, as the US believed"});
    }
  }
  for (const Side side : {Side::cn, Side::us}) {
    add({side, opened.truth[side], {}, side == Side::us ? "United States, in truth" : "China, in truth"});
  }
  const double step = std::max(1.0, std::ceil((chart.high - chart.low) / 5));
  for (double v = std::ceil(chart.low / step) * step; v <= chart.high; v += step) chart.grid.push_back(v);
  draw_chart(kit, rect, chart);
}

}  // namespace sputnik::ui
