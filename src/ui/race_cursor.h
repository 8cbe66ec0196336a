// The cursor of a chart by quarters: a quarter under the mouse or the keyboard, and what was or may be then, in words.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "ui/game_model.h"
#include "ui/kit.h"
#include "ui/outlook_model.h"
#include "ui/race_view.h"

namespace sputnik::ui {

// Quarters from first to last on a plot.
struct CursorTrack {
  std::string prefix = "race.";  // of its widget's name, before the quarter
  Rect plot{};
  int first = 0;
  int last = 0;
  int now = 0;          // where the keyboard begins
  QuarterSpan reach{};  // where the keyboard may go: beyond the plot too, when the plot can follow
  std::function<float(int)> x{};
};

struct RaceCursor {
  std::optional<int> read{};  // the quarter pointed at: by the focus, else by the mouse
  int at = 0;                 // where the keyboard is, or would begin: past the plot when it has just walked out
  Touch touch{};
};
// "After 2024Q1", "At the start".
std::string cursor_date(Quarter start, int quarter);
// Arrows, Home and End move it on the focus. The focus carries it in its name ("race.7"), so that no page has to keep
// it.
RaceCursor race_cursor(Kit& kit, const CursorTrack& track);
// A line for the date, one a nation, one for the lead or the events of that quarter. Only what the seat may know.
std::vector<std::string> race_reading(const RaceModel& race, const OutlookModel* outlook, int quarter);
// A line through the plot, and the reading beside it on the side with more room, above all else.
void draw_reading(Kit& kit, const CursorTrack& track, int quarter, const std::vector<std::string>& reading);

}  // namespace sputnik::ui
