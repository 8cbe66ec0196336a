// What a renderer has painted, as a PNG file.
#pragma once

#include <SDL.h>

#include <filesystem>

#include "model/problem.h"

namespace sputnik {

// Whole or not at all; a problem that names the path when it cannot be written. Before the picture is presented.
Problems write_png(SDL_Renderer* renderer, int width, int height, const std::filesystem::path& file);

}  // namespace sputnik
