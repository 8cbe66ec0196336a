// Keys that stay, and giving the others.
#include "files/key_map.h"

#include <algorithm>
#include <utility>

namespace sputnik {

std::string_view why_kept(const KeyPress& press) {
  const bool plain = !press.ctrl && !press.shift;
  switch (press.key) {
    case Key::tab:
      return "Tab goes to the next thing, so it stays as it is.";
    case Key::left:
    case Key::right:
    case Key::up:
    case Key::down:
      return "The arrows go to what is nearest that way, so they stay as they are.";
    case Key::enter:
    case Key::space:
      return plain ? "Enter and Space press what has the white ring, so alone they stay as they are." : "";
    case Key::escape:
      return "Esc closes, or opens the menu, so it stays as it is.";
    case Key::page_up:
    case Key::page_down:
      return "Page Up and Page Down scroll, so they stay as they are.";
    case Key::home:
    case Key::end:
      return plain ? "Home and End go to the ends of a chart, so alone they stay as they are." : "";
    case Key::f11:
      return "F11 fills the screen, so it stays as it is.";
    case Key::plus:
    case Key::minus:
    case Key::n0:
      return press.ctrl ? "Ctrl with plus, minus or 0 changes the size of the text, so it stays as it is." : "";
    default:
      return "";
  }
}

KeyMap::KeyMap() {
  for (const ActionCard& one : action_cards) (*this)[one.action] = one.usual;
}

std::optional<Action> KeyMap::holder(const KeyPress& press) const {
  const auto found = std::find(presses_.begin(), presses_.end(), press);
  if (found == presses_.end()) return std::nullopt;
  return static_cast<Action>(found - presses_.begin());
}

std::vector<KeyPress> KeyMap::all_of(Action action) const {
  std::vector<KeyPress> all = {(*this)[action]};
  const auto& also = card(action).also;
  if (also && all.front() == card(action).usual && !holder(*also)) all.push_back(*also);
  return all;
}

std::optional<Action> KeyMap::give(Action action, const KeyPress& press) {
  const auto had = holder(press);
  if (had == action) return std::nullopt;
  if (had) (*this)[*had] = (*this)[action];
  (*this)[action] = press;
  return had;
}

}  // namespace sputnik
