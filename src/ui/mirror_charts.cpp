// The charts of the game page in words: the race, the supply map, the pillars.
#include <cmath>

#include "ui/game_model.h"
#include "ui/mirror.h"
#include "ui/mirror_words.h"
#include "ui/outlook_model.h"

namespace sputnik::ui {

namespace {

constexpr std::size_t quarters_a_year = 4;
constexpr std::size_t years_ahead = 3;

// How far ahead the seat's own nation is, with its sign, in months.
std::string ahead(double months) {
  if (months == 0) return "level";
  return figure(std::abs(months), 1) + (months > 0 ? " months ahead" : " months behind");
}

// Every second year would hide a turn, every quarter would drown it: the opening, each winter, and now.
bool is_told(Quarter start, int quarter, int now) {
  return quarter == 0 || quarter == now || (start + quarter).number == 1;
}

std::string all_pillars(const PillarsModel& pillars, std::size_t at) {
  const auto value = [&](std::size_t line) { return figure(pillars.lines[line].value[at], 1); };
  return "score " + value(0) + ", frontier " + value(1) + ", prosperity " + value(2) + ", security " + value(3) +
         ", influence " + value(4) + ".";
}

}  // namespace

std::string mirror_race(const GameModel& game, const OutlookModel* outlook) {
  const std::string own(name(game.seat));
  const std::string rival(name(rival_of(game.seat)));
  Lines lines;
  lines.heading("THE FRONTIER RACE, months of capability");
  for (const RacePoint& point : game.race.past) {
    if (!is_told(game.race.start, point.quarter, game.race.past.back().quarter)) continue;
    lines.put(to_string(game.race.start + point.quarter) + ": " + own + " " + figure(double{point.own}, 1) + "; " +
              rival + " " + figure(double{point.rival - point.error}, 0) + " to " +
              figure(double{point.rival + point.error}, 0) + ", estimated; " + ahead(double{point.own - point.rival}) +
              ".");
  }
  for (const RaceMarker& marker : game.race.markers) {
    lines.put("Event, " + to_string(game.race.start + marker.quarter) + ": " + marker.words + ".");
  }
  if (!outlook) return lines.take();
  lines.put("Your orders open these futures, half of them within:");
  for (std::size_t year = 1; year <= years_ahead; ++year) {
    const std::size_t i = year * quarters_a_year;
    if (i >= outlook->own.size() || i >= outlook->rival.size()) break;
    const auto range = [&](const FanPoint& fan) {
      return figure(double{fan.lower}, 0) + " to " + figure(double{fan.upper}, 0);
    };
    lines.put("  in " + counted(year, "year", "years") + ": " + own + " " + range(outlook->own[i]) + ", " + rival +
              " " + range(outlook->rival[i]) + ".");
  }
  return lines.put(outlook->sentence).maybe("", outlook->basis).take();
}

std::string mirror_supply(const GameModel& game) {
  Lines lines;
  lines.heading("SUPPLY, chips in thousand H100 a quarter, tools in % of need");
  lines.put(game.map.balance);
  for (const MapFlow& flow : game.map.flows) lines.put(flow.facts);
  return lines.take();
}

std::string mirror_pillars(const GameModel& game) {
  const PillarsModel& pillars = game.pillars;
  Lines lines;
  lines.heading("THE FOUR PILLARS, your score of the quarter and its parts, points of 100");
  for (int quarter = 0; quarter <= pillars.quarter(); ++quarter) {
    if (!is_told(pillars.start, quarter, pillars.quarter())) continue;
    lines.put(to_string(pillars.start + quarter) + ": " + all_pillars(pillars, static_cast<std::size_t>(quarter)));
  }
  for (const PillarLine& line : pillars.lines) {
    if (pillars.quarter() == 0) break;
    lines.put(line.label + ": " + figure(line.value.back(), 1) + " points, " + signed_figure(line.change, 1) +
              " in the quarter.");
  }
  return lines.put(pillars.sentence).put(pillars.unseen).take();
}

std::string mirror_middle(const Screen& screen) {
  switch (screen.centre) {
    case Centre::race:
      return mirror_race(*screen.game, screen.outlook);
    case Centre::supply:
      return mirror_supply(*screen.game);
    case Centre::pillars:
      return mirror_pillars(*screen.game);
  }
  return {};
}

}  // namespace sputnik::ui
