// What came from keyboard, mouse and gamepad since the last frame: filled from SDL by the window, by hand in tests.
#pragma once

#include <string>
#include <vector>

#include "files/actions.h"

namespace sputnik::ui {

using sputnik::Action;
using sputnik::Key;
using sputnik::KeyPress;
using sputnik::letter_key;
using sputnik::number_key;

struct Input {
  float mouse_x = -1;  // outside the window: no mouse
  float mouse_y = -1;
  bool mouse_down = false;
  float wheel = 0;                // notches, up positive
  std::vector<KeyPress> keys{};   // pressed or repeated, in order
  std::vector<Action> actions{};  // by gamepad
  std::string text{};             // typed, UTF-8
};

}  // namespace sputnik::ui
