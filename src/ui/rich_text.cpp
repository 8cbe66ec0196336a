// Wraps the joined words and draws each line run by run.
#include "ui/rich_text.h"

#include <algorithm>
#include <cmath>

#include "ui/line_breaks.h"
#include "ui/shapes.h"

namespace sputnik::ui {

namespace {

Face face_of(const Kit& kit, Type type) { return {kit.theme().font(type), kit.theme().size(type)}; }

bool is_link(const manual::Run& run) { return run.kind == manual::RunKind::link && !manual::leads_outside(run.to); }

ImU32 ink_of(const manual::Run& run) {
  if (run.kind == manual::RunKind::code) return palette::cn_ink;
  return is_link(run) ? palette::us_ink : palette::ink;
}

struct Piece {
  Rect rect{};
  std::string words{};
};

void draw_words(Kit& kit, const Face& face, const Piece& piece, ImU32 ink) {
  kit.draw().AddText(face.font, face.size, {std::round(piece.rect.x), std::round(piece.rect.y)}, ink, piece.words.data(),
                     piece.words.data() + piece.words.size());
  if (piece.words.find_first_not_of(' ') != std::string::npos) kit.record(piece.words, piece.rect, face.size, ink, false);
}

// True when it is pressed.
bool draw_link(Kit& kit, const Face& face, const std::string& name, const Piece& piece) {
  const Touch touch = kit.widget(name, piece.rect);
  if (touch.hovered) fill(kit, piece.rect.inset(-kit.px(2), 0), palette::paper_shade);
  draw_words(kit, face, piece, palette::us_ink);
  hline(kit, piece.rect.x, piece.rect.right(), piece.rect.bottom(), palette::us_ink, touch.hovered ? 2.0f : 1.0f);
  return touch.activated;
}

}  // namespace

float rich_height(const Kit& kit, const manual::Text& text, Type type, float width) {
  const std::string words = manual::words_of(text);
  kit.need_glyphs(type, words);
  return line_height(kit, type) * static_cast<float>(break_lines(face_of(kit, type), words, width).size());
}

float rich_width(const Kit& kit, const manual::Text& text, Type type) {
  return width_as_is(kit, type, manual::words_of(text));
}

RichTouch rich_text(Kit& kit, std::string_view name, const Rect& rect, const manual::Text& text, Type type) {
  const std::string words = manual::words_of(text);
  kit.need_glyphs(type, words);
  const Face face = face_of(kit, type);
  const auto lines = break_lines(face, words, rect.w);
  const float step = line_height(kit, type);
  RichTouch touch{.height = step * static_cast<float>(lines.size())};
  int links = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto begin = static_cast<std::size_t>(lines[i].data() - words.data());
    const std::size_t end = begin + lines[i].size();
    std::size_t at = 0;
    float x = rect.x;
    for (const manual::Run& run : text) {
      const std::size_t from = std::max(at, begin);
      const std::size_t to = std::min(at + run.text.size(), end);
      at += run.text.size();
      if (from >= to) continue;
      Piece piece{.words = words.substr(from, to - from)};
      piece.rect = {x, rect.y + step * static_cast<float>(i), width_of(face, piece.words), face.size};
      x = piece.rect.right();
      if (!is_link(run)) {
        draw_words(kit, face, piece, ink_of(run));
      } else if (draw_link(kit, face, std::string(name) + "." + std::to_string(links++), piece)) {
        touch.pressed = run.to;
      }
    }
  }
  return touch;
}

}  // namespace sputnik::ui
