// Places buttons one after another and begins a new row where the width ends.
#pragma once

#include "ui/rect.h"

namespace sputnik::ui {

class Flow {
 public:
  Flow(const Rect& where, float row_height, float gap) : where_(where), height_(row_height), gap_(gap) {}

  Rect next(float width) {
    const float w = std::min(width, where_.w);
    if (x_ > 0 && x_ + w > where_.w + 0.5f) {
      x_ = 0;
      y_ += height_ + gap_;
    }
    const Rect place{where_.x + x_, where_.y + y_, w, height_};
    x_ += w + gap_;
    return place;
  }
  // Height of all rows so far.
  float used() const { return y_ + height_; }

 private:
  Rect where_;
  float height_;
  float gap_;
  float x_ = 0;
  float y_ = 0;
};

}  // namespace sputnik::ui
