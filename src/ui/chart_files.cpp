// Writes the charts as vectors and as rows.
#include "ui/chart_files.h"

#include "model/text.h"
#include "rules/scoring.h"
#include "ui/line_plot.h"

namespace sputnik::ui {

namespace {

std::string row(std::initializer_list<std::string> cells) {
  std::string out;
  for (const std::string& cell : cells) out += (out.empty() ? "" : ",") + cell;
  return out + "\n";
}

// As the chart draws it: months above the pace of the beginning.
double over_pace(double months, const RaceModel& race, double quarter) {
  return months - trend_pace * (double{race.trend} + quarter);
}

PlotLine fan_line(const GameModel& game, const std::vector<FanPoint>& fan, int from, Side side) {
  PlotLine line{.side = side, .first = static_cast<double>(from), .believed = true};
  for (std::size_t i = 0; i < fan.size(); ++i) {
    const double quarter = from + static_cast<double>(i);
    line.value.push_back(over_pace(double{fan[i].middle}, game.race, quarter));
    line.low.push_back(over_pace(double{fan[i].low}, game.race, quarter));
    line.high.push_back(over_pace(double{fan[i].high}, game.race, quarter));
  }
  return line;
}

}  // namespace

std::string race_svg(const GameModel& game, const OutlookModel* outlook) {
  const Side rival = rival_of(game.seat);
  PlotLine own{.side = game.seat, .name = std::string(name(game.seat))};
  PlotLine other{.side = rival, .name = std::string(name(rival)) + ", estimated", .believed = true};
  for (const RacePoint& point : game.race.past) {
    own.value.push_back(over_pace(double{point.own}, game.race, point.quarter));
    const double estimate = over_pace(double{point.rival}, game.race, point.quarter);
    other.value.push_back(estimate);
    other.low.push_back(estimate - double{point.error});
    other.high.push_back(estimate + double{point.error});
  }
  std::vector<PlotLine> lines = {own, other};
  if (outlook) {
    lines.push_back(fan_line(game, outlook->own, outlook->quarter, game.seat));
    lines.push_back(fan_line(game, outlook->rival, outlook->quarter, rival));
    for (std::size_t i = 0; i < 2; ++i) std::swap(lines[i].name, lines[i + 2].name);
  }
  return line_plot(game.race.start, lines, {}, "The frontier race, months above the pace of 2022",
                   game.masthead.date + ", as " + std::string(name(game.seat)) +
                       " sees it; bands hold eight of ten, of forecasts nine of ten.")
      .picture();
}

std::string race_csv(const GameModel& game, const OutlookModel* outlook) {
  std::string out = "quarter,kind,own,own_low,own_high,rival,rival_low,rival_high\n";
  for (const RacePoint& point : game.race.past) {
    const std::string own = figure(double{point.own}, 2);
    out += row({to_string(game.race.start + point.quarter), "past", own, own, own, figure(double{point.rival}, 2),
                figure(double{point.rival - point.error}, 2), figure(double{point.rival + point.error}, 2)});
  }
  for (std::size_t i = 1; outlook && i < outlook->own.size() && i < outlook->rival.size(); ++i) {
    const FanPoint& own = outlook->own[i];
    const FanPoint& rival = outlook->rival[i];
    out += row({to_string(game.race.start + (outlook->quarter + static_cast<int>(i))), "forecast",
                figure(double{own.middle}, 2), figure(double{own.low}, 2), figure(double{own.high}, 2),
                figure(double{rival.middle}, 2), figure(double{rival.low}, 2), figure(double{rival.high}, 2)});
  }
  return out;
}

std::string truth_svg(const TruthChart& chart, const std::string& title) {
  std::vector<PlotLine> lines;
  std::vector<PlotMark> marks;
  for (const Side side : sides) {
    lines.push_back({.side = side, .name = std::string(name(side)), .value = chart.truth[side]});
    if (const auto& belief = chart.belief_of[side]) {
      PlotLine line{.side = side, .name = "as believed", .value = belief->value, .believed = true};
      for (std::size_t i = 0; i < belief->value.size(); ++i) {
        line.low.push_back(belief->value[i] - belief->error[i]);
        line.high.push_back(belief->value[i] + belief->error[i]);
      }
      lines.push_back(std::move(line));
    }
  }
  for (const Moment& moment : chart.moments)
    marks.push_back({static_cast<double>(moment.at), "Sputnik moment, " + moment.when});
  return line_plot(chart.start, lines, marks, title,
                   "Capability of both nations in months against the common trend, and what was believed of the rival "
                   "at the time.")
      .picture();
}

std::string truth_csv(const TruthChart& chart) {
  std::string out = "quarter,us,cn,us_believed,us_error,cn_believed,cn_error\n";
  const auto believed = [&](Side side, std::size_t i, auto member) {
    const auto& belief = chart.belief_of[side];
    return belief ? figure(((*belief).*member)[i], 2) : std::string();
  };
  for (std::size_t i = 0; i < chart.truth.us.size(); ++i) {
    out +=
        row({to_string(chart.start + static_cast<int>(i)), figure(chart.truth.us[i], 2), figure(chart.truth.cn[i], 2),
             believed(Side::us, i, &Belief::value), believed(Side::us, i, &Belief::error),
             believed(Side::cn, i, &Belief::value), believed(Side::cn, i, &Belief::error)});
  }
  return out;
}

}  // namespace sputnik::ui
