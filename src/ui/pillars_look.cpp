// Draws strokes and markers of the pillars.
#include "ui/pillars_look.h"

#include <array>

#include "ui/nation.h"
#include "ui/shapes.h"

namespace sputnik::ui {

PillarLook pillar_look(Side seat, std::size_t index) {
  // The score is the nation's own line; its parts are in no nation's hue. None is as broken as a forecast of a nation.
  const std::array<PillarLook, pillar_indicators.size()> looks = {{
      {hue_of(seat), PillarMarker::nation, 3},
      {palette::frontier, PillarMarker::up, 2},
      {palette::prosperity, PillarMarker::diamond, 2, 16, 4},
      {palette::security, PillarMarker::cross, 2, 7, 4},
      {palette::influence, PillarMarker::down, 2, 2, 4},
  }};
  return looks[index];
}

void pillar_marker(Kit& kit, Side seat, const PillarLook& look, float x, float y, float size, ImU32 hue) {
  const float r = size * 0.62f;
  switch (look.marker) {
    case PillarMarker::nation:
      return marker(kit, seat, x, y, size, hue);
    case PillarMarker::diamond:
      return kit.draw().AddQuadFilled({x, y - r}, {x + r, y}, {x, y + r}, {x - r, y}, hue);
    case PillarMarker::up:
      return triangle(kit, x, y, size, Point::up, hue);
    case PillarMarker::down:
      return triangle(kit, x, y, size, Point::down, hue);
    case PillarMarker::cross:
      return cross_mark(kit, x, y, size * 1.25f, hue);
  }
}

void pillar_stroke(Kit& kit, const PillarLook& look, const std::vector<ImVec2>& points, ImU32 hue) {
  if (look.on <= 0) return polyline(kit, points, hue, look.thickness);
  dashes(kit, points, hue, look.thickness, look.on, look.off);
}

void pillar_swatch(Kit& kit, Side seat, std::size_t index, const Rect& rect) {
  const PillarLook look = pillar_look(seat, index);
  pillar_stroke(kit, look, {{rect.x, rect.middle_y()}, {rect.right(), rect.middle_y()}}, look.hue);
  pillar_marker(kit, seat, look, rect.middle_x(), rect.middle_y(), kit.px(9), look.hue);
}

}  // namespace sputnik::ui
