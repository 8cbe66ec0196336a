// Breaks text into lines of a width: between words, and between any two Chinese characters that may be parted.
#pragma once

#include <imgui.h>

#include <string_view>
#include <vector>

namespace sputnik::ui {

struct Face {
  ImFont* font;
  float size;
};

float width_of(const Face& face, std::string_view text);
// Lines of a text, without the spaces that they are broken at; a newline in the text always breaks.
std::vector<std::string_view> break_lines(const Face& face, std::string_view text, float width);
// Where the piece that begins at `at` ends: the next place at which a line may break.
std::size_t end_of_piece(std::string_view text, std::size_t at);
// Whether a byte goes on with a character that began before it.
inline bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

}  // namespace sputnik::ui
