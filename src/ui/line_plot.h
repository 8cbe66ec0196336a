// A chart of quarters as SVG: axes, bands, lines with their names at the end. On paper, in the nations' inks.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "files/svg.h"
#include "model/calendar.h"
#include "model/side.h"

namespace sputnik::ui {

enum class PlotMarker { none, up, down, diamond, cross };
struct PlotLine {
  Side side{};
  std::string name{};  // at the line's end; empty: none
  double first = 0;    // quarter of the first value
  std::vector<double> value{};
  std::vector<double> low{};  // of a band, beside value; empty: none
  std::vector<double> high{};
  bool believed = false;  // broken, as estimates and forecasts are
  std::string_view ink{};     // empty: the nation's
  std::string_view dashes{};  // as SVG has them; empty: as `believed` says
  PlotMarker marker = PlotMarker::none;  // at each value
};
struct PlotMark {
  double at = 0;  // quarter
  std::string words{};
};

// Figures with a sign where they are differences.
enum class PlotFigures { signed_ones, plain };

Svg line_plot(Quarter start, const std::vector<PlotLine>& lines, const std::vector<PlotMark>& marks,
              const std::string& title, const std::string& description,
              PlotFigures figures = PlotFigures::signed_ones);

}  // namespace sputnik::ui
