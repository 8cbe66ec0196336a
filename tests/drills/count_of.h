// A count on a drill's command line.
#pragma once

#include <charconv>
#include <string_view>

namespace sputnik::drill {

// A whole number above 0; else 0.
inline long count_of(std::string_view word) {
  long number = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  return error == std::errc() && end == word.data() + word.size() && number > 0 ? number : 0;
}

}  // namespace sputnik::drill
