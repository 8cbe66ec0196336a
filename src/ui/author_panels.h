// The parts of the scenario desk.
#pragma once

#include <string>

#include "ui/author_model.h"
#include "ui/rows.h"
#include "ui/screen.h"
#include "ui/shapes.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace sputnik::ui {

// Where a scenario is begun, copied, opened.
void draw_author_start(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes);
// The rows of the section that is chosen, or its translations.
void draw_author_form(Kit& kit, const AuthorModel& model, const Rect& rect, Wishes& wishes);
void draw_author_sayings(Kit& kit, const AuthorModel& model, const Rect& rect, Wishes& wishes);
// What stands beside the form.
void draw_author_text(Kit& kit, const AuthorModel& model, const Rect& rect, Wishes& wishes);
// `in_place`: the form is not beside it, so that a click turns to it.
void draw_author_faults(Kit& kit, const AuthorModel& model, const Rect& rect, bool in_place, Wishes& wishes);
void draw_author_balance(Kit& kit, const AuthorModel& model, const Rect& rect, Wishes& wishes);

// What is wrong and what would do, below what it is about.
void put_fault(Kit& kit, const AuthorFault& fault, float indent, Rows& rows);

// "author.row/events/0/slug#flash": what belongs to a row is named after it.
inline constexpr std::string_view author_row = "author.row";
inline std::string author_widget(std::string_view pointer, std::string_view part = {}) {
  return std::string(author_row) + std::string(pointer) + (part.empty() ? "" : "#") + std::string(part);
}

template <class Deed>
Wish of_author(Deed deed) {
  return AuthorWish{author::Deed{std::move(deed)}};
}

}  // namespace sputnik::ui
