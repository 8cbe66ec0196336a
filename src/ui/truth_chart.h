// The chart of the end page: what was, beside what was believed.
#pragma once

#include "ui/end_model.h"
#include "ui/words.h"

namespace sputnik::ui {

// A glass panel with axes, lines, bands, labels at the lines and Sputnik moments. `rect` should be 300 px tall at
// least.
void draw_truth_chart(Kit& kit, const Rect& rect, const TruthChart& chart);

}  // namespace sputnik::ui
