// A text as a QR code: its modules for drawing on the projector, and as a picture for a page.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "model/problem.h"
#include "room/html.h"

namespace sputnik::room {

// Leave this many light modules free on every side, or phones do not find it.
inline constexpr int qr_margin = 4;

struct QrPicture {
  int size = 0;              // modules a side
  std::vector<bool> dark{};  // row by row
  bool at(int x, int y) const { return dark[static_cast<std::size_t>(y * size + x)]; }
};

std::variant<QrPicture, Problem> qr_picture(std::string_view text);

// As an SVG element with its margin, black on white; whole as a file of its own too. `label` is read to the blind.
Markup qr_svg(const QrPicture& picture, std::string_view label);

}  // namespace sputnik::room
