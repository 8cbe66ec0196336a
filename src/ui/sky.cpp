// Draws the sky with the draw list; its stars come from a small fixed hash, never from the game's chance.
#include "ui/sky.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include "ui/shapes.h"

namespace sputnik::ui {

namespace {

constexpr float pi = 3.14159265f;
constexpr double minutes_of_orbit = 5;

float scatter(std::uint32_t n) {
  n = (n ^ 61u) ^ (n >> 16);
  n *= 9u;
  n ^= n >> 4;
  n *= 0x27d4eb2du;
  n ^= n >> 15;
  return static_cast<float>(n & 0xffffu) / 65536.0f;
}

void draw_stars(Kit& kit, const Rect& rect) {
  constexpr std::uint32_t count = 160;
  for (std::uint32_t i = 0; i < count; ++i) {
    const float x = rect.x + rect.w * scatter(3 * i + 1);
    const float y = rect.y + rect.h * scatter(3 * i + 2);
    const float bright = scatter(3 * i + 3);
    const float size = std::max(1.0f, std::round(kit.px(bright > 0.93f ? 2.0f : 1.0f)));
    fill(kit, {std::round(x), std::round(y), size, size}, faded(palette::text, 40 + static_cast<unsigned>(150 * bright * bright)));
  }
}

// A sphere of 58 cm and four aerials swept back, flying to the right.
void draw_satellite(Kit& kit, float x, float y, float angle) {
  const float r = kit.px(9);
  const float c = std::cos(angle);
  const float s = std::sin(angle);
  for (const float spread : {-0.62f, -0.24f, 0.24f, 0.62f}) {
    const float reach = kit.px(58);
    const float ax = -std::cos(spread) * reach;
    const float ay = std::sin(spread) * reach;
    kit.draw().AddLine({x, y}, {x + ax * c - ay * s, y + ax * s + ay * c}, palette::text_quiet, kit.px(1.5f));
  }
  kit.draw().AddCircleFilled({x, y}, r, palette::text, 28);
  kit.draw().AddCircleFilled({x + r * 0.22f, y + r * 0.26f}, r * 0.72f, palette::text_quiet, 28);
  kit.draw().AddCircleFilled({x - r * 0.3f, y - r * 0.36f}, r * 0.24f, palette::focus, 14);
}

// Circles with their middle far below: the limb of the Earth, and the orbit above it.
void draw_orbit(Kit& kit, const Rect& rect, float band) {
  const float earth = rect.w * 0.9f;
  const float middle_x = rect.middle_x();
  const float middle_y = rect.y + band * 0.8f + earth;
  const float radius = earth + band * 0.42f;
  for (int i = 4; i > 0; --i) {
    kit.draw().AddCircleFilled({middle_x, middle_y}, earth + kit.px(5) * static_cast<float>(i * i) * 0.5f, faded(palette::us, 9), 512);
  }
  kit.draw().AddCircleFilled({middle_x, middle_y}, earth, palette::glass1, 512);
  kit.draw().AddCircle({middle_x, middle_y}, earth, faded(palette::us, 150), 512, kit.px(1.5f));
  const float reach = std::min(0.62f, 0.52f * rect.w / radius);  // radians to either side
  std::vector<ImVec2> orbit;
  for (int i = 0; i <= 120; ++i) {
    const float angle = -pi / 2 + (static_cast<float>(i) / 60.0f - 1.0f) * reach;
    orbit.push_back({middle_x + radius * std::cos(angle), middle_y + radius * std::sin(angle)});
  }
  dashes(kit, orbit, faded(palette::text, 130), 1.5f, 10, 8);
  const double turn = kit.reduced_motion() ? 0.6 : std::fmod(0.55 + kit.now() / (60 * minutes_of_orbit), 1.0);
  const float angle = -pi / 2 + (static_cast<float>(turn) * 2 - 1) * reach;
  draw_satellite(kit, middle_x + radius * std::cos(angle), middle_y + radius * std::sin(angle), angle + pi / 2);
}

}  // namespace

void draw_sky(Kit& kit, const Rect& rect, float band) {
  kit.push_clip(rect);
  draw_stars(kit, rect);
  if (band >= kit.px(110)) draw_orbit(kit, rect, band);
  kit.pop_clip();
}

}  // namespace sputnik::ui
