// Text scales: which there are, and which suits a window.
#pragma once

#include <algorithm>

namespace sputnik::ui {

// 75 to 250 per cent in steps of 25.
constexpr int clamp_scale(int percent) { return std::clamp((percent + 12) / 25 * 25, 75, 250); }
// 100 % up to 1349 px of height, then in steps of 25 % (1440 gives 125, 2160 gives 200).
constexpr int default_scale(int window_height) { return std::clamp(window_height * 100 / 1080 / 25 * 25, 100, 250); }

// Of a projector: the interface face is a fortieth of its height at least, whatever the reader chose for the desk.
constexpr int projector_scale(int window_height) {
  const int least = (window_height * 100 + 759) / 760;  // 19 px at 100 %
  return std::clamp((least + 24) / 25 * 25, 75, 400);
}

}  // namespace sputnik::ui
