// Draws the truth beside the estimates, quarter by quarter.
#include "ui/truth_chart.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/axes.h"
#include "ui/flow.h"
#include "ui/nation.h"
#include "ui/set_apart.h"

namespace sputnik::ui {

namespace {

constexpr float badge = 24;
constexpr float label_gap = 14;   // between a line's end and its label
constexpr float marker_gap = 26;  // quarters narrower than this have a marker a year

Axes axes_of(const Kit& kit, const Rect& plot, const TruthChart& chart) {
  double low = chart.truth.us.front();
  double high = low;
  const auto take = [&](double value) {
    low = std::min(low, value);
    high = std::max(high, value);
  };
  for (const Side side : sides) {
    for (const double value : chart.truth[side]) take(value);
    if (!chart.belief_of[side]) continue;
    const Belief& belief = *chart.belief_of[side];
    for (std::size_t i = 0; i < belief.value.size(); ++i) {
      take(belief.value[i] - belief.error[i]);
      take(belief.value[i] + belief.error[i]);
    }
  }
  return axes_over(kit, plot, low, high, chart.truth.us.size());
}

void draw_belief(Kit& kit, const Axes& axes, const Belief& belief, Side side) {
  std::vector<ImVec2> low;
  std::vector<ImVec2> high;
  for (std::size_t i = 0; i < belief.value.size(); ++i) {
    low.push_back({axes.x(i), axes.y(belief.value[i] - belief.error[i])});
    high.push_back({axes.x(i), axes.y(belief.value[i] + belief.error[i])});
  }
  band(kit, low, high, faded(hue_of(side), palette::band_alpha));
  const bool us = side == Side::us;  // long dashes, and dots for China
  dashes(kit, points_of(axes, belief.value), hue_of(side), us ? 2.0f : 2.6f, us ? 12.0f : 3.0f, us ? 6.0f : 5.0f);
}

void draw_truth(Kit& kit, const Axes& axes, const TruthChart& chart, Side side) {
  const std::vector<ImVec2> points = points_of(axes, chart.truth[side]);
  polyline(kit, points, hue_of(side), 3);
  const bool each = axes.plot.w / static_cast<float>(axes.count) >= kit.px(marker_gap);
  for (std::size_t i = 0; i < points.size(); ++i) {
    const bool year = (chart.start + static_cast<int>(i)).number == 1;
    if (each || year || i + 1 == points.size()) marker(kit, side, points[i].x, points[i].y, kit.px(9), hue_of(side));
  }
}

struct Label {
  std::string text{};
  Side side{};
  float y = 0;
  bool truth = true;
};

std::vector<Label> labels_of(const Axes& axes, const TruthChart& chart) {
  std::vector<Label> labels;
  for (const Side side : sides) {
    labels.push_back({std::string(name(side)), side, axes.y(chart.truth[side].back()), true});
    if (!chart.belief_of[side]) continue;
    labels.push_back({side == Side::us ? "as China believed" : "as the US believed", side,
                      axes.y(chart.belief_of[side]->value.back()), false});
  }
  return labels;
}

float label_width(const Kit& kit) {
  return std::max(text_width(kit, Type::ui_bold, "United States"),
                  text_width(kit, Type::ui_small, "as the US believed")) +
         kit.px(6);
}

// Labels at the ends of their lines, pushed apart, each with a thread to its line.
void draw_labels(Kit& kit, const Axes& axes, const TruthChart& chart) {
  std::vector<Label> labels = labels_of(axes, chart);
  std::stable_sort(labels.begin(), labels.end(), [](const Label& a, const Label& b) { return a.y < b.y; });
  const float step = line_height(kit, Type::ui_bold) + kit.px(1);
  std::vector<float> wanted;
  for (const Label& label : labels) wanted.push_back(label.y);
  const std::vector<float> place = set_apart(std::move(wanted), step, axes.plot.bottom());
  const float x = axes.plot.right() + kit.px(label_gap);
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const ImU32 hue = hue_of(labels[i].side);
    const std::array<ImVec2, 2> thread{{{axes.plot.right() + kit.px(3), labels[i].y}, {x - kit.px(2), place[i]}}};
    polyline(kit, thread, faded(hue, 120), 1);
    line_in_middle(kit, {x, place[i] - step / 2, label_width(kit), step}, labels[i].text,
                   {labels[i].truth ? Type::ui_bold : Type::ui_small, hue});
  }
}

void draw_badge(Kit& kit, const Rect& rect, std::size_t number) {
  fill(kit, rect, palette::alarm);
  line_in_middle(kit, rect, std::to_string(number), {Type::ui_small, palette::alarm_text}, Align::centre);
}

// Numbered stamps above the plot; neighbours that would touch go to the next row.
void draw_moments(Kit& kit, const Axes& axes, const std::vector<Moment>& moments, const Rect& rows, float side) {
  std::vector<float> free_from(static_cast<std::size_t>(std::max(1.0f, rows.h / side)), -1e9f);
  for (std::size_t i = 0; i < moments.size(); ++i) {
    const float x = axes.x(moments[i].at);
    std::size_t row = 0;
    while (row + 1 < free_from.size() && x - side / 2 < free_from[row]) ++row;
    free_from[row] = x + side / 2 + kit.px(2);
    const Rect box{x - side / 2, rows.bottom() - static_cast<float>(row + 1) * side, side, side - kit.px(2)};
    const std::array<ImVec2, 2> drop{{{x, box.bottom()}, {x, axes.plot.bottom()}}};
    dashes(kit, drop, faded(palette::text, 110), 1, 3, 4);
    draw_badge(kit, box, i + 1);
  }
}

// How many rows the stamps of a plot of that width need.
std::size_t stamp_rows(const Kit& kit, float width, const TruthChart& chart) {
  if (chart.moments.empty()) return 0;
  const float quarter = width / static_cast<float>(std::max<std::size_t>(1, chart.truth.us.size() - 1));
  std::size_t most = 1;
  for (std::size_t i = 0; i < chart.moments.size(); ++i) {
    std::size_t near = 1;
    for (std::size_t j = i; j-- > 0;) {
      near += static_cast<float>(chart.moments[i].at - chart.moments[j].at) * quarter < kit.px(badge + 2) ? 1 : 0;
    }
    most = std::max(most, near);
  }
  return most;
}

constexpr std::string_view legend_caption = "Sputnik moments, sprung by";

// Returns the height of the legend; draws it when `draw` says so.
float legend(Kit& kit, const Rect& where, const TruthChart& chart, bool draw) {
  if (chart.moments.empty()) return 0;
  Flow flow(where, kit.px(badge), kit.px(6));
  const Ink quiet{Type::ui_small, palette::text_quiet};
  const Rect caption = flow.next(text_width(kit, Type::ui_small, legend_caption) + kit.px(16));
  if (draw) line_in_middle(kit, caption, legend_caption, quiet);
  for (std::size_t i = 0; i < chart.moments.size(); ++i) {
    const Side maker = rival_of(chart.moments[i].surprised);
    const std::string words = std::string(maker == Side::us ? "the US, " : "China, ") + chart.moments[i].when;
    Rect place = flow.next(kit.px(badge + 8) + text_width(kit, Type::ui_small, words) + kit.px(14));
    if (!draw) continue;
    draw_badge(kit, place.cut_left(kit.px(badge)).inset(0, kit.px(1)), i + 1);
    place.cut_left(kit.px(8));
    line_in_middle(kit, place, words, quiet);
  }
  return flow.used();
}

}  // namespace

void draw_truth_chart(Kit& kit, const Rect& rect, const TruthChart& chart) {
  const bool believed = chart.belief_of.us || chart.belief_of.cn;
  Rect inside = glass_panel(kit, rect, believed ? "TRUTH AND ESTIMATE" : "THE RACE AS IT WAS");
  const std::string axis = "Frontier months ahead of the trend of 2022, three months a quarter";
  const float axis_height = text_height(kit, Type::ui_small, axis, inside.w);
  paragraph(kit, inside.cut_top(axis_height), axis, {Type::ui_small, palette::text_quiet});
  inside.cut_top(kit.px(8));
  const float legend_height = legend(kit, inside, chart, false);
  legend(kit, inside.cut_bottom(legend_height), chart, true);
  if (legend_height > 0) inside.cut_bottom(kit.px(8));
  inside.cut_bottom(kit.px(axis_below));
  inside.cut_left(kit.px(axis_left));
  inside.cut_right(kit.px(label_gap) + label_width(kit));
  const Rect stamps = inside.cut_top(static_cast<float>(stamp_rows(kit, inside.w, chart)) * kit.px(badge));
  inside.cut_top(kit.px(8));
  const Axes axes = axes_of(kit, inside, chart);
  draw_axes(kit, axes, chart.start);
  for (const Side side : sides) {
    if (chart.belief_of[side]) draw_belief(kit, axes, *chart.belief_of[side], side);
  }
  draw_moments(kit, axes, chart.moments, stamps, kit.px(badge));
  for (const Side side : {Side::cn, Side::us}) draw_truth(kit, axes, chart, side);
  draw_labels(kit, axes, chart);
}

}  // namespace sputnik::ui
