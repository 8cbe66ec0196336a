// The pages look as they were accepted: thumbnails against those of tests/golden/screens, with a tolerance.
//
// A meant change is accepted by tools/accept.sh, which sets SPUTNIK_ACCEPT; the new pictures are then to be looked at.
#include <array>
#include <cstdlib>

#include "desk.h"

#define STB_IMAGE_STATIC
#define STB_IMAGE_IMPLEMENTATION
#define STBI_ONLY_PNG
#define STB_IMAGE_WRITE_STATIC
#define STB_IMAGE_WRITE_IMPLEMENTATION
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#pragma GCC diagnostic ignored "-Wextra"
#pragma GCC diagnostic ignored "-Wunused-function"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wshadow"
#include <stb_image.h>
#include <stb_image_write.h>
#pragma GCC diagnostic pop

using namespace sputnik;
using ui::Overlay;
using ui::Page;

namespace {

constexpr int block = 4;  // pixels of the page, either way, that become one of the thumbnail
constexpr int width = 1280 / block;
constexpr int height = 720 / block;
constexpr int tolerated = 28;  // of 255, in a channel: other antialiasing, other hinting
constexpr double tolerated_share = 0.005;

using Thumbnail = std::vector<unsigned char>;  // three bytes a pixel

Thumbnail thumbnail_of(Driver& driver) {
  driver.frames_for(10);
  driver.settle();
  const Canvas& picture = driver.picture();
  Thumbnail out;
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      std::array<int, 3> sum{};
      for (int i = 0; i < block * block; ++i) {
        const std::uint32_t rgb = picture.pixel(x * block + i % block, y * block + i / block);
        for (int c = 0; c < 3; ++c) sum[static_cast<std::size_t>(c)] += static_cast<int>(rgb >> (16 - 8 * c) & 0xff);
      }
      for (const int channel : sum) out.push_back(static_cast<unsigned char>(channel / (block * block)));
    }
  }
  return out;
}

double share_off(const Thumbnail& a, const Thumbnail& b) {
  std::size_t off = 0;
  for (std::size_t i = 0; i < a.size(); ++i) off += std::abs(int{a[i]} - int{b[i]}) > tolerated ? 1 : 0;
  return static_cast<double>(off) / static_cast<double>(a.size());
}

Thumbnail read(const std::string& file) {
  int w = 0;
  int h = 0;
  int channels = 0;
  unsigned char* pixels = stbi_load(file.c_str(), &w, &h, &channels, 3);
  Thumbnail out;
  if (pixels && w == width && h == height) out.assign(pixels, pixels + 3 * w * h);
  stbi_image_free(pixels);
  return out;
}

void compare(Driver& driver, const std::string& name) {
  const std::string file = std::string(SPUTNIK_TESTS) + "/golden/screens/" + name + ".png";
  const Thumbnail now = thumbnail_of(driver);
  if (std::getenv("SPUTNIK_ACCEPT")) {
    std::filesystem::create_directories(std::filesystem::path(file).parent_path());
    REQUIRE(stbi_write_png(file.c_str(), width, height, 3, now.data(), 3 * width) != 0);
    return;
  }
  const Thumbnail golden = read(file);
  INFO(name << ": if the change is meant, tools/accept.sh; then look at it");
  REQUIRE(golden.size() == now.size());
  CHECK(share_off(golden, now) <= tolerated_share);
}

}  // namespace

TEST_CASE("the pages look as they were accepted") {
  for (const auto& [page, name] : {std::pair{Page::briefing, "briefing"},
                                   {Page::handover, "handover"},
                                   {Page::game, "game"},
                                   {Page::reveal, "reveal"},
                                   {Page::end, "end"}}) {
    Driver driver = tests::played({1280, 720, 100}, {}, page == Page::end ? 33 : 9, page);
    compare(driver, name);
  }
  Driver title(tests::game_at({1280, 720, 100}), 1280, 720);
  title.game().grant(ui::ChangeSettings{{.reduced_motion = true}});
  compare(title, "title");
}

TEST_CASE("what opens above the desk looks as it was accepted") {
  Driver driver = tests::played({1280, 720, 100}, {}, 9, Page::game);
  for (const auto& [overlay, name] : {std::pair{Overlay::menu, "menu"},
                                      {Overlay::settings, "settings"},
                                      {Overlay::help, "help"},
                                      {Overlay::what_if, "what-if"}}) {
    driver.game().grant(ui::OpenOverlay{overlay});
    compare(driver, name);
    driver.game().grant(ui::CloseOverlay{});
  }
}

TEST_CASE("another page is told from the accepted one") {
  Driver game = tests::played({1280, 720, 100}, {}, 9, Page::game);
  const Thumbnail before = thumbnail_of(game);
  game.game().grant(ui::SelectPolicy{3});
  CHECK(share_off(before, thumbnail_of(game)) > tolerated_share);
}
