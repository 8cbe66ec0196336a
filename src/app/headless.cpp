// Makes canvases and writes them as PNG.
#include "app/headless.h"

#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

#define STB_IMAGE_WRITE_STATIC
#define STB_IMAGE_WRITE_IMPLEMENTATION
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-function"
#include <stb_image_write.h>
#pragma GCC diagnostic pop

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
  SDL_RenderFlush(renderer_.get());
  std::string bytes;
  const auto collect = [](void* to, void* data, int size) {
    static_cast<std::string*>(to)->append(static_cast<const char*>(data), static_cast<std::size_t>(size));
  };
  // The window's pixels are opaque; the surface's alpha holds whatever blending left.
  std::vector<unsigned char> rgb;
  rgb.reserve(static_cast<std::size_t>(width()) * static_cast<std::size_t>(height()) * 3);
  for (int y = 0; y < height(); ++y) {
    const auto* row = static_cast<const unsigned char*>(surface_->pixels) + static_cast<std::ptrdiff_t>(y) * surface_->pitch;
    for (int x = 0; x < width(); ++x) rgb.insert(rgb.end(), row + 4 * x, row + 4 * x + 3);
  }
  if (!stbi_write_png_to_func(collect, &bytes, width(), height(), 3, rgb.data(), 3 * width())) {
    return {{.file = file.string(), .found = "a picture that cannot be packed", .expected = "a smaller size"}};
  }
  // Beside, then renamed over: a reader never sees half a picture.
  fs::path beside = file;
  beside += ".part";
  std::ofstream out(beside, std::ios::binary);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  std::error_code error;
  if (out) fs::rename(beside, file, error);
  if (!out || error) {
    std::error_code ignored;
    fs::remove(beside, ignored);
    return {{.file = file.string(),
             .found = error ? error.message() : "a path that cannot be written",
             .expected = "a file in a folder that exists and may be written"}};
  }
  return {};
}

}  // namespace sputnik
