// The opened envelopes of the reveal: a letter of orders for each nation, drawn out of its envelope.
#pragma once

#include "ui/reveal_model.h"
#include "ui/words.h"

namespace sputnik::ui {

struct Letter {
  Side side{};
  std::string_view caption{};
  const std::vector<OrderLine>* orders = nullptr;
  std::string_view none{};  // when there are no orders to read
  std::string_view note{};  // below them; may be empty
  bool roomy = false;       // larger, with what each order means
};
Letter own_letter(const RevealModel& model);
Letter rival_letter(const RevealModel& model);

// Of the whole sheet with its margins, at a width.
float letter_height(const Kit& kit, const Letter& letter, float width);
// The sheet alone; scrolls when it does not fit.
void draw_letter(Kit& kit, const Rect& rect, const Letter& letter);
// The sheet above its envelope. `out` runs from 0, sheet inside, to 1, drawn out.
void draw_envelope(Kit& kit, const Rect& rect, const Letter& letter, float out);

}  // namespace sputnik::ui
