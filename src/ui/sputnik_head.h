// The head of a reveal on a Sputnik moment: red over the whole width, the headline as large as it can be set.
#pragma once

#include "ui/reveal_model.h"
#include "ui/sputnik_stage.h"
#include "ui/words.h"

namespace sputnik::ui {

// Height at a width; the headline takes up to two lines of the largest face that leaves the whole head under `most`.
float sputnik_head_height(const Kit& kit, const RevealModel& model, float width, float most);
void draw_sputnik_head(Kit& kit, const Rect& rect, const RevealModel& model, const SputnikStage& stage);

}  // namespace sputnik::ui
