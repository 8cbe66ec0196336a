// What is wrong with something a person wrote, and what to do about it.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sputnik {

struct Problem {
  std::string file{};     // as the person named it; empty when there is none
  int line = 0;           // 1-based; 0 when unknown
  std::string pointer{};  // JSON pointer such as "/events/3/chance"; empty for the whole document
  std::string found{};    // "level 7"
  std::string expected{};  // "a whole number 0 to 4"
  std::string hint{};     // "did you mean export_controls?"; may be empty
  friend bool operator==(const Problem&, const Problem&) = default;
};
using Problems = std::vector<Problem>;

// "file:line: /pointer: found …, expected …; hint" on one line, control characters stripped.
std::string to_string(const Problem& problem);

// The candidate nearest to a misspelt name by edit distance; empty when none is near.
std::string nearest_name(std::string_view name, const std::vector<std::string_view>& candidates);

}  // namespace sputnik
