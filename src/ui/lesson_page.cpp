// The teacher's desk: phase and clock above, what moves the room on below them, then script, seats and the rest.
#include <algorithm>
#include <array>

#include "ui/flow.h"
#include "ui/lesson_panels.h"
#include "ui/pages.h"
#include "ui/shapes.h"
#include "ui/tall_page.h"

namespace sputnik::ui {

namespace {

using classroom::Deed;

constexpr float gap = 12;
constexpr float script_width = 400;
constexpr float seats_width = 470;
constexpr float clock_width = 250;
constexpr float columns_from = 1400;  // px at scale 1: script, seats and one more beside each other

struct TabLine {
  LessonTab tab;
  std::string_view key;
  std::string_view label;
  void (*draw)(Kit&, const Screen&, const Rect&, Wishes&);
};
void draw_script_tab(Kit& kit, const Screen& screen, const Rect& rect, Wishes&) { draw_script(kit, screen, rect); }
constexpr std::array<TabLine, 8> tab_lines = {{{LessonTab::script, "script", "Script", draw_script_tab},
                                               {LessonTab::seats, "seats", "Seats", draw_seat_list},
                                               {LessonTab::laptop, "laptop", "At the laptop", draw_laptop},
                                               {LessonTab::cabinets, "cabinets", "Cabinets", draw_cabinets},
                                               {LessonTab::arguments, "arguments", "Arguments", draw_arguments},
                                               {LessonTab::exhibits, "exhibits", "Exhibits", draw_exhibits},
                                               {LessonTab::events, "events", "Events", draw_events},
                                               {LessonTab::door, "door", "Door and end", draw_door}}};

std::string where_of(const LessonModel& model) {
  return model.round.empty() ? model.title : model.round + " \xE2\x80\x93 " + model.date;
}

float head_height(const Kit& kit, const LessonModel& model, float width) {
  const float words = width - kit.px(48 + clock_width);
  return kit.px(22) + text_height(kit, Type::ui_small, where_of(model), words) +
         headline_height(kit, model.phase, words) + text_height(kit, Type::body, model.task, words) + kit.px(10);
}

void draw_head(Kit& kit, const LessonModel& model, const Rect& rect) {
  fill(kit, rect, palette::paper);
  double_rule(kit, rect.x, rect.right(), rect.bottom() - kit.px(8), palette::ink);
  Rect inside = rect.inset(kit.px(24), kit.px(8));
  inside.cut_bottom(kit.px(8));
  Rect clock = inside.cut_right(kit.px(clock_width));
  line(kit, clock.cut_bottom(line_height(kit, Type::ui_small)), model.clock_state, {Type::ui_small, palette::why_ink},
       Align::right);
  line_in_middle(kit, clock, model.clock, {Type::masthead, model.late ? palette::alarm : palette::ink}, Align::right);
  const std::string where = where_of(model);
  paragraph(kit, inside.cut_top(text_height(kit, Type::ui_small, where, inside.w)), where,
            {Type::ui_small, palette::why_ink});
  headline(kit, inside.cut_top(headline_height(kit, model.phase, inside.w)), model.phase, palette::ink, Align::left);
  paragraph(kit, inside, model.task, {Type::body, palette::ink});
}

// Returns the height it used; draws only when there are wishes to take.
float controls(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  const LessonModel& model = *screen.lesson_desk;
  Flow flow(rect, kit.px(44), kit.px(8));
  const auto put = [&](std::string_view name, const ButtonText& text, const Wish& wish, bool enabled = true,
                       Look look = Look::glass) {
    if (button(kit, name, flow.next(button_width(kit, text, look)), text, look, enabled)) wishes.push_back(wish);
  };
  const auto key = [&](Action action) { return kit.key_name(action); };
  const std::string next_key = key(Action::lesson_next);
  const std::string back_key = key(Action::lesson_back);
  const std::string pause_key = key(Action::lesson_pause);
  const std::string wall_key = key(Action::projector);
  const std::string curtain_key = key(Action::curtain);
  const std::string next = model.next_does.empty() ? "Next stage" : model.next_does;
  put("lesson.next_step", {.label = next, .keys = next_key, .hint = model.next}, SayLesson{by_teacher(Deed::next)},
      !model.closed, Look::paper);
  put("lesson.back",
      {.label = "Back a stage", .keys = back_key, .hint = "Undoes a slip: a round that was played is taken back"},
      SayLesson{by_teacher(Deed::back)}, !model.first && !model.closed);
  put("lesson.pause", {.label = model.paused ? "Go on" : "Pause", .keys = pause_key},
      SayLesson{by_teacher(model.paused ? Deed::resume : Deed::pause)}, !model.closed);
  put("lesson.more", {.label = "+1 min"}, SayLesson{by_teacher(Deed::extend, 0, 60'000)}, !model.closed);
  put("lesson.less",
      {.label = "\xE2\x88\x92"
                "1 min"},
      SayLesson{by_teacher(Deed::extend, 0, -60'000)}, !model.closed);
  put("lesson.projector",
      {.label = "Projector", .keys = wall_key, .hint = "What the class sees; the same key comes back"},
      ShowProjector{true});
  put("lesson.curtain",
      {.label = model.curtain ? "Raise the curtain" : "Curtain",
       .keys = curtain_key,
       .hint = "The projector goes dark"},
      SayLesson{by_teacher(Deed::curtain, 0, model.curtain ? 0 : 1)}, !model.closed);
  if (model.stage == classroom::Stage::debrief || model.closed) {
    put("lesson.sheet", {.label = "Next sheet", .hint = "Of the projector: how it felt, truth, goals, turning points, votes"},
        TurnSheet{1});
  }
  kit.focus_default("lesson.next_step");
  return flow.used();
}

bool beside(const TabLine& line, bool columns) {
  return columns && (line.tab == LessonTab::script || line.tab == LessonTab::seats);
}

// The tab that stands in the common place.
const TabLine& tab_shown(const Screen& screen, bool columns) {
  const auto found = std::find_if(tab_lines.begin(), tab_lines.end(), [&](const TabLine& line) {
    return line.tab == screen.lesson_tab && !beside(line, columns);
  });
  return found == tab_lines.end() ? tab_lines[columns ? 2 : 0] : *found;
}

void draw_tabs(Kit& kit, const Screen& screen, Rect rect, bool columns, Wishes& wishes) {
  const TabLine& shown = tab_shown(screen, columns);
  Flow flow(rect, kit.px(lesson_button), kit.px(6));
  for (const TabLine& line : tab_lines) {
    if (beside(line, columns)) continue;
    std::string label(line.label);
    const ButtonText text{.label = label};
    const Look look = &line == &shown ? Look::paper : Look::glass;
    const std::string name = "lesson.tab." + std::string(line.key);
    if (button(kit, name, flow.next(button_width(kit, text, look)), text, look))
      wishes.emplace_back(SelectLessonTab{line.tab});
  }
  rect.cut_top(flow.used() + kit.px(8));
  shown.draw(kit, screen, rect, wishes);
}

void hear_keys(Kit& kit, const LessonModel& model, Wishes& wishes) {
  const auto say = [&](Deed deed, double value = 0) { wishes.emplace_back(SayLesson{by_teacher(deed, 0, value)}); };
  if (kit.pressed(Action::projector)) wishes.emplace_back(ShowProjector{true});
  if (model.closed) return;
  if (kit.pressed(Action::lesson_next)) say(Deed::next);
  if (kit.pressed(Action::lesson_back) && !model.first) say(Deed::back);
  if (kit.pressed(Action::lesson_pause)) say(model.paused ? Deed::resume : Deed::pause);
  if (kit.pressed(Action::curtain)) say(Deed::curtain, model.curtain ? 0 : 1);
}

void draw_body(Kit& kit, const Screen& screen, Rect rest, Wishes& wishes) {
  const bool columns = rest.w >= kit.px(columns_from);
  if (columns) {
    draw_script(kit, screen, rest.cut_left(kit.px(script_width)));
    rest.cut_left(kit.px(gap));
    draw_seat_list(kit, screen, rest.cut_left(kit.px(seats_width)), wishes);
    rest.cut_left(kit.px(gap));
  }
  draw_tabs(kit, screen, rest, columns, wishes);
}

}  // namespace

void draw_lesson(Kit& kit, const Screen& screen, Wishes& wishes) {
  const LessonModel& model = *screen.lesson_desk;
  const Rect rest = kit.window();
  fill(kit, rest, palette::glass0);
  draw_tall_page(
      kit, {.name = "lesson", .gap = gap}, rest,
      [&](float width) { return head_height(kit, model, width); },
      [&](const Rect& place) { draw_head(kit, model, place); },
      [&](const Rect& place) { return controls(kit, screen, place, wishes); },
      [&](const Rect& place) { draw_body(kit, screen, place, wishes); });
  hear_keys(kit, model, wishes);
}

void draw_script(Kit& kit, const Screen& screen, const Rect& rect) {
  const LessonModel& model = *screen.lesson_desk;
  const Rect inside = paper_panel(kit, rect);
  const Rect content = kit.begin_scroll("lesson.script", inside, true);
  float y = content.y;
  const auto put = [&](std::string_view text, const Ink& ink, float below) {
    if (text.empty()) return;
    y += paragraph(kit, {content.x, y, content.w, 1e6f}, text, ink).h + kit.px(below);
  };
  put("WHAT TO SAY", {Type::caption, palette::why_ink}, 6);
  for (const std::string& words : model.script) put(words, {Type::body, palette::ink}, 10);
  if (!model.questions.empty()) put("QUESTIONS", {Type::caption, palette::why_ink}, 6);
  for (const std::string& words : model.questions) put(words, {Type::body, palette::ink}, 8);
  put("THE MOTION", {Type::caption, palette::why_ink}, 4);
  put(model.motion, {Type::body_bold, palette::ink}, 12);
  put(model.next, {Type::body, palette::why_ink}, 0);
  kit.end_scroll(y - content.y);
}

}  // namespace sputnik::ui
