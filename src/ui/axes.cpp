// Grid lines, figures and years.
#include "ui/axes.h"

#include <algorithm>
#include <cmath>

#include "model/text.h"
#include "ui/shapes.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

double nice_step(double range, int wanted) {
  const double rough = range / std::max(1, wanted);
  const double ten = std::pow(10.0, std::floor(std::log10(rough)));
  for (const double times : {1.0, 2.0, 5.0}) {
    if (times * ten >= rough) return times * ten;
  }
  return 10 * ten;
}

}  // namespace

Axes axes_over(const Kit& kit, const Rect& plot, double low, double high, std::size_t count) {
  const double range = std::max(1.0, high - low);
  const double step = std::max(1.0, nice_step(range, static_cast<int>(plot.h / kit.px(44))));
  return {plot, std::floor(low / step) * step, std::ceil((low + range) / step) * step, step, count};
}

void draw_axes(Kit& kit, const Axes& axes, Quarter start, Figures figures) {
  const int lines = static_cast<int>(std::lround((axes.high - axes.low) / axes.step));
  for (int i = 0; i <= lines; ++i) {
    const double value = axes.low + i * axes.step;
    const float y = axes.y(value);
    hline(kit, axes.plot.x, axes.plot.right(), y,
          std::abs(value) < axes.step / 2 ? palette::text_quiet : palette::glass3);
    const Rect label{axes.plot.x - kit.px(axis_left), y - kit.px(10), kit.px(axis_left - 10), kit.px(20)};
    const std::string words = figures == Figures::plain ? figure(value, 0) : signed_figure(value, 0);
    line_in_middle(kit, label, words, {Type::ui_small, palette::text_quiet}, Align::right);
  }
  const float width = text_width(kit, Type::ui_small, "2030") + kit.px(16);
  float free_from = axes.plot.x - width;
  for (std::size_t i = 0; i < axes.count; ++i) {
    const Quarter date = start + static_cast<int>(i);
    if (date.number != 1) continue;
    const float x = axes.x(i);
    vline(kit, x, axes.plot.y, axes.plot.bottom() + kit.px(4), palette::glass3);
    if (x - width / 2 < free_from - 1) continue;
    line(kit, {x - width / 2, axes.plot.bottom() + kit.px(7), width, kit.px(18)}, std::to_string(date.year),
         {Type::ui_small, palette::text_quiet}, Align::centre);
    free_from = x + width / 2;
  }
}

std::vector<ImVec2> points_of(const Axes& axes, const std::vector<double>& values) {
  std::vector<ImVec2> points;
  for (std::size_t i = 0; i < values.size(); ++i) points.push_back({axes.x(i), axes.y(values[i])});
  return points;
}

}  // namespace sputnik::ui
