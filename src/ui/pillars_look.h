// How the lines of the pillars are told apart: by hue, marker and dashes, and each by its name at the end.
#pragma once

#include "ui/kit.h"
#include "ui/pillars_model.h"

namespace sputnik::ui {

enum class PillarMarker { nation, diamond, up, down, cross };

struct PillarLook {
  ImU32 hue = 0;
  PillarMarker marker = PillarMarker::nation;
  float thickness = 2;  // pixels at scale 1, as the dashes
  float on = 0;         // of a dash; 0: solid
  float off = 0;
};

// Of the line that stands there in pillar_indicators.
PillarLook pillar_look(Side seat, std::size_t index);
void pillar_marker(Kit& kit, Side seat, const PillarLook& look, float x, float y, float size, ImU32 hue);
void pillar_stroke(Kit& kit, const PillarLook& look, const std::vector<ImVec2>& points, ImU32 hue);
// A piece of the line with its marker in the middle, as a legend shows it.
void pillar_swatch(Kit& kit, Side seat, std::size_t index, const Rect& rect);

}  // namespace sputnik::ui
