// Breaks words into lines and draws them on whole pixels.
#include "ui/words.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace sputnik::ui {

namespace {

constexpr std::string_view ellipsis = "\xE2\x80\xA6";
constexpr double characters_a_second = 40;

// Distance of lines as a multiple of the face's size.
float leading(Type type) {
  switch (type) {
    case Type::display:
    case Type::masthead:
    case Type::masthead_small:
    case Type::card_title: return 1.06f;
    case Type::body:
    case Type::body_bold: return 1.16f;
    default: return 1.24f;
  }
}

struct Face {
  ImFont* font;
  float size;
};
Face face_of(const Kit& kit, Type type) { return {kit.theme().font(type), kit.theme().size(type)}; }

float width_of(const Face& face, std::string_view text) {
  return face.font->CalcTextSizeA(face.size, 1e9f, 0, text.data(), text.data() + text.size()).x;
}

void put(Kit& kit, const Face& face, float x, float y, ImU32 colour, std::string_view text) {
  kit.draw().AddText(face.font, face.size, {std::round(x), std::round(y)}, colour, text.data(),
                     text.data() + text.size());
}

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// The longest beginning of a text that leaves room for an ellipsis, with it.
std::string shorten(const Face& face, std::string_view text, float width) {
  const float room = width - width_of(face, ellipsis);
  std::size_t low = 0;
  std::size_t high = text.size();
  while (low < high) {
    const std::size_t middle = (low + high + 1) / 2;
    if (width_of(face, text.substr(0, middle)) <= room) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  while (low > 0 && low < text.size() && continues_character(text[low])) --low;
  while (low > 0 && text[low - 1] == ' ') --low;
  return std::string(text.substr(0, low)) + std::string(ellipsis);
}

// Where a word that begins at `at` ends: before a space, or behind a hyphen or dash within it. Figures such as 12.3
// stay whole.
std::size_t end_of_word(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] == ' ') ++at;
  while (at < text.size() && text[at] != ' ') {
    const bool hyphen = text[at] == '-' && at > 0 && text[at - 1] != ' ';
    const bool dash = text.substr(at, 2) == "\xE2\x80" && at + 2 < text.size() && text[at + 2] >= '\x90' && text[at + 2] <= '\x95';
    at += dash ? 3 : 1;
    if (hyphen || dash) break;
  }
  return at;
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
      const std::size_t next = end_of_word(text, end);
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

std::size_t bytes_of_characters(std::string_view text, std::size_t characters) {
  std::size_t i = 0;
  while (i < text.size() && characters > 0) {
    ++i;
    while (i < text.size() && continues_character(text[i])) ++i;
    --characters;
  }
  return i;
}

float shift_of(Align align, float room, float width) {
  return align == Align::left ? 0 : align == Align::centre ? (room - width) / 2 : room - width;
}

Rect wrapped(Kit& kit, const Rect& where, std::string_view text, const Ink& ink, Align align, std::size_t visible) {
  const Face face = face_of(kit, ink.type);
  const float step = line_height(kit, ink.type);
  const auto lines = break_lines(face, text, where.w);
  const std::size_t fit = std::max<std::size_t>(1, static_cast<std::size_t>(std::max(0.0f, where.h + 1) / step));
  const bool cut = lines.size() > fit;
  const std::size_t count = std::min(lines.size(), fit);
  Rect covered{where.x, where.y, 0, step * static_cast<float>(count)};
  for (std::size_t i = 0; i < count; ++i) {
    std::string shown(lines[i]);
    if (cut && i + 1 == count) shown = shorten(face, shown + "  " + std::string(ellipsis), where.w);
    const float width = width_of(face, shown);
    const float shift = shift_of(align, where.w, width);
    const std::size_t bytes = bytes_of_characters(shown, visible);
    if (visible != all_of_it) visible -= std::min(visible, shown.size());
    covered.w = std::max(covered.w, width + shift);
    put(kit, face, where.x + shift, where.y + step * static_cast<float>(i), ink.colour,
        std::string_view(shown).substr(0, bytes));
  }
  if (count > 0) kit.record(text, covered, face.size, ink.colour, cut);
  if (cut) kit.hint_area(covered, text);
  return covered;
}

}  // namespace

float line_height(const Kit& kit, Type type) { return std::round(kit.theme().size(type) * leading(type)); }

float text_width(const Kit& kit, Type type, std::string_view text) { return width_of(face_of(kit, type), text); }

float text_height(const Kit& kit, Type type, std::string_view text, float width) {
  return line_height(kit, type) * static_cast<float>(break_lines(face_of(kit, type), text, width).size());
}

Rect line(Kit& kit, const Rect& where, std::string_view text, const Ink& ink, Align align) {
  const Face face = face_of(kit, ink.type);
  std::string shown(text);
  std::replace(shown.begin(), shown.end(), '\n', ' ');
  const bool cut = width_of(face, shown) > where.w + 1;
  if (cut) shown = shorten(face, shown, where.w);
  const float width = width_of(face, shown);
  const Rect covered{where.x + shift_of(align, where.w, width), where.y, width, face.size};
  put(kit, face, covered.x, covered.y, ink.colour, shown);
  if (!shown.empty()) kit.record(text, covered, face.size, ink.colour, cut);
  if (cut) kit.hint_area(covered, text);
  return covered;
}

Rect line_in_middle(Kit& kit, const Rect& where, std::string_view text, const Ink& ink, Align align) {
  const float size = kit.theme().size(ink.type);
  return line(kit, {where.x, where.y + (where.h - size) / 2, where.w, size}, text, ink, align);
}

Rect paragraph(Kit& kit, const Rect& where, std::string_view text, const Ink& ink, std::size_t visible) {
  return wrapped(kit, where, text, ink, Align::left, visible);
}

Rect paragraph_centred(Kit& kit, const Rect& where, std::string_view text, const Ink& ink) {
  return wrapped(kit, where, text, ink, Align::centre, all_of_it);
}

float headline_height(const Kit& kit, std::string_view text, float width) {
  for (const Type type : {Type::masthead, Type::masthead_small, Type::card_title}) {
    if (text_width(kit, type, text) <= width) return line_height(kit, type);
  }
  return text_height(kit, Type::card_title, text, width);
}

Rect headline(Kit& kit, const Rect& where, std::string_view text, ImU32 colour, Align align) {
  for (const Type type : {Type::masthead, Type::masthead_small, Type::card_title}) {
    if (text_width(kit, type, text) <= where.w) return line_in_middle(kit, where, text, {type, colour}, align);
  }
  const float height = std::min(where.h, text_height(kit, Type::card_title, text, where.w));
  return wrapped(kit, {where.x, where.y + (where.h - height) / 2, where.w, height}, text, {Type::card_title, colour},
                 align, all_of_it);
}

std::size_t typed_so_far(Kit& kit, double seconds, std::size_t length) {
  if (kit.reduced_motion() || seconds * characters_a_second >= static_cast<double>(length)) return all_of_it;
  kit.keep_moving();
  return static_cast<std::size_t>(std::max(0.0, seconds) * characters_a_second);
}

}  // namespace sputnik::ui
