// A page of a head, a row of controls and a body. With large text in a small window head and controls scroll away with the
// body, which then has a height of its own.
#pragma once

#include <string_view>

#include "ui/kit.h"

namespace sputnik::ui {

struct TallPage {
  std::string_view name;  // of the scroll area
  float gap = 12;         // px at scale 1, as the others
  float controls = 110;   // about what the controls take
  float least_body = 300;
  float scrolled_body = 520;
};

// head_height(width); draw_head(place); draw_controls(place) says how high they are; draw_body(place).
template <class HeadHeight, class Head, class Controls, class Body>
void draw_tall_page(Kit& kit, const TallPage& page, Rect rest, HeadHeight head_height, Head draw_head,
                    Controls draw_controls, Body draw_body) {
  const float gap = kit.px(page.gap);
  if (rest.h - head_height(rest.w) - kit.px(page.controls) < kit.px(page.least_body)) {
    const Rect content = kit.begin_scroll(page.name, rest);
    Rect all{content.x, content.y, content.w, 1e6f};
    draw_head(all.cut_top(head_height(content.w)));
    all = all.inset(gap, 0);
    all.y += gap;
    all.cut_top(draw_controls(all) + gap);
    const Rect body = all.cut_top(kit.px(page.scrolled_body));
    draw_body(body);
    kit.end_scroll(body.bottom() - content.y + gap);
  } else {
    draw_head(rest.cut_top(head_height(rest.w)));
    rest = rest.inset(gap, gap);
    rest.cut_top(draw_controls(rest) + gap);
    draw_body(rest);
  }
}

}  // namespace sputnik::ui
