// What was typed after a command, as numbers and names, and the wishes that need no more than their command.
#pragma once

#include <optional>
#include <string>

#include "app/text_game.h"

namespace sputnik {

// The word of that place as a number; nothing when it is none.
std::optional<int> number_in(const Words& rest, std::size_t at = 0);
std::string as_typed(const Words& rest);
// In small letters, as names are compared.
std::string in_small(std::string text);
std::string joined(const Words& rest);

template <class Wish>
void plainly(TextGame& game, const Words&) {
  game.wish(Wish{});
}
template <ui::Overlay which>
void opened(TextGame& game, const Words&) {
  game.wish(ui::OpenOverlay{which});
}

}  // namespace sputnik
