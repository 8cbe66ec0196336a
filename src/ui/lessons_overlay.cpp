// Lessons for a class: one that was left may go on, or one of those on this machine begins.
#include "ui/overlay_frame.h"
#include "ui/screen.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr float row = 40;

// Returns the place below.
float put_left(Kit& kit, const LeftLesson& left, std::size_t number, const Rect& where, Wishes& wishes) {
  Rect place{where.x, where.y, where.w, kit.px(row)};
  const std::string words = "Go on with the lesson of " + left.when;
  const std::string away = "Throw away";
  const std::string name = "left." + std::to_string(number);
  const float width = button_width(kit, {.label = away});
  const bool beside = button_width(kit, {.label = words}) + width + kit.px(8) <= place.w;
  Rect second{place.x, place.bottom() + kit.px(4), std::min(width, place.w), place.h};
  if (beside) second = place.cut_right(width);
  if (beside) place.cut_right(kit.px(8));
  if (button(kit, name, place, words, Look::paper)) wishes.emplace_back(ResumeLesson{left.journal});
  if (number == 0) kit.focus_default(name);
  const bool drop = button(kit, name + ".drop", second,
                           ButtonText{.label = away, .hint = "What was said in it is wiped from this machine"});
  if (drop) wishes.emplace_back(DropLesson{left.journal});
  return (beside ? place.bottom() : second.bottom()) + kit.px(6);
}

float put_heading(Kit& kit, const Rect& where, std::string_view words) {
  const float height = text_height(kit, Type::caption, words, where.w);
  paragraph(kit, {where.x, where.y, where.w, height}, words, {Type::caption, palette::text_quiet});
  return where.y + height + kit.px(4);
}

}  // namespace

void draw_lessons(Kit& kit, const Screen& screen, Wishes& wishes) {
  OverlayFrame frame(kit, "lessons", "LESSONS FOR A CLASS", 860, 640, false, wishes);
  const TitleModel& title = screen.title;
  const Rect content = kit.begin_scroll("lessons.rows", frame.inside);
  Rect rest = content;
  if (!title.left.empty()) rest.y = put_heading(kit, rest, "LEFT OR CUT OFF");
  for (std::size_t i = 0; i < title.left.size(); ++i) rest.y = put_left(kit, title.left[i], i, rest, wishes);
  if (!title.lessons.empty()) rest.y = put_heading(kit, rest, "BEGIN A LESSON");
  for (std::size_t i = 0; i < title.lessons.size(); ++i) {
    const LessonLine& one = title.lessons[i];
    const Rect place{rest.x, rest.y, rest.w, choice_height(kit, one.summary, rest.w)};
    const std::string name = "lesson." + std::to_string(i);
    if (choice(kit, name, place, one.title, false, one.summary)) wishes.emplace_back(OpenLesson{one.file});
    if (i == 0 && title.left.empty()) kit.focus_default(name);
    rest.y = place.bottom() + kit.px(4);
  }
  kit.end_scroll(rest.y - content.y);
}

}  // namespace sputnik::ui
