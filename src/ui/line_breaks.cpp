// Finds where lines may break and fills them.
#include "ui/line_breaks.h"

#include <algorithm>
#include <string>

namespace sputnik::ui {

namespace {

struct Character {
  unsigned code = 0;
  std::size_t bytes = 1;
};

Character character_at(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  const std::size_t bytes = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (bytes == 1 || at + bytes > text.size()) return {lead, 1};
  unsigned code = lead & (0xFFu >> (bytes + 1));
  for (std::size_t i = 1; i < bytes; ++i) code = (code << 6) | (static_cast<unsigned char>(text[at + i]) & 0x3Fu);
  return {code, bytes};
}

// Chinese characters and the full-width marks that stand among them.
bool is_wide(unsigned code) {
  return (code >= 0x2E80 && code <= 0x9FFF) || (code >= 0xF900 && code <= 0xFAFF) || (code >= 0xFF00 && code <= 0xFFEF);
}

// No line begins with these: stops, closing brackets and quotes, and what belongs to a figure.
bool clings_to_what_precedes(unsigned code) {
  constexpr std::u32string_view marks = U",.:;?!)]}%，。、：；？！）】》〉」』”’％…—·～";
  return marks.find(static_cast<char32_t>(code)) != std::u32string_view::npos;
}
// No line ends with these.
bool clings_to_what_follows(unsigned code) {
  constexpr std::u32string_view marks = U"([{（【《〈「『“‘$¥";
  return marks.find(static_cast<char32_t>(code)) != std::u32string_view::npos;
}

// Figures such as 12.3 stay whole; a hyphen or dash within a word ends a piece.
bool breaks_behind(std::string_view text, std::size_t at, const Character& here) {
  if (here.code == '-') return at > 0 && text[at - 1] != ' ';
  return here.code >= 0x2010 && here.code <= 0x2015;
}

// The longest beginning of a word that fits, one character at least.
std::size_t fitting_part(const Face& face, std::string_view word, float width) {
  std::size_t end = 0;
  while (end < word.size()) {
    std::size_t next = end + 1;
    while (next < word.size() && continues_character(word[next])) ++next;
    if (end > 0 && width_of(face, word.substr(0, next)) > width) break;
    end = next;
  }
  return end;
}

void break_paragraph(const Face& face, std::string_view text, float width, std::vector<std::string_view>& lines) {
  while (!text.empty()) {
    std::size_t end = 0;
    float used = 0;
    while (end < text.size()) {
      const std::size_t next = end_of_piece(text, end);
      const float piece = width_of(face, text.substr(end, next - end));
      if (used + piece > width + 0.01f) break;
      used += piece;
      end = next;
    }
    if (end == 0) end = fitting_part(face, text, width);
    lines.push_back(text.substr(0, end));
    while (end < text.size() && text[end] == ' ') ++end;
    text.remove_prefix(end);
  }
}

}  // namespace

float width_of(const Face& face, std::string_view text) {
  return face.font->CalcTextSizeA(face.size, 1e9f, 0, text.data(), text.data() + text.size()).x;
}

std::size_t end_of_piece(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] == ' ') ++at;
  while (at < text.size() && text[at] != ' ') {
    const Character here = character_at(text, at);
    const bool ends = breaks_behind(text, at, here);
    at += here.bytes;
    if (at >= text.size() || text[at] == ' ') break;
    const unsigned next = character_at(text, at).code;
    const bool chinese = is_wide(here.code) || is_wide(next);
    if (!ends && !chinese) continue;
    if (chinese && (clings_to_what_precedes(next) || clings_to_what_follows(here.code))) continue;
    break;
  }
  return at;
}

std::vector<std::string_view> break_lines(const Face& face, std::string_view text, float width) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t newline = std::min(text.find('\n'), text.size());
    if (newline == 0) lines.emplace_back();
    break_paragraph(face, text.substr(0, newline), width, lines);
    text.remove_prefix(std::min(text.size(), newline + 1));
  }
  return lines;
}

}  // namespace sputnik::ui
