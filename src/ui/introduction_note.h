// The slip of paper that a lesson of the introduction stands on, in a room of its own beside what it speaks of.
#pragma once

#include "ui/introduction.h"
#include "ui/kit.h"
#include "ui/screen.h"

namespace sputnik::ui {

// The lesson that stands; null: none.
const Lesson* lesson_of(const Screen& screen);
// Where its buttons go: Enter reads on until somebody walks elsewhere. Before the page gives the focus to another.
void focus_note(Kit& kit, const Screen& screen);

enum class End { top, bottom };
// Takes the room of the slip, and of the edge that points, off a column; empty when no lesson stands.
Rect cut_note(Kit& kit, const Screen& screen, Rect& column, End end);
// After everything that it may point at.
void draw_note(Kit& kit, const Screen& screen, const Rect& place, Wishes& wishes);

// The quiet line on how much is folded away, and the way to all of it; `which` tells the two of a page apart. Returns
// the height used.
float draw_later(Kit& kit, std::size_t later, std::string_view which, const Rect& where, Wishes& wishes);

}  // namespace sputnik::ui
