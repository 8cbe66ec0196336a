// A rectangle in pixels and the cuts that lay a page out: take a strip off one edge, keep the rest.
#pragma once

#include <algorithm>

namespace sputnik::ui {

struct Rect {
  float x = 0;
  float y = 0;
  float w = 0;
  float h = 0;

  float right() const { return x + w; }
  float bottom() const { return y + h; }
  float middle_x() const { return x + w / 2; }
  float middle_y() const { return y + h / 2; }
  bool contains(float px, float py) const { return px >= x && py >= y && px < right() && py < bottom(); }
  bool empty() const { return w <= 0 || h <= 0; }

  Rect inset(float by) const { return inset(by, by); }
  Rect inset(float dx, float dy) const {
    return {x + dx, y + dy, std::max(0.0f, w - 2 * dx), std::max(0.0f, h - 2 * dy)};
  }
  Rect moved(float dx, float dy) const { return {x + dx, y + dy, w, h}; }

  // Each returns the strip and shrinks this rectangle; never more than there is.
  Rect cut_left(float by) {
    const float n = std::clamp(by, 0.0f, std::max(0.0f, w));
    const Rect strip{x, y, n, h};
    x += n;
    w -= n;
    return strip;
  }
  Rect cut_right(float by) {
    const float n = std::clamp(by, 0.0f, std::max(0.0f, w));
    w -= n;
    return {x + w, y, n, h};
  }
  Rect cut_top(float by) {
    const float n = std::clamp(by, 0.0f, std::max(0.0f, h));
    const Rect strip{x, y, w, n};
    y += n;
    h -= n;
    return strip;
  }
  Rect cut_bottom(float by) {
    const float n = std::clamp(by, 0.0f, std::max(0.0f, h));
    h -= n;
    return {x, y + h, w, n};
  }
  // The i-th of `count` equal columns or rows with `gap` between them.
  Rect column(int i, int count, float gap) const {
    const float each = (w - gap * static_cast<float>(count - 1)) / static_cast<float>(count);
    return {x + static_cast<float>(i) * (each + gap), y, each, h};
  }
  Rect row(int i, int count, float gap) const {
    const float each = (h - gap * static_cast<float>(count - 1)) / static_cast<float>(count);
    return {x, y + static_cast<float>(i) * (each + gap), w, each};
  }
  Rect centred(float width, float height) const {
    return {x + (w - width) / 2, y + (h - height) / 2, width, height};
  }
};

inline Rect intersection(const Rect& a, const Rect& b) {
  const float x = std::max(a.x, b.x);
  const float y = std::max(a.y, b.y);
  return {x, y, std::max(0.0f, std::min(a.right(), b.right()) - x), std::max(0.0f, std::min(a.bottom(), b.bottom()) - y)};
}

}  // namespace sputnik::ui
