// The ground of the supply map: its projection, and land one step lighter than the sea.
#pragma once

#include "ui/kit.h"

namespace sputnik::ui {

// Miller's cylindrical projection with the Pacific in the middle, so that the chain runs from left to right: Europe, Asia,
// America. It shows northern lands less swollen than Mercator's and needs a wide panel as ours are.
class MapFrame {
 public:
  explicit MapFrame(const Rect& room);  // the largest that fits, in its middle
  ImVec2 at(float longitude, float latitude) const;
  const Rect& rect() const { return rect_; }

 private:
  Rect rect_{};
  float scale_ = 1;  // pixels a radian
};

void draw_land(Kit& kit, const MapFrame& frame);

}  // namespace sputnik::ui
