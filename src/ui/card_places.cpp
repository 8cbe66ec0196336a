// Finds places for cards.
#include "ui/card_places.h"

#include <algorithm>
#include <optional>

namespace sputnik::ui {

namespace {

Rect slot(const CardRoom& room, int i, int count) {
  const float x =
      std::clamp(room.rack_right - room.width, room.area.x, std::max(room.area.x, room.area.right() - room.width));
  return Rect{x, room.area.y, room.width, room.area.h}.row(i, count, room.gap);
}

Rect shortened(Rect place, float height) {
  place.h = std::min(place.h, height);
  return place;
}

bool is_free(const CardRoom& room, const Rect& place, int pinned) {
  if (place.x < room.area.x - 0.5f || place.right() > room.area.right() + 0.5f) return false;
  return pinned == 0 || intersection(place, slot(room, 0, 1)).empty();
}

// Beside what it explains, else beside the rack.
std::optional<Rect> beside(const CardRoom& room, const Rect& anchor, int pinned) {
  const Rect rack = slot(room, 0, 1);
  const float lowest = std::max(room.area.y, room.area.bottom() - room.least);
  const float y = std::clamp(anchor.y, room.area.y, lowest);
  for (const float x : {anchor.right() + room.gap, anchor.x - room.width - room.gap, rack.x - room.width - room.gap,
                        rack.right() + room.gap}) {
    const Rect place{x, y, room.width, room.area.bottom() - y};
    if (is_free(room, place, pinned) && intersection(place, anchor).empty()) return place;
  }
  return std::nullopt;
}

// Under or over it, where the window is too narrow for beside.
Rect under(const CardRoom& room, const Rect& anchor) {
  const float x = std::clamp(anchor.x, room.area.x, std::max(room.area.x, room.area.right() - room.width));
  const float below = room.area.bottom() - anchor.bottom() - room.gap;
  const float above = anchor.y - room.gap - room.area.y;
  if (std::max(below, above) < room.least / 2) return {x, room.area.y, room.width, room.area.h};
  if (below >= above) return {x, anchor.bottom() + room.gap, room.width, below};
  return {x, room.area.y, room.width, above};
}

}  // namespace

std::vector<Rect> card_places(const CardRoom& room, std::span<const CardWant> cards) {
  const auto pinned =
      static_cast<int>(std::count_if(cards.begin(), cards.end(), [](const CardWant& c) { return c.pinned; }));
  const auto loose = std::find_if(cards.begin(), cards.end(), [](const CardWant& c) { return !c.pinned; });
  std::optional<Rect> place;
  if (loose != cards.end()) place = beside(room, loose->anchor, pinned);
  if (loose != cards.end() && !place && pinned == 0) place = under(room, loose->anchor);
  // With no other place the loose one stands in the rack.
  const int slots = pinned + (loose != cards.end() && !place ? 1 : 0);
  std::vector<Rect> out;
  int next = 0;
  for (const CardWant& card : cards) {
    const bool in_rack = card.pinned || !place;
    out.push_back(shortened(in_rack ? slot(room, next, slots) : *place, card.height));
    next += in_rack ? 1 : 0;
  }
  return out;
}

}  // namespace sputnik::ui
