// Draws and answers buttons, choices, steppers and fields.
#include "ui/widgets.h"

#include <algorithm>
#include <cmath>

#include "ui/shapes.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

// A choice: margins, room of its mark, and height of its first line.
constexpr float choice_margin_x = 10;
constexpr float choice_margin_y = 5;
constexpr float choice_mark = 24;
constexpr float choice_first = 28;

struct Paint {
  ImU32 face;
  ImU32 border;
  ImU32 words;
  ImU32 keys;
};

Paint paint_of(Look look, const Touch& touch, bool enabled) {
  const bool lit = enabled && (touch.hovered || touch.held);
  switch (look) {
    case Look::paper:
      return enabled ? Paint{lit ? palette::paper : palette::paper_shade, palette::ink, palette::ink, palette::why_ink}
                     : Paint{palette::paper, palette::paper_shade, palette::why_ink, palette::why_ink};
    case Look::alarm:
      return enabled ? Paint{lit ? palette::alarm_lit : palette::alarm, palette::alarm_text, palette::alarm_text,
                             palette::alarm_text}
                     : Paint{palette::glass3, palette::text_quiet, palette::text_quiet, palette::text_quiet};
    case Look::quiet:
      return {IM_COL32_BLACK_TRANS, IM_COL32_BLACK_TRANS, enabled ? palette::text : palette::text_quiet, palette::text_quiet};
    case Look::glass: break;
  }
  return enabled ? Paint{lit ? palette::hairline : palette::glass3, palette::text_quiet, palette::text, palette::text_quiet}
                 : Paint{palette::glass2, palette::hairline, palette::text_quiet, palette::text_quiet};
}

Type type_of(Look look) { return look == Look::alarm ? Type::card_title : Type::ui; }

void draw_face(Kit& kit, const Rect& rect, Look look, const Paint& paint) {
  fill(kit, rect, paint.face);
  if (look == Look::alarm) {
    outline(kit, rect, paint.face, 2);
    outline(kit, rect.inset(kit.px(4)), paint.border, 1.5f);
  } else if (look == Look::quiet) {
    hline(kit, rect.x, rect.right(), rect.bottom() - kit.px(3), paint.words);
  } else {
    outline(kit, rect, paint.border);
  }
}

float key_width(const Kit& kit, std::string_view keys) {
  return keys.empty() ? 0 : width_as_is(kit, Type::ui_small, keys) + kit.px(12);
}

}  // namespace

float button_width(const Kit& kit, const ButtonText& text, Look look) {
  return std::ceil(text_width(kit, type_of(look), text.label) + key_width(kit, text.keys) + kit.px(look == Look::quiet ? 4 : 28));
}

bool button(Kit& kit, std::string_view name, const Rect& rect, const ButtonText& text, Look look, bool enabled) {
  const Touch touch = kit.widget(name, rect, enabled);
  kit.hint(text.hint);
  const Paint paint = paint_of(look, touch, enabled);
  draw_face(kit, rect, look, paint);
  const Type type = type_of(look);
  const float keys = key_width(kit, text.keys);
  const float margin = kit.px(look == Look::quiet ? 2 : 8);
  const float room = rect.w - 2 * margin - keys;
  const float label = std::min(room, text_width(kit, type, text.label));
  const float left = rect.x + margin + (room - label) / 2;
  const float press = touch.held && enabled ? kit.px(1) : 0;
  line_in_middle(kit, {left, rect.y + press, label + 1, rect.h}, text.label, {type, paint.words});
  if (keys > 0) {
    line_in_middle(kit, {left + label + kit.px(12), rect.y + press, keys, rect.h}, text.keys, {Type::ui_small, paint.keys, true});
  }
  return touch.activated;
}

bool button(Kit& kit, std::string_view name, const Rect& rect, std::string_view label, Look look, bool enabled) {
  return button(kit, name, rect, ButtonText{.label = label}, look, enabled);
}

bool link(Kit& kit, std::string_view name, const Rect& rect, std::string_view label, bool on_paper, std::string_view hint) {
  const Touch touch = kit.widget(name, rect);
  kit.hint(hint);
  const ImU32 hue = on_paper ? (touch.hovered ? palette::us_ink : palette::ink) : (touch.hovered ? palette::us : palette::text);
  const Rect words = line_in_middle(kit, rect, label, {Type::ui_small, hue});
  hline(kit, words.x, words.right(), words.bottom() + kit.px(1), hue);
  return touch.activated;
}

float choice_height(const Kit& kit, std::string_view second, float width) {
  const float words = width - kit.px(2 * choice_margin_x + choice_mark);
  return kit.px(2 * choice_margin_y + choice_first) + text_height(kit, Type::ui_small, second, words);
}

bool choice(Kit& kit, std::string_view name, const Rect& rect, std::string_view label, bool chosen, std::string_view second,
            std::string_view hint) {
  const Touch touch = kit.widget(name, rect);
  kit.hint(hint);
  fill(kit, rect, chosen ? palette::glass3 : touch.hovered ? palette::glass2 : palette::glass1);
  outline(kit, rect, chosen ? palette::text : palette::hairline);
  Rect inside = rect.inset(kit.px(choice_margin_x), kit.px(choice_margin_y));
  const Rect mark = inside.cut_left(kit.px(choice_mark));
  const float y = second.empty() ? mark.middle_y() : mark.y + kit.px(12);
  const float r = kit.px(7);
  kit.draw().AddCircleFilled({mark.x + r, y}, r, chosen ? palette::text : palette::text_quiet, 24);
  kit.draw().AddCircleFilled({mark.x + r, y}, r - kit.px(1.5f), palette::glass1, 24);
  if (chosen) kit.draw().AddCircleFilled({mark.x + r, y}, r - kit.px(4), palette::text, 20);
  const Ink ink{chosen ? Type::ui_bold : Type::ui, palette::text};
  if (second.empty()) {
    line_in_middle(kit, inside, label, ink);
  } else {
    line(kit, inside.moved(0, kit.px(1)), label, ink);
    inside.cut_top(kit.px(choice_first));
    paragraph(kit, inside, second, {Type::ui_small, palette::text_quiet});
  }
  return touch.activated;
}

Touch area(Kit& kit, std::string_view name, const Rect& rect, bool enabled, std::string_view hint) {
  const Touch touch = kit.widget(name, rect, enabled);
  kit.hint(hint);
  return touch;
}

bool step_button(Kit& kit, std::string_view name, const Rect& rect, bool up, bool enabled, bool on_paper,
                 std::string_view hint) {
  const Touch touch = kit.widget(name, rect, enabled);
  kit.hint(hint);
  const Paint paint = paint_of(on_paper ? Look::paper : Look::glass, touch, enabled);
  fill(kit, rect, paint.face);
  outline(kit, rect, paint.border);
  const ImU32 hue = enabled ? paint.words : faded(paint.words, 120);
  triangle(kit, rect.middle_x(), rect.middle_y(), std::min(rect.w, rect.h) * 0.42f, up ? Point::up : Point::down, hue);
  return touch.activated;
}

void level_pips(Kit& kit, const Rect& rect, int now, int ordered, bool on_paper) {
  const ImU32 ink = on_paper ? palette::ink : palette::text;
  const ImU32 pale = on_paper ? palette::why_ink : palette::text_quiet;
  for (int level = 1; level <= 4; ++level) {
    const Rect pip = rect.column(level - 1, 4, kit.px(4));
    if (level <= std::min(now, ordered)) fill(kit, pip, ink);
    outline(kit, pip, level <= std::max(now, ordered) ? ink : pale, level == ordered && ordered != now ? 2.5f : 1.0f);
    if (level > now && level <= ordered) fill(kit, pip.inset(pip.w * 0.28f, pip.h * 0.28f), palette::alarm);
    if (level <= now && level > ordered) cross_mark(kit, pip.middle_x(), pip.middle_y(), std::min(pip.w, pip.h) * 0.8f, palette::alarm);
  }
}

bool toggle(Kit& kit, std::string_view name, const Rect& rect, std::string_view label, bool on, bool enabled, bool on_paper,
            std::string_view hint) {
  const Touch touch = kit.widget(name, rect, enabled);
  kit.hint(hint);
  const ImU32 ink = on_paper ? (enabled ? palette::ink : palette::why_ink) : (enabled ? palette::text : palette::text_quiet);
  Rect words = rect;
  const float side = std::min(rect.h, kit.px(20));
  const Rect box = words.cut_left(side).centred(side, side);
  if (touch.hovered && enabled) fill(kit, box, on_paper ? palette::paper_shade : palette::glass3);
  outline(kit, box, ink, 1.5f);
  if (on) check_mark(kit, box.middle_x(), box.middle_y(), side * 0.7f, ink);
  words.cut_left(kit.px(8));
  line_in_middle(kit, words, label, {Type::ui_small, ink});
  return touch.activated;
}

}  // namespace sputnik::ui
