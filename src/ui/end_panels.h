// The panels of the end page: how tall each wants to be at a width, and drawn.
#pragma once

#include "ui/end_model.h"
#include "ui/words.h"

namespace sputnik::ui {

struct EndPanel {
  float (*height)(const Kit& kit, const EndModel& model, float width);
  void (*draw)(Kit& kit, const Rect& rect, const EndModel& model);
};
EndPanel story_panel();     // paper: what the ending means and how it came
EndPanel mandates_panel();  // paper: secret mandates and objectives, opened
EndPanel box_panel();       // glass: scores in columns
EndPanel drawn_panel();     // glass: what was hidden in this campaign

// Glass: the quarters that decided it; a click asks what if. Nothing where nobody counts.
float turning_height(const Kit& kit, const EndModel& model, float width);
void draw_turning(Kit& kit, const Rect& rect, const EndModel& model, Wishes& wishes);

}  // namespace sputnik::ui
