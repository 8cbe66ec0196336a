// Axes of a chart by quarters: months up, years along.
#pragma once

#include <vector>

#include "model/calendar.h"
#include "ui/kit.h"

namespace sputnik::ui {

inline constexpr float axis_left = 50;   // room of the figures, pixels at scale 1
inline constexpr float axis_below = 26;  // of the years

// Where a value lies.
struct Axes {
  Rect plot{};
  double low = 0;
  double high = 1;
  double step = 1;
  std::size_t count = 2;  // values along
  float x(std::size_t i) const {
    return plot.x + plot.w * static_cast<float>(i) / static_cast<float>(std::max<std::size_t>(1, count - 1));
  }
  float y(double value) const { return plot.bottom() - plot.h * static_cast<float>((value - low) / (high - low)); }
};

// Axes that hold all values from low to high, at whole steps.
Axes axes_over(const Kit& kit, const Rect& plot, double low, double high, std::size_t count);
// Figures with a sign where they are differences.
enum class Figures { signed_ones, plain };
void draw_axes(Kit& kit, const Axes& axes, Quarter start, Figures figures = Figures::signed_ones);
std::vector<ImVec2> points_of(const Axes& axes, const std::vector<double>& values);

}  // namespace sputnik::ui
