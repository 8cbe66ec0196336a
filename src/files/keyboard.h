// The keys of a keyboard, alone or with Ctrl and Shift, and what they are called on the page and in files.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sputnik {

// From n0 on they type a character.
enum class Key {
  tab,
  enter,
  space,
  escape,
  left,
  right,
  up,
  down,
  page_up,
  page_down,
  home,
  end,
  insert,
  backspace,
  del,
  f1,
  f2,
  f3,
  f4,
  f5,
  f6,
  f7,
  f8,
  f9,
  f10,
  f11,
  f12,
  plus,
  minus,
  n0,
  n1,
  n2,
  n3,
  n4,
  n5,
  n6,
  n7,
  n8,
  n9,
  a,
  b,
  c,
  d,
  e,
  f,
  g,
  h,
  i,
  j,
  k,
  l,
  m,
  n,
  o,
  p,
  q,
  r,
  s,
  t,
  u,
  v,
  w,
  x,
  y,
  z,
  comma,
  period,
  slash,
  semicolon,
  apostrophe,
  left_bracket,
  right_bracket,
  backslash,
  backquote
};
inline constexpr std::size_t key_count = static_cast<std::size_t>(Key::backquote) + 1;
constexpr Key number_key(int digit) { return static_cast<Key>(static_cast<int>(Key::n0) + digit); }
constexpr Key letter_key(char small_letter) {
  return static_cast<Key>(static_cast<int>(Key::a) + (small_letter - 'a'));
}
constexpr Key function_key(int number) { return static_cast<Key>(static_cast<int>(Key::f1) + (number - 1)); }

struct KeyPress {
  Key key{};
  bool ctrl = false;
  bool shift = false;
  friend bool operator==(const KeyPress&, const KeyPress&) = default;
};

// As it is printed on most keyboards: "Page Up", "Z".
std::string_view name_of(Key key);
// "Ctrl+Shift+Z".
std::string to_string(const KeyPress& press);
// By the name, in capitals or not; nothing when no key is called so.
std::optional<KeyPress> parse_key_press(std::string_view name);
// The name of a press that comes nearest to what was written; empty: none does.
std::string nearest_key_press(std::string_view name);
// Names of all that can be pressed.
std::vector<std::string> all_key_presses();

}  // namespace sputnik
