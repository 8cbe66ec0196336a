// Makes canvases and writes them as PNG.
#include "app/headless.h"

#include <stdexcept>
#include <string>

#include "app/png.h"

namespace sputnik {

namespace fs = std::filesystem;

Canvas::Canvas(int width, int height)
    : surface_(SDL_CreateRGBSurfaceWithFormat(0, width, height, 32, SDL_PIXELFORMAT_ABGR8888)) {
  if (!surface_) throw std::runtime_error(std::string("no room for a picture: ") + SDL_GetError());
  renderer_.reset(SDL_CreateSoftwareRenderer(surface_.get()));
  if (!renderer_) throw std::runtime_error(std::string("no software renderer: ") + SDL_GetError());
}

std::uint32_t Canvas::pixel(int x, int y) const {
  const auto* at =
      static_cast<const unsigned char*>(surface_->pixels) + static_cast<std::ptrdiff_t>(y) * surface_->pitch + 4 * x;
  return std::uint32_t{at[0]} << 16 | std::uint32_t{at[1]} << 8 | at[2];
}

Problems Canvas::write_png(const fs::path& file) const {
  return sputnik::write_png(renderer_.get(), width(), height(), file);
}

}  // namespace sputnik
