// The checksum inside a save: over every byte of the file but its own sixteen digits.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sputnik {

// Sixteen digits.
std::string hex_of(std::uint64_t number);
// The text with its last "checksum" filled in; it must have one of sixteen characters.
std::string with_checksum(std::string text);
// What the checksum of a text should be; nothing when it has none where it belongs, at the end.
std::optional<std::string> checksum_due(std::string_view text);

}  // namespace sputnik
