// Measures and sets pieces.
#include "ui/pieces.h"

#include "ui/nation.h"

namespace sputnik::ui {

namespace {

constexpr float indent = 26;  // of a text behind a mark

float indent_of(const Kit& kit, const Piece& piece) { return piece.mark == Mark::none ? 0 : kit.px(indent); }

void draw_mark(Kit& kit, const Piece& piece, float x, float y) {
  const float size = kit.px(14);
  switch (piece.mark) {
    case Mark::none:
      break;
    case Mark::check:
      check_mark(kit, x, y, size, piece.ink.colour);
      break;
    case Mark::cross:
      cross_mark(kit, x, y, size, piece.ink.colour);
      break;
    case Mark::us:
      marker(kit, Side::us, x, y, size, piece.ink.colour);
      break;
    case Mark::cn:
      marker(kit, Side::cn, x, y, size, piece.ink.colour);
      break;
  }
}

}  // namespace

float height_of(const Kit& kit, const Pieces& pieces, float width) {
  float height = 0;
  for (const Piece& piece : pieces) {
    height += text_height(kit, piece.ink.type, piece.text, width - indent_of(kit, piece)) + kit.px(piece.below);
  }
  return height;
}

float put(Kit& kit, const Rect& where, const Pieces& pieces) {
  Rect rest = where;
  for (const Piece& piece : pieces) {
    const float side = indent_of(kit, piece);
    const float height = text_height(kit, piece.ink.type, piece.text, rest.w - side);
    paragraph(kit, {rest.x + side, rest.y, rest.w - side, height}, piece.text, piece.ink);
    draw_mark(kit, piece, rest.x + kit.px(8), rest.y + line_height(kit, piece.ink.type) / 2 - kit.px(1));
    rest.y += height + kit.px(piece.below);
  }
  return rest.y - where.y;
}

}  // namespace sputnik::ui
