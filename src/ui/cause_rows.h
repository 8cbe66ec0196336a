// One cause as a row: what, by how much, and whether it opens or leads somewhere. For cards and for the overlay.
#pragma once

#include <string_view>

#include "ui/causes_model.h"
#include "ui/kit.h"

namespace sputnik::ui {

// What a person did to a row.
enum class CauseTouch { nothing, toggle, follow };

struct CauseRowLook {
  bool follows = false;         // it may be followed to where it leads
  bool opens_by_dwell = false;  // the mouse need only stand on it
  bool marked = false;
};

float cause_row_height(const Kit& kit, const CauseRow& row, float width);
CauseTouch draw_cause_row(Kit& kit, const CausesModel& model, const CauseRow& row, std::string_view name,
                          const Rect& rect, const CauseRowLook& look);
// The change itself: from, to, by how much.
void draw_cause_sum(Kit& kit, const CausesModel& model, Rect rect);

}  // namespace sputnik::ui
