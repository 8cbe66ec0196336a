// Lays a chart of quarters out on paper.
#include "ui/line_plot.h"

#include <algorithm>
#include <cmath>

#include "model/text.h"

namespace sputnik::ui {

namespace {

constexpr double width = 960;
constexpr double height = 460;
constexpr double left = 60;
constexpr double right = 150;  // room for the names
constexpr double top = 44;
constexpr double bottom = 46;
constexpr double mark_room = 130;  // of the words below a mark
constexpr std::string_view grid = "#dccfb4";
constexpr std::string_view quiet = "#5b4f3a";

constexpr double marker_size = 4;

std::string_view ink_of(const PlotLine& line) {
  if (!line.ink.empty()) return line.ink;
  return line.side == Side::us ? "#1d4e7a" : "#8a4b00";
}

std::string_view dashes_of(const PlotLine& line) {
  if (!line.dashes.empty()) return line.dashes;
  if (!line.believed) return "";
  return line.side == Side::us ? "12 6" : "3 5";
}

struct Range {
  double low = 1e9;
  double high = -1e9;
  void take(double value) {
    low = std::min(low, value);
    high = std::max(high, value);
  }
};

struct Frame {
  double last = 1;  // quarter at the right edge
  Range range{};
  double x(double quarter) const { return left + (width - left - right) * quarter / last; }
  double y(double value) const {
    return top + (height - top - bottom) * (range.high - value) / (range.high - range.low);
  }
};

Frame frame_of(const std::vector<PlotLine>& lines) {
  Frame frame;
  for (const PlotLine& line : lines) {
    frame.last = std::max(frame.last, line.first + static_cast<double>(line.value.size()) - 1);
    for (const auto* values : {&line.value, &line.low, &line.high}) {
      for (const double value : *values) frame.range.take(value);
    }
  }
  if (frame.range.high < frame.range.low) frame.range = {0, 1};
  const double margin = 0.06 * (frame.range.high - frame.range.low) + 0.5;
  frame.range.low -= margin;
  frame.range.high += margin;
  return frame;
}

double tick_of(double range) {
  for (const double step : {1.0, 2.0, 5.0, 10.0, 20.0, 50.0}) {
    if (range / step <= 9) return step;
  }
  return 100;
}

void draw_grid(Svg& svg, const Frame& frame, Quarter start, PlotFigures figures) {
  const double step = tick_of(frame.range.high - frame.range.low);
  for (double value = std::ceil(frame.range.low / step) * step; value <= frame.range.high; value += step) {
    svg.line(left, frame.y(value), width - right, frame.y(value), grid);
    const std::string words = figures == PlotFigures::plain ? figure(value, 0) : signed_figure(value, 0);
    svg.text(left - 8, frame.y(value) + 4, words, 12, "end");
  }
  for (int q = 0; q <= static_cast<int>(frame.last); ++q) {
    if ((start + q).number != 1) continue;
    svg.line(frame.x(q), top, frame.x(q), height - bottom, grid);
    svg.text(frame.x(q), height - bottom + 18, std::to_string((start + q).year), 12, "middle");
  }
}

void draw_marker(Svg& svg, PlotMarker marker, const SvgPoint& at, std::string_view ink) {
  constexpr double r = marker_size;
  const auto [x, y] = at;
  const auto shape = [&](const std::vector<SvgPoint>& corners) { svg.polygon(corners, ink, 1); };
  switch (marker) {
    case PlotMarker::none:
      return;
    case PlotMarker::up:
      return shape({{x, y - r}, {x + r, y + r}, {x - r, y + r}});
    case PlotMarker::down:
      return shape({{x, y + r}, {x + r, y - r}, {x - r, y - r}});
    case PlotMarker::diamond:
      return shape({{x, y - r}, {x + r, y}, {x, y + r}, {x - r, y}});
    case PlotMarker::cross:
      svg.line(x - r, y - r, x + r, y + r, ink, 2);
      return svg.line(x - r, y + r, x + r, y - r, ink, 2);
  }
}

void draw_line(Svg& svg, const Frame& frame, const PlotLine& line) {
  std::vector<SvgPoint> points;
  std::vector<SvgPoint> band;
  for (std::size_t i = 0; i < line.value.size(); ++i)
    points.push_back({frame.x(line.first + static_cast<double>(i)), frame.y(line.value[i])});
  for (std::size_t i = 0; i < line.low.size(); ++i)
    band.push_back({frame.x(line.first + static_cast<double>(i)), frame.y(line.low[i])});
  for (std::size_t i = line.high.size(); i-- > 0;)
    band.push_back({frame.x(line.first + static_cast<double>(i)), frame.y(line.high[i])});
  if (!band.empty()) svg.polygon(band, ink_of(line), 0.17);
  const bool strong = !line.believed && line.ink.empty();
  svg.polyline(points, ink_of(line), strong ? 3 : 2, dashes_of(line));
  for (const SvgPoint& point : points) draw_marker(svg, line.marker, point, ink_of(line));
}

// Names at the ends of their lines, pushed apart where lines end close together.
void name_lines(Svg& svg, const Frame& frame, const std::vector<PlotLine>& lines) {
  std::vector<std::pair<double, std::string>> names;
  for (const PlotLine& line : lines) {
    if (!line.name.empty() && !line.value.empty()) names.emplace_back(frame.y(line.value.back()) + 4, line.name);
  }
  std::sort(names.begin(), names.end());
  for (std::size_t i = 1; i < names.size(); ++i) names[i].first = std::max(names[i].first, names[i - 1].first + 17);
  for (const auto& [y, name] : names) svg.text(width - right + 10, y, name, 14);
}

}  // namespace

Svg line_plot(Quarter start, const std::vector<PlotLine>& lines, const std::vector<PlotMark>& marks,
              const std::string& title, const std::string& description, PlotFigures figures) {
  const Frame frame = frame_of(lines);
  Svg svg(width, height);
  svg.describe(title, description);
  svg.text(left, 26, title, 17);
  draw_grid(svg, frame, start, figures);
  for (const PlotLine& line : lines) draw_line(svg, frame, line);
  double free_from = 0;
  for (const PlotMark& mark : marks) {
    const double x = frame.x(mark.at);
    svg.line(x, top, x, height - bottom, "#b3271e");
    if (x - mark_room / 2 < free_from) continue;  // its line stands without its words
    svg.text(x, height - 8, mark.words, 11, "middle");
    free_from = x + mark_room / 2;
  }
  name_lines(svg, frame, lines);
  svg.line(left, height - bottom, width - right, height - bottom, quiet);
  return svg;
}

}  // namespace sputnik::ui
