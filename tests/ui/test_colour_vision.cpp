// The two nations stay apart for eyes that see fewer hues, in every theme, on glass and on paper.
#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "catch.h"
#include "ui/themes.h"

using namespace sputnik;

namespace {

// As far apart in CIELAB (CIE 1976) as two lines of a chart should be; 2.3 is the least that is noticed at all.
constexpr double least_apart = 40;

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

// On linear red, green and blue, all of the cone type gone (severity 1.0): G. M. Machado, M. M. Oliveira and
// L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on
// Visualization and Computer Graphics 15 (6), 2009, pages 1291 to 1298.
struct Eye {
  std::string_view name;
  Matrix sees;
};
constexpr std::array<Eye, 4> eyes = {{
    {"normal", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"protan", {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {"deutan", {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"tritan", {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
}};

// IEC 61966-2-1, to its white D65.
constexpr Matrix xyz_of_srgb = {
    {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
constexpr Triple white = {0.95047, 1, 1.08883};

Triple times(const Matrix& matrix, const Triple& by) {
  Triple out{};
  for (std::size_t row = 0; row < 3; ++row) {
    for (std::size_t i = 0; i < 3; ++i) out[row] += matrix[row][i] * by[i];
  }
  return out;
}

Triple linear(ImU32 colour) {
  const auto of = [&](int shift) {
    const double c = ((colour >> shift) & 0xff) / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
  };
  return {of(IM_COL32_R_SHIFT), of(IM_COL32_G_SHIFT), of(IM_COL32_B_SHIFT)};
}

// L*, a*, b* as that eye sees it.
Triple lab(ImU32 colour, const Eye& eye) {
  Triple rgb = times(eye.sees, linear(colour));
  for (double& one : rgb) one = std::clamp(one, 0.0, 1.0);
  const Triple xyz = times(xyz_of_srgb, rgb);
  const auto f = [&](std::size_t i) {
    const double t = xyz[i] / white[i];
    return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  };
  return {116 * f(1) - 16, 500 * (f(0) - f(1)), 200 * (f(1) - f(2))};
}

double apart(ImU32 one, ImU32 other, const Eye& eye) {
  const Triple a = lab(one, eye);
  const Triple b = lab(other, eye);
  return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

}  // namespace

TEST_CASE("the two nations' colours stay apart for normal, protan, deutan and tritan vision, in every theme") {
  for (std::size_t i = 0; i < theme_keys.size(); ++i) {
    const auto theme = static_cast<ThemeChoice>(i);
    const auto in = [&](ImU32 role) { return ui::in_theme(role, theme); };
    for (const Eye& eye : eyes) {
      INFO(theme_keys[i] << " as " << eye.name << " vision sees it");
      CHECK(apart(in(ui::palette::us), in(ui::palette::cn), eye) >= least_apart);
      CHECK(apart(in(ui::palette::us_ink), in(ui::palette::cn_ink), eye) >= least_apart);
    }
  }
}

TEST_CASE(
    "the four pillars' colours differ for every vision and in every theme, from one another and from the nations'") {
  // Each has a marker, dashes and its name besides.
  constexpr double least_different = 15;
  constexpr std::array<ImU32, 6> lines = {ui::palette::frontier,  ui::palette::prosperity, ui::palette::security,
                                          ui::palette::influence, ui::palette::us,         ui::palette::cn};
  for (std::size_t theme = 0; theme < theme_keys.size(); ++theme) {
    for (const Eye& eye : eyes) {
      for (std::size_t i = 0; i < 4; ++i) {
        for (std::size_t j = i + 1; j < lines.size(); ++j) {
          INFO(theme_keys[theme] << " as " << eye.name << " vision sees it, lines " << i << " and " << j);
          const auto in = [&](ImU32 role) { return ui::in_theme(role, static_cast<ThemeChoice>(theme)); };
          CHECK(apart(in(lines[i]), in(lines[j]), eye) >= least_different);
        }
      }
    }
  }
}

TEST_CASE("the measure knows colours that such eyes confuse, so that the drill above can fail") {
  const ImU32 red = ui::colour(0xC04040);
  const ImU32 green = ui::colour(0x6E7A30);
  CHECK(apart(ui::colour(0xFFFFFF), ui::colour(0x000000), eyes[0]) == Approx(100).margin(0.1));
  CHECK(apart(red, green, eyes[0]) >= least_apart);
  CHECK(apart(red, green, eyes[2]) < least_apart);
}
