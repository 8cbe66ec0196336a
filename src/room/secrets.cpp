// Chance from the kernel only: a generator with a seed could be run backwards from the tokens of a few seats.
#include "room/secrets.h"

#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <system_error>

namespace sputnik::room {
namespace {

// I, L and O pass for 1, 1 and 0, U for V; S and Z pass for 5 and 2.
constexpr std::string_view code_letters = "BCDFGHJKMNPQRTVWX";
constexpr std::size_t code_length = 6;

template <std::size_t count>
std::array<unsigned char, count> chance() {
  std::array<unsigned char, count> bytes{};
  if (getentropy(bytes.data(), bytes.size()) != 0) {
    throw std::system_error(errno, std::generic_category(), "the system gives no random numbers for secrets");
  }
  return bytes;
}

}  // namespace

std::string new_token() {
  std::string token;
  for (const unsigned char byte : chance<16>()) {
    token += "0123456789abcdef"[byte >> 4];
    token += "0123456789abcdef"[byte & 15];
  }
  return token;
}

std::string new_room_code() {
  // Bytes beyond the last whole round of letters are thrown away: every letter is as likely.
  constexpr std::size_t fair = 256 / code_letters.size() * code_letters.size();
  std::string code;
  while (code.size() < code_length) {
    for (const unsigned char byte : chance<16>()) {
      if (byte < fair && code.size() < code_length) code += code_letters[byte % code_letters.size()];
    }
  }
  return code;
}

std::string plain_code(std::string_view typed) {
  std::string code;
  for (const char c : typed) {
    if (c >= 'a' && c <= 'z') code += static_cast<char>(c - 'a' + 'A');
    if (c >= 'A' && c <= 'Z') code += c;
  }
  return code;
}

bool same_secret(std::string_view one, std::string_view other) {
  if (one.size() != other.size()) return false;
  unsigned differing = 0;
  for (std::size_t i = 0; i < one.size(); ++i) {
    differing |= static_cast<unsigned char>(one[i]) ^ static_cast<unsigned char>(other[i]);
  }
  return differing == 0;
}

}  // namespace sputnik::room
