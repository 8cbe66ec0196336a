// What --screen may name: a page, the desk with another chart in its middle, or what opens above a page, and the wish that opens it.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "ui/wish.h"

namespace sputnik {

inline constexpr std::array<std::string_view, 9> page_names = {
    "title", "briefing", "handover", "game", "reveal", "end", "lesson", "projector", "author"};

// The game page with another than the race in its middle.
struct MiddleLine {
  std::string_view name;
  ui::Centre centre;
  ui::Tab tab;  // in a small window
};
inline constexpr std::array<MiddleLine, 2> middle_lines = {
    {{"supply", ui::Centre::supply, ui::Tab::supply}, {"pillars", ui::Centre::pillars, ui::Tab::pillars}}};
// Null: none is named so.
const MiddleLine* middle_of(std::string_view word);

// What may be opened above a page; nothing when it is not named so.
std::optional<ui::Overlay> overlay_of(std::string_view word);
bool opens_at_the_end(ui::Overlay overlay);
ui::Wish opening(ui::Overlay overlay, Side seat);
// Every name, for a message.
std::vector<std::string_view> all_screens();

}  // namespace sputnik
