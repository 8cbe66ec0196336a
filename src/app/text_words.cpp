// Reads what was typed after a command.
#include "app/text_words.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace sputnik {

std::optional<int> number_in(const Words& rest, std::size_t at) {
  if (rest.size() <= at) return std::nullopt;
  int value = 0;
  const auto [end, error] = std::from_chars(rest[at].data(), rest[at].data() + rest[at].size(), value);
  if (error != std::errc() || end != rest[at].data() + rest[at].size()) return std::nullopt;
  return value;
}

std::string as_typed(const Words& rest) {
  std::string all;
  for (const std::string& word : rest) all += (all.empty() ? "" : " ") + word;
  return all;
}

std::string in_small(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

std::string joined(const Words& rest) { return in_small(as_typed(rest)); }

}  // namespace sputnik
