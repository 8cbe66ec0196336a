// Where cards of causes lie: the pinned ones in a rack, the loose one beside what it explains, none on another.
#pragma once

#include <span>
#include <vector>

#include "ui/rect.h"

namespace sputnik::ui {

struct CardRoom {
  Rect area{};      // of the window, that cards may cover
  float width = 0;  // of a card
  float least = 0;  // height that a loose card keeps below its top
  float gap = 0;
  float rack_right = 0;  // right edge of the rack
};
struct CardWant {
  bool pinned = false;
  Rect anchor{};     // what a loose card explains
  float height = 0;  // that it would need to show all
};

// Of each card, in their order. The top of a card does not depend on any height, so that what grows under the mouse
// stays where it is. At most one is loose.
std::vector<Rect> card_places(const CardRoom& room, std::span<const CardWant> cards);

}  // namespace sputnik::ui
