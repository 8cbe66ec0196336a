// What the lines of the race are read against: months, dates, and where now is.
#pragma once

#include "ui/kit.h"
#include "ui/race_plot.h"

namespace sputnik::ui {

void draw_race_grid(Kit& kit, const RaceModel& race, const RacePlot& plot);

}  // namespace sputnik::ui
