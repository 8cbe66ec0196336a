// Text set in a column, piece below piece, inside a scroll area.
#pragma once

#include <string_view>

#include "ui/words.h"

namespace sputnik::ui {

class Column {
 public:
  Column(Kit& kit, std::string_view scroll_name, const Rect& place, bool on_paper = true)
      : kit_(&kit), rest_(kit.begin_scroll(scroll_name, place, on_paper)), top_(rest_.y) {}
  Column(const Column&) = delete;
  Column& operator=(const Column&) = delete;
  ~Column() { kit_->end_scroll(rest_.y - top_); }

  // `below` in pixels at scale 1; `visible` counts the characters typed so far.
  void put(std::string_view text, const Ink& ink, float below, std::size_t visible = all_of_it) {
    if (text.empty()) return;
    rest_.y += paragraph(*kit_, {rest_.x, rest_.y, rest_.w, 1e6f}, text, ink, visible).h + kit_->px(below);
  }
  float width() const { return rest_.w; }
  Rect take(float height, float below) {
    const Rect place{rest_.x, rest_.y, rest_.w, height};
    rest_.y += height + kit_->px(below);
    return place;
  }

 private:
  Kit* kit_;
  Rect rest_;
  float top_;
};

}  // namespace sputnik::ui
