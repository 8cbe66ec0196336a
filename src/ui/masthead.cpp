// Sets the head of a page.
#include "ui/masthead.h"

#include <algorithm>

#include "ui/shapes.h"

namespace sputnik::ui {

namespace {

constexpr float margin = 28;
constexpr float ear = 270;
constexpr float ears_from = 1180;  // narrower: the ears become one line above the headline
constexpr float rule = 14;

struct Colours {
  ImU32 ground;
  ImU32 ink;
};
Colours colours_of(Tone tone) {
  switch (tone) {
    case Tone::paper:
      return {palette::paper, palette::ink};
    case Tone::mourning:
      return {palette::ink, palette::paper};
  }
  return {};
}

bool has_ears(const Kit& kit, float width) { return width >= kit.px(ears_from); }

float words_width(const Kit& kit, float width) {
  return width - kit.px(2 * margin) - (has_ears(kit, width) ? 2 * kit.px(ear) : 0);
}

std::string one_line(const Masthead& head) {
  std::string all;
  for (const auto& side : {head.left, head.right}) {
    for (const std::string& words : side) {
      if (!words.empty()) all += (all.empty() ? "" : " \xE2\x80\x93 ") + words;
    }
  }
  return all;
}

void draw_ear(Kit& kit, Rect rect, const std::array<std::string, 3>& lines, ImU32 colour, ImU32 last, Align align) {
  const auto count =
      static_cast<float>(std::count_if(lines.begin(), lines.end(), [](const auto& l) { return !l.empty(); }));
  const float step = line_height(kit, Type::body) + kit.px(3);
  Rect rest = rect.centred(rect.w, count * step);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].empty()) continue;
    line_in_middle(kit, rest.cut_top(step), lines[i], {i == 1 ? Type::body_bold : Type::body, i == 2 ? last : colour},
                   align);
  }
}

}  // namespace

float masthead_height(const Kit& kit, const Masthead& head, float width) {
  const float words = words_width(kit, width);
  const float above = has_ears(kit, width) ? 0 : text_height(kit, Type::ui_small, one_line(head), words) + kit.px(6);
  const float below = head.subline.empty() ? 0 : text_height(kit, Type::body, head.subline, words) + kit.px(4);
  const float height = above + headline_height(kit, head.headline, words) + below + kit.px(rule + 28);
  return std::max(height, has_ears(kit, width) ? kit.px(measure::masthead) : 0);
}

void draw_masthead(Kit& kit, const Rect& rect, const Masthead& head) {
  const Colours colours = colours_of(head.tone);
  const ImU32 ink = colours.ink;
  fill(kit, rect, colours.ground);
  Rect inside = rect.inset(kit.px(margin), 0);
  if (head.tone == Tone::paper) {
    double_rule(kit, rect.x, rect.right(), rect.bottom() - kit.px(8), ink);
    inside.cut_bottom(kit.px(8));
  } else {
    outline(kit, rect.inset(kit.px(5)), ink, 2);
  }
  if (has_ears(kit, rect.w)) {
    const ImU32 last = head.tone == Tone::paper ? head.mark : ink;
    draw_ear(kit, inside.cut_left(kit.px(ear)), head.left, ink, last, Align::left);
    draw_ear(kit, inside.cut_right(kit.px(ear)), head.right, ink, ink, Align::right);
  }
  const float headline_tall = headline_height(kit, head.headline, inside.w);
  const float below = head.subline.empty() ? 0 : text_height(kit, Type::body, head.subline, inside.w) + kit.px(4);
  const std::string above_words = has_ears(kit, rect.w) ? std::string() : one_line(head);
  const float above = above_words.empty() ? 0 : text_height(kit, Type::ui_small, above_words, inside.w) + kit.px(6);
  Rect words = inside.centred(inside.w, std::min(inside.h, above + headline_tall + below));
  if (above > 0) paragraph_centred(kit, words.cut_top(above), above_words, {Type::ui_small, ink});
  headline(kit, words.cut_top(headline_tall), head.headline, ink);
  words.cut_top(kit.px(4));
  if (below > 0) paragraph_centred(kit, words, head.subline, {Type::body, ink});
}

}  // namespace sputnik::ui
