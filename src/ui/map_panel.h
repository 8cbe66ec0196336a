// The supply map as a panel: on the map where there is room, else the same flows as a list.
#pragma once

#include "ui/kit.h"
#include "ui/map_model.h"
#include "ui/screen.h"

namespace sputnik::ui {

// Light runs along the flows for a moment when the page opened. `header_taken`: pixels at the right end of the header
// that the caller uses.
void draw_supply(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes, float header_taken = 0);

// Pieces shared by both forms.
struct FlowLook {
  float widest = 0;  // pixels of the largest flow
  double most_chips = 1;
  double most_effort = 1;
};
FlowLook look_of(const MapModel& map, float widest);
struct Stroke;
Stroke stroke_of(const Kit& kit, const MapFlow& flow, const FlowLook& look);
// The widget of a flow. What it is stands in its hint; Enter or a click opens the card of its causes, else the dossier
// that bears on it.
Touch touch_flow(Kit& kit, const Screen& screen, const MapFlow& flow, const Rect& rect, Wishes& wishes);
void draw_supply_list(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes);
void draw_supply_map(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes);

}  // namespace sputnik::ui
