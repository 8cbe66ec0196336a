// Draws the icon from the palette, so that it is of one hand with the game.
#include "ui/icon.h"

#include <cmath>
#include <cstdio>
#include <vector>

#include "files/svg.h"
#include "ui/theme.h"

namespace sputnik::ui {
namespace {

constexpr double side = 128;
constexpr double pi = 3.14159265358979;

std::string web(ImU32 colour) {
  char text[8];
  std::snprintf(text, sizeof text, "#%02X%02X%02X", (colour >> IM_COL32_R_SHIFT) & 0xff, (colour >> IM_COL32_G_SHIFT) & 0xff,
                (colour >> IM_COL32_B_SHIFT) & 0xff);
  return text;
}

// A quarter of the square's edge, round the corner in the direction `quarter`: 0 is the lower right, 1 the lower left.
void go_round(std::vector<SvgPoint>& edge, int quarter) {
  constexpr double corner = 22;
  const double middle_x = quarter == 0 || quarter == 3 ? side - corner : corner;
  const double middle_y = quarter < 2 ? side - corner : corner;
  for (int i = 0; i <= 12; ++i) {
    const double angle = (quarter + i / 12.0) * pi / 2;
    edge.push_back({middle_x + corner * std::cos(angle), middle_y + corner * std::sin(angle)});
  }
}

void draw_night(Svg& svg) {
  std::vector<SvgPoint> edge;
  for (int quarter = 0; quarter < 4; ++quarter) go_round(edge, quarter);
  svg.polygon(edge, web(palette::glass0), 1);
}

void draw_earth(Svg& svg) {
  constexpr double radius = 120;
  constexpr double middle_y = 206;
  std::vector<SvgPoint> limb;
  for (double x = 0; x <= side; x += 4) {
    limb.push_back({x, middle_y - std::sqrt(radius * radius - (x - side / 2) * (x - side / 2))});
  }
  std::vector<SvgPoint> ground = limb;
  go_round(ground, 0);
  go_round(ground, 1);
  svg.polygon(ground, web(palette::glass3), 1);
  svg.polyline(limb, web(palette::us), 3);
}

// Flying up and to the right, four aerials swept back.
void draw_satellite(Svg& svg) {
  constexpr double x = 78, y = 46, radius = 17, reach = 62, heading = -0.5;
  for (const double spread : {-0.55, -0.2, 0.2, 0.55}) {
    const double angle = heading + pi + spread;
    svg.line(x, y, x + reach * std::cos(angle), y + reach * std::sin(angle), web(palette::text_quiet), 3.5);
  }
  svg.circle(x, y, radius, web(palette::text));
  svg.circle(x - 5, y - 6, 4, web(palette::focus));
  svg.circle(108, 22, 5, web(palette::alarm_lit));
}

}  // namespace

std::string icon_svg() {
  Svg svg(side, side, "");
  svg.describe("Sputnik Moment", "A satellite with four aerials over the limb of the Earth");
  draw_night(svg);
  draw_earth(svg);
  draw_satellite(svg);
  return svg.picture();
}

}  // namespace sputnik::ui
