// Text set piece below piece that can be measured before it is drawn: panels that must be as tall as their words.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/side.h"
#include "ui/words.h"

namespace sputnik::ui {

enum class Mark { none, check, cross, us, cn };

struct Piece {
  std::string text{};
  Ink ink{};
  float below = 0;         // pixels at scale 1 to the next
  Mark mark = Mark::none;  // drawn before the text, which is indented
};
using Pieces = std::vector<Piece>;

float height_of(const Kit& kit, const Pieces& pieces, float width);
// Returns the height used.
float put(Kit& kit, const Rect& where, const Pieces& pieces);

}  // namespace sputnik::ui
