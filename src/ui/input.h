// What came from keyboard and mouse since the last frame: filled from SDL by the window, by hand in tests.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

namespace sputnik::ui {

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
  backspace,
  del,
  f1,
  f11,
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
  z
};
constexpr Key number_key(int digit) { return static_cast<Key>(static_cast<int>(Key::n0) + digit); }
constexpr Key letter_key(char small_letter) { return static_cast<Key>(static_cast<int>(Key::a) + (small_letter - 'a')); }

struct KeyPress {
  Key key{};
  bool ctrl = false;
  bool shift = false;
  friend bool operator==(const KeyPress&, const KeyPress&) = default;
};

struct Input {
  float mouse_x = -1;  // outside the window: no mouse
  float mouse_y = -1;
  bool mouse_down = false;
  float wheel = 0;               // notches, up positive
  std::vector<KeyPress> keys{};  // pressed or repeated, in order
  std::string text{};            // typed, UTF-8
};

}  // namespace sputnik::ui
