// Names of keys, to and fro.
#include "files/keyboard.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "model/problem.h"

namespace sputnik {

namespace {

constexpr std::string_view ctrl_word = "Ctrl+";
constexpr std::string_view shift_word = "Shift+";

constexpr std::array<std::string_view, key_count> key_names = {
    "Tab", "Enter",  "Space",     "Esc", "Left", "Right", "Up", "Down", "Page Up", "Page Down", "Home",
    "End", "Insert", "Backspace", "Del", "F1",   "F2",    "F3", "F4",   "F5",      "F6",        "F7",
    "F8",  "F9",     "F10",       "F11", "F12",  "+",     "-",  "0",    "1",       "2",         "3",
    "4",   "5",      "6",         "7",   "8",    "9",     "A",  "B",    "C",       "D",         "E",
    "F",   "G",      "H",         "I",   "J",    "K",     "L",  "M",    "N",       "O",         "P",
    "Q",   "R",      "S",         "T",   "U",    "V",     "W",  "X",    "Y",       "Z",         ",",
    ".",   "/",      ";",         "'",   "[",    "]",     "\\", "`"};

bool same_but_for_capitals(std::string_view a, std::string_view b) {
  const auto small = [](char c) { return std::tolower(static_cast<unsigned char>(c)); };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return small(x) == small(y); });
}

// Takes a word off the front when more follows it.
bool take_word(std::string_view& text, std::string_view word) {
  if (text.size() <= word.size() || !same_but_for_capitals(text.substr(0, word.size()), word)) return false;
  text.remove_prefix(word.size());
  return true;
}

}  // namespace

std::string_view name_of(Key key) { return key_names[static_cast<std::size_t>(key)]; }

std::string to_string(const KeyPress& press) {
  std::string name;
  if (press.ctrl) name += ctrl_word;
  if (press.shift) name += shift_word;
  return name += name_of(press.key);
}

std::optional<KeyPress> parse_key_press(std::string_view name) {
  KeyPress press;
  press.ctrl = take_word(name, ctrl_word);
  press.shift = take_word(name, shift_word);
  for (std::size_t i = 0; i < key_names.size(); ++i) {
    if (!same_but_for_capitals(key_names[i], name)) continue;
    press.key = static_cast<Key>(i);
    return press;
  }
  return std::nullopt;
}

std::vector<std::string> all_key_presses() {
  std::vector<std::string> names;
  for (const bool ctrl : {false, true}) {
    for (const bool shift : {false, true}) {
      for (std::size_t i = 0; i < key_names.size(); ++i) names.push_back(to_string({static_cast<Key>(i), ctrl, shift}));
    }
  }
  return names;
}

std::string nearest_key_press(std::string_view name) {
  const std::vector<std::string> names = all_key_presses();
  return nearest_name(name, {names.begin(), names.end()});
}

}  // namespace sputnik
