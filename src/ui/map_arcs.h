// How a flow is drawn: as wide as its trade, its refused part hatched, what goes past controls dotted; in greys as well.
#pragma once

#include <vector>

#include "ui/kit.h"

namespace sputnik::ui {

using Arc = std::vector<ImVec2>;

// A flow in pixels.
struct Stroke {
  float open = 0;     // width of what is traded
  float refused = 0;  // width of what is not
  float dots = 0;     // width of what goes past controls
  ImU32 hue = 0;
  bool lit = false;   // under the mouse or in the focus
  float phase = -1;   // of the dots of light that run along it; below 0: they rest
};

// From a to b, its middle raised by `bow` of the distance; its ends stand clear of the places.
Arc arc_between(const ImVec2& a, const ImVec2& b, float bow, float clear);
// Around a place: what it has from home.
Arc ring_around(const ImVec2& middle, float radius);
ImVec2 point_along(const Arc& arc, float share);
float distance_to(const Arc& arc, float x, float y);

void draw_stroke(Kit& kit, const Arc& arc, const Stroke& stroke, bool arrow);
// A sample of it, straight, for legends and bars.
void draw_swatch(Kit& kit, const Rect& rect, const Stroke& stroke);

}  // namespace sputnik::ui
