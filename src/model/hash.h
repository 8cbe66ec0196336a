// A check value of a state: over keys and bits, so that old saves survive a new field or policy that is zero.
#pragma once

#include <cstdint>
#include <string_view>

namespace sputnik {

// FNV-1a, 64 bits.
inline constexpr std::uint64_t hash_start = 0xcbf29ce484222325ULL;
constexpr std::uint64_t hash_byte(std::uint64_t hash, std::uint8_t byte) {
  return (hash ^ byte) * 0x100000001b3ULL;
}
constexpr std::uint64_t hash_text(std::uint64_t hash, std::string_view text) {
  for (const char c : text) hash = hash_byte(hash, static_cast<std::uint8_t>(c));
  return hash_byte(hash, 0);
}
constexpr std::uint64_t hash_word(std::uint64_t hash, std::uint64_t word) {
  for (int i = 0; i < 8; ++i) hash = hash_byte(hash, static_cast<std::uint8_t>(word >> (8 * i)));
  return hash;
}

// A stream of chance for a name: the name's hash, away from the numbered streams.
constexpr std::uint32_t stream_of(std::string_view name) {
  const std::uint64_t hash = hash_text(hash_start, name);
  return 0x10000U | (static_cast<std::uint32_t>(hash ^ (hash >> 32)) & 0x3fffffffU);
}

}  // namespace sputnik
