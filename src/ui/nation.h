// How each nation is told apart on glass and on paper: hue, ink, marker, and what it is called in a sentence.
#pragma once

#include <string_view>

#include "model/side.h"
#include "ui/shapes.h"

namespace sputnik::ui {

constexpr ImU32 hue_of(Side side) { return side == Side::us ? palette::us : palette::cn; }
constexpr ImU32 ink_of(Side side) { return side == Side::us ? palette::us_ink : palette::cn_ink; }
constexpr std::string_view called(Side side) { return side == Side::us ? "the United States" : "China"; }
constexpr std::string_view whose(Side side) { return side == Side::us ? "the United States'" : "China's"; }

// Round for the United States, square for China.
inline void marker(Kit& kit, Side side, float x, float y, float size, ImU32 colour) {
  if (side == Side::us) {
    round_marker(kit, x, y, size, colour);
  } else {
    square_marker(kit, x, y, size * 0.9f, colour);
  }
}

}  // namespace sputnik::ui
