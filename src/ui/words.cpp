// Breaks words into lines and draws them on whole pixels.
#include "ui/words.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "ui/line_breaks.h"

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
    case Type::card_title:
      return 1.06f;
    case Type::body:
    case Type::body_bold:
      return 1.16f;
    default:
      return 1.24f;
  }
}

Face face_of(const Kit& kit, Type type) { return {kit.theme().font(type), kit.theme().size(type)}; }

// What a text is drawn as: in the reader's language, but for what somebody typed.
std::string said(const Kit& kit, std::string_view text, const Ink& ink) {
  std::string words = ink.as_is ? std::string(text) : kit.say(text);
  kit.need_glyphs(ink.type, words);
  return words;
}

void put(Kit& kit, const Face& face, float x, float y, ImU32 colour, std::string_view text) {
  kit.draw().AddText(face.font, face.size, {std::round(x), std::round(y)}, colour, text.data(),
                     text.data() + text.size());
}

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

std::size_t characters_in(std::string_view text) {
  return text.size() - static_cast<std::size_t>(std::count_if(text.begin(), text.end(), continues_character));
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
  const std::string words = said(kit, text, ink);
  const Face face = face_of(kit, ink.type);
  const float step = line_height(kit, ink.type);
  const auto lines = break_lines(face, words, where.w);
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
    if (visible != all_of_it) visible -= std::min(visible, characters_in(shown));
    covered.w = std::max(covered.w, width + shift);
    put(kit, face, where.x + shift, where.y + step * static_cast<float>(i), ink.colour,
        std::string_view(shown).substr(0, bytes));
  }
  if (count > 0) kit.record(words, covered, face.size, ink.colour, cut);
  if (cut) kit.hint_area(covered, text);
  return covered;
}

}  // namespace

float line_height(const Kit& kit, Type type) { return std::round(kit.theme().size(type) * leading(type)); }

float text_width(const Kit& kit, Type type, std::string_view text) {
  return width_of(face_of(kit, type), said(kit, text, {type}));
}

float width_as_is(const Kit& kit, Type type, std::string_view text) {
  return width_of(face_of(kit, type), said(kit, text, {type, 0, true}));
}

float text_height(const Kit& kit, Type type, std::string_view text, float width) {
  const std::string words = said(kit, text, {type});
  return line_height(kit, type) * static_cast<float>(break_lines(face_of(kit, type), words, width).size());
}

Rect line(Kit& kit, const Rect& where, std::string_view text, const Ink& ink, Align align) {
  const Face face = face_of(kit, ink.type);
  const std::string words = said(kit, text, ink);
  std::string shown = words;
  std::replace(shown.begin(), shown.end(), '\n', ' ');
  const bool cut = width_of(face, shown) > where.w + 1;
  if (cut) shown = shorten(face, shown, where.w);
  const float width = width_of(face, shown);
  const Rect covered{where.x + shift_of(align, where.w, width), where.y, width, face.size};
  put(kit, face, covered.x, covered.y, ink.colour, shown);
  if (!shown.empty()) kit.record(words, covered, face.size, ink.colour, cut);
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
  kit.type_on();
  return static_cast<std::size_t>(std::max(0.0, seconds) * characters_a_second);
}

}  // namespace sputnik::ui
