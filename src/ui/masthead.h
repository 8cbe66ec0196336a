// The newspaper's head of a page that tells: ears left and right, a headline, a line below it, a double rule.
#pragma once

#include <array>
#include <string>

#include "ui/words.h"

namespace sputnik::ui {

enum class Tone { paper, mourning };  // black with paper's type

struct Masthead {
  std::array<std::string, 3> left{};   // the middle one is bold
  std::array<std::string, 3> right{};  // empty ones leave no gap
  ImU32 mark = palette::ink;           // ink of the last line on the left
  std::string headline{};
  std::string subline{};
  Tone tone = Tone::paper;
};

// Height that it needs at a width; the headline wraps before it shrinks under a card's title.
float masthead_height(const Kit& kit, const Masthead& head, float width);
void draw_masthead(Kit& kit, const Rect& rect, const Masthead& head);

}  // namespace sputnik::ui
