// What is drawn and not typed: panels, paper, stamps, rules, dashes, markers, triangles.
#pragma once

#include <span>
#include <string_view>

#include "ui/kit.h"

namespace sputnik::ui {

inline ImVec2 top_left(const Rect& r) { return {r.x, r.y}; }
inline ImVec2 bottom_right(const Rect& r) { return {r.right(), r.bottom()}; }

void fill(Kit& kit, const Rect& rect, ImU32 colour);
void outline(Kit& kit, const Rect& rect, ImU32 colour, float thickness = 1);  // thickness at scale 1
void hline(Kit& kit, float x0, float x1, float y, ImU32 colour, float thickness = 1);
void vline(Kit& kit, float x, float y0, float y1, ImU32 colour, float thickness = 1);
void double_rule(Kit& kit, float x0, float x1, float y, ImU32 colour);  // of a masthead; 6 px tall at scale 1
void dashes(Kit& kit, std::span<const ImVec2> points, ImU32 colour, float thickness, float on, float off);
void polyline(Kit& kit, std::span<const ImVec2> points, ImU32 colour, float thickness);
void band(Kit& kit, std::span<const ImVec2> low, std::span<const ImVec2> high, ImU32 colour);  // same x pairwise

// Glass panel with a header strip and caption; returns the inside.
Rect glass_panel(Kit& kit, const Rect& rect, std::string_view caption);
// Paper with a thin inner rule; returns the inside.
Rect paper_panel(Kit& kit, const Rect& rect);
// Fan-fold paper of the wire with sprocket holes left and right; returns the inside.
Rect fanfold(Kit& kit, const Rect& rect);
// Red stamp with a double border and up to two lines, centred in `rect`. `age` in seconds since it lands (120 ms);
// a large age stands still.
void stamp(Kit& kit, const Rect& rect, std::string_view text, std::string_view small = {}, double age = 10);
// Small red stamp such as ORDERED, sized to its text with its right bottom corner at x, y.
void small_stamp(Kit& kit, float x, float y, std::string_view text);

enum class Point { up, down, left, right };
void triangle(Kit& kit, float x, float y, float size, Point point, ImU32 colour);  // centred at x, y
void round_marker(Kit& kit, float x, float y, float size, ImU32 colour);           // United States
void square_marker(Kit& kit, float x, float y, float size, ImU32 colour);          // China
void check_mark(Kit& kit, float x, float y, float size, ImU32 colour);
void cross_mark(Kit& kit, float x, float y, float size, ImU32 colour);
void padlock(Kit& kit, float x, float y, float size, ImU32 colour);
// Signed change with its triangle, right-aligned: green gain, red loss, grey nothing; `good_up` false turns the hues.
void delta(Kit& kit, const Rect& where, double amount, int decimals, bool good_up = true);

}  // namespace sputnik::ui
