// The six changes of the reveal, each with its causes, on glass.
#pragma once

#include "ui/reveal_model.h"
#include "ui/reveal_stage.h"
#include "ui/screen.h"
#include "ui/words.h"

namespace sputnik::ui {

// Of the whole panel at a width, in one or two columns as the width allows.
float deltas_height(const Kit& kit, const RevealModel& model, float width);
// Stretches over `rect`; scrolls when it does not fit.
// A cell opens the causes of its change: their card on hover or F1, the whole sheet by a click.
void draw_deltas(Kit& kit, const Rect& rect, const Screen& screen, const RevealStage& stage, Wishes& wishes);

}  // namespace sputnik::ui
