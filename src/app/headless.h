// A screen without a display or GPU: SDL's software renderer on a surface, and pictures of it as PNG.
#pragma once

#include <SDL.h>

#include <cstdint>
#include <filesystem>
#include <memory>

#include "model/problem.h"

namespace sputnik {

// Pixels in memory with a renderer on them. Throws std::runtime_error when the machine has no room.
class Canvas {
 public:
  Canvas(int width, int height);

  int width() const { return surface_->w; }
  int height() const { return surface_->h; }
  SDL_Renderer* renderer() const { return renderer_.get(); }
  // 0xRRGGBB of what is painted so far.
  std::uint32_t pixel(int x, int y) const;
  // Whole or not at all; a problem that names the path when it cannot be written.
  Problems write_png(const std::filesystem::path& file) const;

 private:
  struct Free {
    void operator()(SDL_Surface* p) const { SDL_FreeSurface(p); }
    void operator()(SDL_Renderer* p) const { SDL_DestroyRenderer(p); }
  };
  std::unique_ptr<SDL_Surface, Free> surface_;
  std::unique_ptr<SDL_Renderer, Free> renderer_;
};

}  // namespace sputnik
