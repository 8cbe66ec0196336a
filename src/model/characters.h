// What bytes a text is made of: UTF-8 or something else, and characters that no text of ours may hold.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace sputnik {

// What a whole file holds that is not UTF-8 text: its name ("a gzip archive"), a hint, and the line if known.
struct NoText {
  int line = 0;
  std::string found{};
  std::string hint{};
};
std::optional<NoText> why_no_text(std::string_view bytes);

// The first character of a UTF-8 text that we refuse (control characters but line breaks, characters that turn
// the direction of writing, byte-order marks), as "U+202E, which turns the direction of writing".
std::optional<std::string> forbidden_character(std::string_view text);

// What is left of a text of strangers without those characters, and without bytes that are no UTF-8.
std::string without_forbidden(std::string_view text);

// Characters, not bytes, of a UTF-8 text.
std::size_t length_of(std::string_view text);

// The 1-based line of a byte position.
int line_at(std::string_view text, std::size_t position);

}  // namespace sputnik
