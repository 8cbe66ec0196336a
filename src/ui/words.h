// Words on glass and paper: lines, paragraphs, headlines; each enters the audit, none is a format string.
//
// Texts come in English. They are said in the reader's language here, before they are measured and before they are
// drawn.
#pragma once

#include <string>
#include <string_view>

#include "ui/kit.h"

namespace sputnik::ui {

enum class Align { left, centre, right };
struct Ink {
  Type type = Type::ui;
  ImU32 colour = palette::text;
  bool as_is = false;  // typed by somebody, a code, a path: said in no other language
};
inline constexpr std::size_t all_of_it = static_cast<std::size_t>(-1);

float line_height(const Kit& kit, Type type);
float text_width(const Kit& kit, Type type, std::string_view text);
float width_as_is(const Kit& kit, Type type, std::string_view text);  // of what is drawn as it is
// Of a text wrapped to a width.
float text_height(const Kit& kit, Type type, std::string_view text, float width);

// One line at the top of `where`; too long: an ellipsis, and the whole as a hint. Returns what it covers.
Rect line(Kit& kit, const Rect& where, std::string_view text, const Ink& ink, Align align = Align::left);
// The same, in the vertical middle of `where`.
Rect line_in_middle(Kit& kit, const Rect& where, std::string_view text, const Ink& ink, Align align = Align::left);
// Wrapped to the width of `where`; more than its height: the last line that fits ends in an ellipsis, and the whole
// is a hint. `visible` counts the characters typed so far. Returns what the whole text covers.
Rect paragraph(Kit& kit, const Rect& where, std::string_view text, const Ink& ink, std::size_t visible = all_of_it);
// Centred wrapped text.
Rect paragraph_centred(Kit& kit, const Rect& where, std::string_view text, const Ink& ink);
// On one line in the largest masthead face that fits the width, in the vertical middle; else two lines of card title.
Rect headline(Kit& kit, const Rect& where, std::string_view text, ImU32 colour, Align align = Align::centre);
// Height that headline() needs at a width.
float headline_height(const Kit& kit, std::string_view text, float width);
// How many characters the teleprinter has typed `seconds` after it began: 40 a second; all with reduced motion.
std::size_t typed_so_far(Kit& kit, double seconds, std::size_t length);

}  // namespace sputnik::ui
