// Rows below each other in a scroll area: texts, headings, buttons beside each other.
#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

#include "ui/as_is.h"
#include "ui/kit.h"
#include "ui/words.h"

namespace sputnik::ui {

inline constexpr float row_button = 36;

// Rows below each other in a scroll area of a panel.
class Rows {
 public:
  Rows(Kit& kit, std::string_view name, const Rect& rect, bool on_paper = false)
      : kit_(&kit), at_(kit.begin_scroll(name, rect, on_paper)), top_(at_.y) {}
  Rows(const Rows&) = delete;
  Rows& operator=(const Rows&) = delete;
  ~Rows() { kit_->end_scroll(at_.y - top_ + kit_->px(4)); }

  float width() const { return at_.w; }
  Rect take(float height, float below = 6) {
    const Rect place{at_.x, at_.y, at_.w, height};
    at_.y += height + kit_->px(below);
    return place;
  }
  void put(std::string_view text, const Ink& ink, float below = 6) {
    if (text.empty()) return;
    const float height =
        ink.as_is ? height_as_is(*kit_, ink.type, text, at_.w) : text_height(*kit_, ink.type, text, at_.w);
    paragraph(*kit_, take(height, below), text, ink);
  }
  void heading(std::string_view text) { put(text, {Type::caption, palette::text_quiet}, 4); }
  // Buttons beside each other, as many rows as they need; f(place, i) draws one of `widths`.
  template <class F>
  void buttons(const std::vector<float>& widths, F f);

 private:
  Kit* kit_;
  Rect at_;
  float top_;
};

template <class F>
void Rows::buttons(const std::vector<float>& widths, F f) {
  const float gap = kit_->px(8);
  const float height = kit_->px(row_button);
  float x = 0;
  float y = 0;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    const float w = std::min(widths[i], at_.w);
    if (x > 0 && x + w > at_.w + 0.5f) {
      x = 0;
      y += height + gap;
    }
    f(Rect{at_.x + x, at_.y + y, w, height}, i);
    x += w + gap;
  }
  if (!widths.empty()) take(y + height, 10);
}

}  // namespace sputnik::ui
