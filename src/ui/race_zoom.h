// Looking closer at the race and along it: wheel, keys, the mouse that drags, and the button that puts it back.
#pragma once

#include "ui/kit.h"
#include "ui/race_cursor.h"
#include "ui/race_plot.h"
#include "ui/wish.h"
#include "ui/words.h"

namespace sputnik::ui {

// Asks for another view when somebody zooms, drags, or walks over the edge of the plot.
void hear_race_view(Kit& kit, const RacePlot& plot, const RaceCursor& cursor, const RaceView& view, int now,
                    Wishes& wishes);
// In the row of the dates: below the names, or at the left where there are no dates. Nothing while the view is the
// usual one.
void draw_usual_view(Kit& kit, const RacePlot& plot, Align at, Wishes& wishes);

}  // namespace sputnik::ui
