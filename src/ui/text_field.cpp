// A field of text that is typed into at its end.
#include <algorithm>

#include "ui/shapes.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

void drop_character(std::string& text) {
  while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0) == 0x80) text.pop_back();
  if (!text.empty()) text.pop_back();
}

std::string without_controls(std::string_view text) {
  std::string clean(text);
  std::erase_if(clean, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
  return clean;
}

std::string clipboard() {
  const char* text = ImGui::GetClipboardText();
  return without_controls(text ? text : "");
}

std::string edited(const Kit& kit, std::string text, std::size_t most) {
  text += without_controls(kit.input().text);
  for (const KeyPress& press : kit.input().keys) {
    if (press.key == Key::backspace && press.ctrl) text.clear();
    else if (press.key == Key::backspace) drop_character(text);
    else if (press.key == Key::del) text.clear();
    else if (press.key == Key::v && press.ctrl) text += clipboard();
  }
  while (text.size() > most) drop_character(text);
  return text;
}

// The end of a text that is too long for its field.
std::string_view tail_that_fits(const Kit& kit, std::string_view text, float width) {
  while (!text.empty() && width_as_is(kit, Type::body, text) > width) {
    text.remove_prefix(1);
    while (!text.empty() && (static_cast<unsigned char>(text.front()) & 0xC0) == 0x80) text.remove_prefix(1);
  }
  return text;
}

}  // namespace

std::optional<std::string> text_field(Kit& kit, std::string_view name, const Rect& rect, const std::string& value,
                                      std::size_t most, std::string_view when_empty) {
  const Touch touch = kit.widget(name, rect);
  fill(kit, rect, palette::glass0);
  outline(kit, rect, touch.focused ? palette::text : palette::text_quiet, touch.focused ? 2.0f : 1.0f);
  const Rect inside = rect.inset(kit.px(10), 0);
  const bool empty = value.empty();
  const std::string_view shown = empty ? when_empty : tail_that_fits(kit, value, inside.w - kit.px(4));
  const Rect words = line_in_middle(kit, inside, shown, {Type::body, empty ? palette::text_quiet : palette::text, !empty});
  if (!touch.focused) return std::nullopt;
  kit.typing_into(name);
  const float caret = (empty ? inside.x : words.right()) + kit.px(1);
  vline(kit, caret, rect.y + kit.px(6), rect.bottom() - kit.px(6), palette::text, 2);
  const std::string text = edited(kit, value, most);
  if (text == value) return std::nullopt;
  return text;
}

}  // namespace sputnik::ui
