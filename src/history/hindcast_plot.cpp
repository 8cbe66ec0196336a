// Drawing a hindcast: bands grey, published figures dark, those outside their band red.
#include "history/hindcast_plot.h"

#include <algorithm>

#include "files/svg.h"
#include "model/text.h"

namespace sputnik {
namespace {

constexpr double panel_width = 320;
constexpr double panel_height = 190;
constexpr std::size_t columns = 3;
constexpr std::string_view band_colour = "#b9c4d6";
constexpr std::string_view model_colour = "#3b5b92";
constexpr std::string_view published_colour = "#222222";
constexpr std::string_view outside_colour = "#b3261e";

struct Panel {
  std::string series{};
  std::vector<const HindcastPoint*> points{};
  std::vector<Band> course{};  // by quarter, where the series is one
};

std::vector<Panel> panels_of(const Hindcast& past) {
  std::vector<Panel> panels;
  for (const HindcastPoint& point : past.points) {
    const std::string& series = point.published.series;
    const auto found = std::find_if(panels.begin(), panels.end(), [&](const Panel& p) { return p.series == series; });
    Panel& panel = found == panels.end() ? panels.emplace_back(Panel{.series = series}) : *found;
    panel.points.push_back(&point);
    if (series == "gap_months") panel.course = past.lead;
  }
  return panels;
}

// Places of one panel: values upwards from 0, points from left to right.
class Axes {
 public:
  Axes(const Panel& panel, double x, double y) : x_(x), y_(y), course_(panel.course), count_(panel.points.size()) {
    for (const HindcastPoint* point : panel.points) {
      top_ = std::max({top_, point->published.value, point->published.high, point->p90});
    }
    for (const Band& band : panel.course) top_ = std::max(top_, band.p90);
    top_ *= 1.05;
  }
  double up(double value) const { return y_ + panel_height - 40 - value / top_ * (panel_height - 75); }
  double at(std::size_t point, const PublishedPoint& published) const {
    if (!course_.empty() && published.to) return at(*published.to);
    return x_ + 45 + (panel_width - 60) * (static_cast<double>(point) + 0.5) / static_cast<double>(count_);
  }
  double at(Quarter quarter) const {
    const double width = (panel_width - 60) / static_cast<double>(course_.size());
    return x_ + 45 + (static_cast<double>(quarter - course_.front().quarter) + 0.5) * width;
  }
  double top() const { return top_; }

 private:
  double x_;
  double y_;
  std::vector<Band> course_;
  std::size_t count_;
  double top_ = 0;
};

void draw_point(Svg& svg, const Axes& axes, double x, const HindcastPoint& point, bool with_band) {
  const PublishedPoint& published = point.published;
  if (with_band) {
    svg.rect(x - 12, axes.up(point.p90), 24, axes.up(point.p10) - axes.up(point.p90), band_colour);
    svg.line(x - 12, axes.up(point.model), x + 12, axes.up(point.model), model_colour, 2);
  }
  const std::string_view colour = point.inside() ? published_colour : outside_colour;
  if (published.low >= 0 && published.high >= 0) {
    svg.line(x, axes.up(published.low), x, axes.up(published.high), colour);
  }
  svg.circle(x, axes.up(published.value), 4, published.fitted() ? colour : "#ffffff", colour);
}

void draw_panel(Svg& svg, const Panel& panel, double x, double y) {
  const Axes axes(panel, x, y);
  svg.text(x + 10, y + 16, panel.series + ", " + panel.points.front()->published.unit, 12);
  svg.line(x + 45, axes.up(0), x + panel_width - 15, axes.up(0), "#999999");
  for (const double value : {0.0, axes.top() / 2, axes.top()}) {
    svg.text(x + 41, axes.up(value) + 4, figure(value, axes.top() < 10 ? 2 : 0), 9, "end");
  }
  for (const Band& band : panel.course) {
    const double here = axes.at(band.quarter);
    svg.rect(here - 9, axes.up(band.p90), 18, axes.up(band.p10) - axes.up(band.p90), band_colour);
    svg.line(here - 9, axes.up(band.median), here + 9, axes.up(band.median), model_colour, 2);
  }
  for (std::size_t i = 0; i < panel.points.size(); ++i) {
    const HindcastPoint& point = *panel.points[i];
    const double here = axes.at(i, point.published);
    draw_point(svg, axes, here, point, panel.course.empty());
    const std::string whose = panel.points.size() > 1 && panel.course.empty() ? " " + point.published.nation : "";
    svg.text(here, y + panel_height - 24, point.published.quarter + whose, 8, "middle");
  }
}

}  // namespace

std::string hindcast_plot(const Hindcast& past) {
  const std::vector<Panel> panels = panels_of(past);
  const auto rows = static_cast<double>((panels.size() + columns - 1) / columns);
  Svg svg(panel_width * columns, 30 + panel_height * rows);
  svg.text(10, 20,
           "Bars: the middle 80 % of " + std::to_string(past.futures) +
               " futures and their median. Dots: published; hollow: not fitted; red: outside.",
           12);
  for (std::size_t i = 0; i < panels.size(); ++i) {
    draw_panel(svg, panels[i], panel_width * static_cast<double>(i % columns),
               30 + panel_height * static_cast<double>(i / columns));
  }
  return svg.picture();
}

}  // namespace sputnik
