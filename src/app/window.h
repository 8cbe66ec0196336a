// The game in a window of the desktop.
#pragma once

#include <string>

#include "app/game.h"

namespace sputnik {

// Whether a window can be opened on this machine; what SDL said otherwise.
bool has_display(std::string& reason);
// Runs until the person quits. `scale_chosen`: keep the game's text scale instead of following the window's height.
// Throws std::runtime_error when the machine refuses.
void run_window(Game game, int width, int height, bool scale_chosen);

}  // namespace sputnik
