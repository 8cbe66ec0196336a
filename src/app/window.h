// The game in a window of the desktop.
#pragma once

#include <string>

#include "app/game.h"

namespace sputnik {

// Whether a window can be opened on this machine; what SDL said otherwise.
bool has_display(std::string& reason);
// Runs until the person quits. Throws std::runtime_error when the machine refuses.
void run_window(Game game, int width, int height);

}  // namespace sputnik
