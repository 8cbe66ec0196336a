// FNV-1a over the bytes of a file: one byte changed always shows, for each step of it can be undone.
#include "files/checksum.h"

#include <algorithm>

#include "model/hash.h"

namespace sputnik {
namespace {

constexpr std::string_view label = "\"checksum\": \"";
constexpr std::size_t digits = 16;

// Where the digits begin; npos unless only the end of the document follows them.
std::size_t place_of_digits(std::string_view text) {
  const std::size_t found = text.rfind(label);
  if (found == std::string_view::npos) return found;
  const std::size_t at = found + label.size();
  return text.substr(std::min(at + digits, text.size())) == "\"\n}\n" ? at : std::string_view::npos;
}

}  // namespace

std::string hex_of(std::uint64_t number) {
  std::string out;
  for (int shift = 60; shift >= 0; shift -= 4) out += "0123456789abcdef"[(number >> shift) & 15];
  return out;
}

std::optional<std::string> checksum_due(std::string_view text) {
  const std::size_t at = place_of_digits(text);
  if (at == std::string_view::npos) return std::nullopt;
  return hex_of(hash_text(hash_text(hash_start, text.substr(0, at)), text.substr(at + digits)));
}

std::string with_checksum(std::string text) {
  const std::size_t at = place_of_digits(text);
  if (at != std::string_view::npos) text.replace(at, digits, *checksum_due(text));
  return text;
}

}  // namespace sputnik
