// Draws the slip: its sentence, Next, the way out, an edge that points, and a broken frame round what it speaks of.
#include "ui/introduction_note.h"

#include <algorithm>
#include <array>
#include <string>

#include "ui/names.h"
#include "ui/shapes.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr float edge = 12;  // between the slip and its neighbours, where the point is
constexpr float margin = 10;
constexpr float row = 32;
constexpr float wide = 600;    // from here the buttons stand beside the sentence
constexpr float widest = 860;  // longer lines are hard to read
constexpr float low = 800;     // of a window: from here on the sentence is set in the larger face
constexpr std::string_view next_label = "Next";
constexpr std::string_view leave_text = "Leave the introduction";

float leave_width(const Kit& kit) { return text_width(kit, Type::ui_small, leave_text) + 1; }
float next_width(const Kit& kit) {
  const std::string keys = kit.key_name(Action::next_lesson);
  return button_width(kit, {.label = next_label, .keys = keys}, Look::paper);
}

struct Measures {
  Type type{};
  bool beside = false;  // the buttons, not below
  float buttons = 0;    // their width beside the sentence
  float text_width = 0;
};

Measures measures_of(const Kit& kit, float width) {
  Measures out;
  out.type = kit.window().h < kit.px(low) ? Type::ui_small : Type::body;
  out.beside = width >= kit.px(wide);
  out.buttons = std::max(leave_width(kit), next_width(kit));
  out.text_width = width - kit.px(2 * margin + 8) - (out.beside ? out.buttons + kit.px(16) : 0);
  return out;
}

float slip_width(const Kit& kit, float room) { return std::min(room, kit.px(widest)); }

float note_height(const Kit& kit, const Lesson& lesson, float width) {
  const Measures measures = measures_of(kit, width);
  const float text = text_height(kit, measures.type, lesson.text, measures.text_width);
  const float inside = measures.beside ? std::max(text, kit.px(2 * row + 6)) : text + kit.px(8 + row);
  return inside + kit.px(2 * margin);
}

// The side on which the target lies farthest off is the one that points.
void draw_point(Kit& kit, const Rect& slip, const Rect& target) {
  struct Way {
    float gap;
    Point point;
  };
  const std::array<Way, 4> ways = {{{slip.y - target.bottom(), Point::up},
                                    {target.y - slip.bottom(), Point::down},
                                    {slip.x - target.right(), Point::left},
                                    {target.x - slip.right(), Point::right}}};
  const Way& way =
      *std::max_element(ways.begin(), ways.end(), [](const Way& a, const Way& b) { return a.gap < b.gap; });
  if (way.gap < 0) return;
  const float size = kit.px(16);
  const auto along = [&](float middle, float from, float to) {
    return std::clamp(middle, from + size, std::max(from + size, to - size));
  };
  float x = along(target.middle_x(), slip.x, slip.right());
  float y = along(target.middle_y(), slip.y, slip.bottom());
  const float out = kit.px(4);
  if (way.point == Point::up) y = slip.y - out;
  if (way.point == Point::down) y = slip.bottom() + out;
  if (way.point == Point::left) x = slip.x - out;
  if (way.point == Point::right) x = slip.right() + out;
  triangle(kit, x, y, size, way.point, palette::paper);
}

// Light dashes on a dark line: seen on paper and on glass, and not taken for the ring of the focus.
void draw_frame(Kit& kit, const Rect& target) {
  const Rect frame = intersection(target.inset(-kit.px(6)), kit.window().inset(kit.px(1)));
  outline(kit, frame, palette::ink, 3);
  const std::array<ImVec2, 5> corners = {{{frame.x, frame.y},
                                          {frame.right(), frame.y},
                                          {frame.right(), frame.bottom()},
                                          {frame.x, frame.bottom()},
                                          {frame.x, frame.y}}};
  dashes(kit, corners, palette::paper, 3, 8, 6);
}

Rect seen_target(const Kit& kit, const Lesson& lesson) {
  for (const std::string_view name : lesson.targets) {
    if (const Rect seen = kit.seen(name); !name.empty() && !seen.empty()) return seen;
  }
  return {};
}

void draw_buttons(Kit& kit, Rect next, Rect leave, Wishes& wishes) {
  const std::string keys = kit.key_name(Action::next_lesson);
  if (button(kit, names::lesson_next, next, {.label = next_label, .keys = keys}, Look::paper) ||
      kit.pressed(Action::next_lesson)) {
    wishes.emplace_back(NextLesson{});
  }
  if (link(kit, names::lesson_leave, leave, leave_text, true,
           "All dossiers and indicators at once, and no more slips")) {
    wishes.emplace_back(LeaveIntroduction{});
  }
}

}  // namespace

const Lesson* lesson_of(const Screen& screen) { return screen.lesson ? &lessons[*screen.lesson] : nullptr; }

void focus_note(Kit& kit, const Screen& screen) {
  if (lesson_of(screen)) kit.focus_default(names::lesson_next);
}

Rect cut_note(Kit& kit, const Screen& screen, Rect& column, End end) {
  const Lesson* const lesson = lesson_of(screen);
  if (!lesson) return {};
  const float height = note_height(kit, *lesson, slip_width(kit, column.w));
  const Rect place = end == End::top ? column.cut_top(height) : column.cut_bottom(height);
  if (end == End::top)
    column.cut_top(kit.px(edge));
  else
    column.cut_bottom(kit.px(edge));
  return place;
}

void draw_note(Kit& kit, const Screen& screen, const Rect& place, Wishes& wishes) {
  const Lesson* const lesson = lesson_of(screen);
  if (!lesson || place.empty()) return;
  const float width = slip_width(kit, place.w);
  const Measures measures = measures_of(kit, width);
  Rect slip{place.x, place.y, width, std::min(place.h, note_height(kit, *lesson, width))};
  if (const Rect target = seen_target(kit, *lesson); !target.empty()) {
    slip.x = std::clamp(target.middle_x() - width / 2, place.x, place.right() - width);
    draw_frame(kit, target);
    draw_point(kit, slip, target);
  }
  kit.landmark(names::lesson_slip, slip);
  fill(kit, slip, palette::paper);
  outline(kit, slip.inset(kit.px(3)), palette::paper_shade, 1.5f);
  Rect inside = slip.inset(kit.px(margin + 4), kit.px(margin));
  if (measures.beside) {
    Rect side = inside.cut_right(measures.buttons).centred(measures.buttons, kit.px(2 * row + 6));
    const Rect next = side.cut_top(kit.px(row));
    const Rect leave = side.cut_bottom(kit.px(row));
    draw_buttons(kit, {next.right() - next_width(kit), next.y, next_width(kit), next.h},
                 {leave.right() - leave_width(kit), leave.y, leave_width(kit), leave.h}, wishes);
    inside.cut_right(kit.px(16));
    const float text = std::min(inside.h, text_height(kit, measures.type, lesson->text, inside.w));
    paragraph(kit, inside.centred(inside.w, text), lesson->text, {measures.type, palette::ink});
    return;
  }
  Rect foot = inside.cut_bottom(kit.px(row));
  const Rect leave = foot.cut_left(leave_width(kit));
  draw_buttons(kit, foot.cut_right(next_width(kit)), leave, wishes);
  inside.cut_bottom(kit.px(8));
  paragraph(kit, inside, lesson->text, {measures.type, palette::ink});
}

float draw_later(Kit& kit, std::size_t later, std::string_view which, const Rect& where, Wishes& wishes) {
  if (later == 0) return 0;
  Rect rest = where.inset(kit.px(8), 0);
  const float top = rest.y;
  rest.y += kit.px(10);
  const std::string words = std::to_string(later) + " more come in the next quarters.";
  rest.y += paragraph(kit, {rest.x, rest.y, rest.w, 1e5f}, words, {Type::ui_small, palette::text_quiet}).h + kit.px(4);
  const std::string_view all = "Show all now";
  const Rect place{rest.x, rest.y, std::min(rest.w, text_width(kit, Type::ui_small, all) + kit.px(12)), kit.px(28)};
  if (link(kit, names::show_all(which), place, all, false, "Leaves the introduction"))
    wishes.emplace_back(LeaveIntroduction{});
  return place.bottom() + kit.px(4) - top;
}

}  // namespace sputnik::ui
