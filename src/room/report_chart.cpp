// Drawing the pictures of the report.
#include "room/report_chart.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "files/svg.h"
#include "model/text.h"

namespace sputnik::room {
namespace {

using classroom::Tally;
using classroom::TruthLine;

constexpr double width = 720;
constexpr double height = 320;
constexpr double left = 48;
constexpr double right = 600;  // labels stand at the ends of the lines, to the right of it
constexpr double top = 24;
constexpr double bottom = 284;
constexpr std::string_view ink = "#1b1b1f";
constexpr std::string_view rule = "#d8d2c4";
constexpr std::string_view american = "#1f4e9c";
constexpr std::string_view chinese = "#b3261e";
// Votes are no nation's: their colours are others.
constexpr std::string_view in_favour = "#1f6f6b";
constexpr std::string_view against = "#9a5b13";
constexpr std::string_view undecided = "#8b8578";

struct Axis {
  double low = 0;
  double high = 0;
  double step = 5;
  std::size_t count = 1;

  double x(std::size_t at) const {
    return left + (right - left) * static_cast<double>(at) / static_cast<double>(std::max<std::size_t>(count - 1, 1));
  }
  double y(double months) const { return bottom - (bottom - top) * (months - low) / (high - low); }
};

Axis axis_of(const std::vector<TruthLine>& lines) {
  Axis axis{.count = lines.size()};
  for (const TruthLine& line : lines) {
    for (const double value : {line.truth, line.believed.us, line.believed.cn}) {
      axis.low = std::min(axis.low, value);
      axis.high = std::max(axis.high, value);
    }
  }
  axis.step = axis.high - axis.low > 40 ? 10 : 5;
  axis.low = std::floor(axis.low / axis.step) * axis.step;
  axis.high = std::max(axis.low + axis.step, std::ceil(axis.high / axis.step) * axis.step);
  return axis;
}

void draw_grid(Svg& svg, const Axis& axis, const std::vector<TruthLine>& lines, const Paper& paper) {
  for (double months = axis.low; months <= axis.high + 1e-9; months += axis.step) {
    svg.line(left, axis.y(months), right, axis.y(months), months == 0 ? ink : rule);
    svg.text(left - 6, axis.y(months) + 4, signed_figure(months, 0).empty() ? "0" : signed_figure(months, 0), 12,
             "end");
  }
  // Dates are long in Chinese.
  const std::size_t every = std::max<std::size_t>(1, (lines.size() + 5) / 6);
  for (std::size_t i = 0; i < lines.size(); i += every)
    svg.text(axis.x(i), bottom + 20, paper.say(lines[i].date), 12, "middle");
}

}  // namespace

std::string race_picture(const std::vector<TruthLine>& lines, const Paper& paper) {
  const Axis axis = axis_of(lines);
  Svg svg(width, height);
  svg.describe(paper.say("Lead of the United States, months"),
               paper.say("The true lead and what each cabinet believed of it, quarter by quarter."));
  draw_grid(svg, axis, lines, paper);
  struct Line {
    std::string_view label;
    std::string_view colour;
    std::string_view dashes;
    double (*value)(const TruthLine&);
    double end = 0;
  };
  std::array<Line, 3> drawn = {
      {{"Truth", ink, "", [](const TruthLine& l) { return l.truth; }},
       {"As Washington believed", american, "9 5", [](const TruthLine& l) { return l.believed.us; }},
       {"As Beijing believed", chinese, "3 4", [](const TruthLine& l) { return l.believed.cn; }}}};
  for (Line& line : drawn) {
    std::vector<SvgPoint> points;
    for (std::size_t i = 0; i < lines.size(); ++i) points.push_back({axis.x(i), axis.y(line.value(lines[i]))});
    svg.polyline(points, line.colour, line.dashes.empty() ? 3 : 2, line.dashes);
    line.end = points.back().y;
  }
  // Labels at the ends of the lines, moved apart where these meet.
  std::sort(drawn.begin(), drawn.end(), [](const Line& a, const Line& b) { return a.end < b.end; });
  double free = top;
  for (const Line& line : drawn) {
    const double y = std::max(line.end + 4, free);
    svg.circle(right + 6, y - 4, 3, line.colour);
    svg.text(right + 14, y, paper.say(line.label), 12);
    free = y + 16;
  }
  return svg.picture();
}

std::string vote_picture(const classroom::Moves& moves, const Paper& paper) {
  Svg svg(width, 104);
  svg.describe(paper.say("Votes before and after"),
               paper.say("For, undecided and against, in shares of those who voted."));
  double y = 10;
  for (const auto& [label, votes] :
       {std::pair<std::string_view, Tally>{"Before", moves.before}, {"After", moves.after}}) {
    svg.text(left + 40, y + 20, paper.say(label), 13, "end");
    double x = left + 52;
    const double all = std::max(1, votes.all());
    const std::array<std::pair<int, std::string_view>, 3> parts = {
        {{votes.in_favour, in_favour}, {votes.undecided, undecided}, {votes.against, against}}};
    for (const auto& [count, colour] : parts) {
      const double part = (width - left - 72) * count / all;
      if (count == 0) continue;
      svg.rect(x, y, part, 30, colour);
      svg.rect(x + part / 2 - 16, y + 5, 32, 20, "#ffffff");
      svg.text(x + part / 2, y + 20, std::to_string(count), 14, "middle");
      x += part;
    }
    y += 38;
  }
  svg.text(left + 52, 98, paper.say("For"), 12);
  svg.text((left + width) / 2 + 16, 98, paper.say("Undecided"), 12, "middle");
  svg.text(width - 20, 98, paper.say("Against"), 12, "end");
  return svg.picture();
}

}  // namespace sputnik::room
