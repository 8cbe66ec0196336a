// The supply map as a panel: on the map where there is room, else the same flows as a list.
#pragma once

#include "ui/kit.h"
#include "ui/map_model.h"
#include "ui/wish.h"

namespace sputnik::ui {

// `age` in seconds since the page opened: light runs along the flows for a moment. `header_taken`: pixels at the right end
// of the header that the caller uses.
void draw_supply(Kit& kit, const MapModel& map, const Rect& rect, double age, Wishes& wishes,
                 float header_taken = 0);

// Pieces shared by both forms.
struct FlowLook {
  float widest = 0;  // pixels of the largest flow
  double most_chips = 1;
  double most_effort = 1;
};
FlowLook look_of(const MapModel& map, float widest);
struct Stroke;
Stroke stroke_of(const Kit& kit, const MapFlow& flow, const FlowLook& look);
// The wish that Enter or a click stands for.
void open_flow(const MapFlow& flow, Wishes& wishes);
void draw_supply_list(Kit& kit, const MapModel& map, const Rect& rect, Wishes& wishes);
void draw_supply_map(Kit& kit, const MapModel& map, const Rect& rect, double age, Wishes& wishes);

}  // namespace sputnik::ui
