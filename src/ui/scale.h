// Text scales: which there are, and which suits a window.
#pragma once

#include <algorithm>

namespace sputnik::ui {

// 75 to 250 per cent in steps of 25.
constexpr int clamp_scale(int percent) { return std::clamp((percent + 12) / 25 * 25, 75, 250); }
// 100 % up to 1349 px of height, then in steps of 25 % (1440 gives 125, 2160 gives 200).
constexpr int default_scale(int window_height) { return std::clamp(window_height * 100 / 1080 / 25 * 25, 100, 250); }

}  // namespace sputnik::ui
