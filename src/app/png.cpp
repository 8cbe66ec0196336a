// Reads the pixels back, packs them and writes them whole.
#include "app/png.h"

#include <string>
#include <vector>

#include "files/whole_write.h"

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
  return write_whole(file, bytes, Previous::dropped);
}

}  // namespace sputnik
