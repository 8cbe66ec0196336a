// Reads the pixels back, packs them and writes them whole.
#include "app/png.h"

#include <fstream>
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

Problems write_png(SDL_Renderer* renderer, int width, int height, const fs::path& file) {
  std::string bytes;
  const auto collect = [](void* to, void* data, int size) {
    static_cast<std::string*>(to)->append(static_cast<const char*>(data), static_cast<std::size_t>(size));
  };
  // Without alpha: the window's pixels are opaque, and alpha holds whatever blending left.
  const int pitch = 3 * width;
  std::vector<unsigned char> rgb(static_cast<std::size_t>(pitch) * static_cast<std::size_t>(height));
  if (SDL_RenderReadPixels(renderer, nullptr, SDL_PIXELFORMAT_RGB24, rgb.data(), pitch) != 0) {
    return {{.file = file.string(),
             .found = std::string("a screen that cannot be read: ") + SDL_GetError(),
             .expected = "its pixels"}};
  }
  if (!stbi_write_png_to_func(collect, &bytes, width, height, 3, rgb.data(), pitch)) {
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
