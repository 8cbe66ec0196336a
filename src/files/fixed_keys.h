// Keys that do the same for everybody, in words: for the manual and the page of keys. Those of actions are in
// actions.h.
#pragma once

#include <array>
#include <string_view>

namespace sputnik {

struct KeyLine {
  std::string_view keys;
  std::string_view what;
};
inline constexpr std::array<KeyLine, 8> fixed_key_lines = {
    {{"Tab, arrows", "go to the next, or to the nearest that way"},
     {"Enter, Space", "press what has the white ring"},
     {"Esc", "close, or the menu"},
     {"Page Up, Down", "scroll"},
     {"Home, End", "the ends of the chart that has the ring"},
     {"Ctrl +, Ctrl -", "larger and smaller text"},
     {"F11", "fill the screen, and back"},
     {"Gamepad", "cross walks, A presses, B back, X surge, Y why, Start the menu"}}};

}  // namespace sputnik
