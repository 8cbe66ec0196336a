// The parts of the teacher's desk, each in a place that scrolls.
#pragma once

#include "ui/kit.h"
#include "ui/lesson_model.h"
#include "ui/rows.h"
#include "ui/screen.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace sputnik::ui {

void draw_script(Kit& kit, const Screen& screen, const Rect& rect);
void draw_seat_list(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes);
void draw_cabinets(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes);
void draw_laptop(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes);
void draw_arguments(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes);
void draw_exhibits(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes);
void draw_events(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes);
void draw_door(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes);

inline constexpr float lesson_button = row_button;

// Rows of the laptop's panel in which people write.
void draw_writing(Kit& kit, const Screen& screen, Rows& rows, Wishes& wishes);

inline classroom::Entry by_teacher(classroom::Deed deed, int about = 0, double value = 0) {
  classroom::Entry entry;
  entry.deed = deed;
  entry.about = about;
  entry.value = value;
  return entry;
}

}  // namespace sputnik::ui
