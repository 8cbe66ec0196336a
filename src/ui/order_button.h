// The buttons of a dossier that change an order, and how a sentence begins that tells what one would do.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace sputnik::ui {

enum class OrderButton { raise, lower, surge, no_surge, strike_out };
inline constexpr std::array<std::string_view, 5> if_pressed = {"If raised", "If lowered", "If surged",
                                                               "Without the surge", "If struck out"};
constexpr std::string_view words_of(OrderButton button) { return if_pressed[static_cast<std::size_t>(button)]; }

}  // namespace sputnik::ui
