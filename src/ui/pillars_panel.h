// The four pillars as a panel: a chart by quarters, or a row each where there is no room for one.
#pragma once

#include "ui/kit.h"
#include "ui/screen.h"

namespace sputnik::ui {

// `header_taken`: pixels at the right end of the header that the caller uses.
void draw_pillars(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes, float header_taken = 0);

// Both forms.
float least_chart_height(const Kit& kit);  // for the names at the ends of the lines, one a row
// `told`: the panel has the sentences itself, a reading need not repeat them.
void draw_pillars_chart(Kit& kit, const Screen& screen, const Rect& rect, bool told, Wishes& wishes);
void draw_pillars_list(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes);

}  // namespace sputnik::ui
