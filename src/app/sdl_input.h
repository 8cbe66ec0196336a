// From SDL's events to what the kit hears.
#pragma once

#include <SDL.h>

#include "ui/input.h"

namespace sputnik {

// Adds an event to the input of the coming frame. `pixels` is how many pixels a window point has (HiDPI).
void hear(const SDL_Event& event, float pixels, ui::Input& input);
// After a frame: the mouse stays where it is, keys and text are used up.
void forget_keys(ui::Input& input);

}  // namespace sputnik
