// Secrets of a room: tokens nobody guesses, codes a class can read from the wall, and their comparison.
#pragma once

#include <string>
#include <string_view>

namespace sputnik::room {

// 128 bits of the system's chance as 32 hexadecimal digits. Throws when the system gives none.
std::string new_token();

// Six capitals without look-alikes; no vowels, so that no code is a word.
std::string new_room_code();

// A code as typed, in capitals, without spaces and hyphens.
std::string plain_code(std::string_view typed);

// Takes as long for a near miss as for a far one.
bool same_secret(std::string_view one, std::string_view other);

}  // namespace sputnik::room
