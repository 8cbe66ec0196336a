// Writes the chart of the pillars as a vector and as rows.
#include "ui/pillars_files.h"

#include <algorithm>
#include <array>

#include "model/text.h"
#include "ui/line_plot.h"

namespace sputnik::ui {

namespace {

// On paper, where the hues of the glass would be pale: the nation's ink for the score, and dashes as on the glass.
struct PaperLook {
  std::string_view ink;
  std::string_view dashes;
  PlotMarker marker;
};
constexpr std::array<PaperLook, pillar_indicators.size()> looks = {{
    {"", "", PlotMarker::none},
    {"#5b4f3a", "", PlotMarker::up},
    {"#2f6b45", "16 4", PlotMarker::diamond},
    {"#5b3fb0", "7 4", PlotMarker::cross},
    {"#8a3f62", "2 4", PlotMarker::down},
}};

PlotLine par_line(const PillarsModel& pillars) {
  PlotLine line{.side = pillars.seat, .name = "Par " + figure(pillars.par, 1)};
  line.value.assign(std::max<std::size_t>(2, pillars.lines.front().value.size()), pillars.par);
  line.ink = "#5b4f3a";
  line.dashes = "1 7";
  return line;
}

}  // namespace

std::string pillars_svg(const GameModel& game) {
  const PillarsModel& pillars = game.pillars;
  std::vector<PlotLine> lines;
  for (std::size_t i = 0; i < pillars.lines.size(); ++i) {
    const PillarLine& one = pillars.lines[i];
    const std::string called = i == 0 ? std::string("Score") : one.label;
    PlotLine line{.side = pillars.seat, .name = called + " " + figure(one.value.back(), 1), .value = one.value};
    line.ink = looks[i].ink;
    line.dashes = looks[i].dashes;
    line.marker = looks[i].marker;
    lines.push_back(std::move(line));
  }
  lines.push_back(par_line(pillars));
  return line_plot(pillars.start, lines, {}, "The score of the quarter and its four pillars, points of 100",
                   game.masthead.date + ", " + std::string(name(pillars.seat)) + ". " + pillars.sentence,
                   PlotFigures::plain)
      .picture();
}

std::string pillars_csv(const GameModel& game) {
  const PillarsModel& pillars = game.pillars;
  std::string out = "quarter";
  for (const PillarLine& line : pillars.lines) out += "," + std::string(line.indicator);
  out += ",par\n";
  for (std::size_t q = 0; q < pillars.lines.front().value.size(); ++q) {
    out += to_string(pillars.start + static_cast<int>(q));
    for (const PillarLine& line : pillars.lines) out += "," + figure(line.value[q], 2);
    out += "," + figure(pillars.par, 2) + "\n";
  }
  return out;
}

}  // namespace sputnik::ui
