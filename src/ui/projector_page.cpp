// The projector: a head with phase, task and clock; below it what the class looks at in this stage.
#include <algorithm>

#include "ui/names.h"
#include "ui/nation.h"
#include "ui/pages.h"
#include "ui/projector_parts.h"
#include "ui/shapes.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr float gap = 16;
constexpr double controls_stay = 5;  // seconds after a key or the mouse

// Above the phase where and when the class is; below it what everyone does.
void draw_head(Kit& kit, const ProjectorModel& model, const Rect& rect) {
  fill(kit, rect, model.late ? palette::alarm : palette::paper);
  const ImU32 ink = model.late ? palette::alarm_text : palette::ink;
  if (!model.late) double_rule(kit, rect.x, rect.right(), rect.bottom() - kit.px(8), ink);
  Rect inside = rect.inset(kit.px(24), kit.px(8));
  inside.cut_bottom(kit.px(6));
  Rect first = inside.cut_top(line_height(kit, least_type));
  constexpr std::string_view still = "The clock stands still.";
  if (model.paused)
    line(kit, first.cut_right(text_width(kit, least_type, still) + kit.px(2)), still, {least_type, ink}, Align::right);
  line(kit, first, model.round.empty() ? model.lesson : model.round + " \xE2\x80\x93 " + model.date, {least_type, ink});
  if (!model.clock.empty()) {
    const Rect clock = inside.cut_right(text_width(kit, Type::display, model.clock) + kit.px(4));
    line_in_middle(kit, clock, model.clock, {Type::display, ink}, Align::right);
    inside.cut_right(kit.px(16));
  }
  line_in_middle(kit, inside.cut_top(kit.px(52)), model.phase, {Type::masthead, ink});
  paragraph(kit, inside, model.task, {Type::ui_bold, ink});
}

float head_height(const Kit& kit, const ProjectorModel& model) {
  const float clock = model.clock.empty() ? 0 : text_width(kit, Type::display, model.clock) + kit.px(20);
  const float words = kit.window().w - kit.px(48) - clock;
  return kit.px(24 + 52) + line_height(kit, least_type) + text_height(kit, Type::ui_bold, model.task, words);
}

// For a teacher whose only display is the projector: shown while a hand is at the keys.
void draw_controls(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  const auto say = [&](classroom::Deed deed) {
    classroom::Entry entry;
    entry.deed = deed;
    wishes.emplace_back(SayLesson{entry});
  };
  const bool paused = screen.projector->paused;
  fill(kit, rect, palette::glass2);
  Rect row = rect.inset(kit.px(gap), kit.px(6));
  const auto put = [&](std::string_view name, std::string_view label) {
    const Rect place = row.cut_left(button_width(kit, {.label = label}));
    row.cut_left(kit.px(10));
    return button(kit, name, place, label);
  };
  if (put("projector.desk", "Desk")) wishes.emplace_back(ShowProjector{false});
  if (put("projector.back", "Back a stage")) say(classroom::Deed::back);
  if (put("projector.pause", paused ? "Go on" : "Pause"))
    say(paused ? classroom::Deed::resume : classroom::Deed::pause);
  if (put("projector.next", "Next stage")) say(classroom::Deed::next);
  if (screen.projector->debrief && put("projector.sheet", "Next sheet")) wishes.emplace_back(TurnSheet{1});
  kit.focus_default("projector.desk");
}

void draw_stage(Kit& kit, const Screen& screen, const Rect& rect) {
  using classroom::Stage;
  const ProjectorModel& model = *screen.projector;
  switch (model.stage) {
    case Stage::briefing:
      return draw_joining(kit, model, rect);
    case Stage::vote_before:
    case Stage::vote_after:
      return draw_votes(kit, model, rect);
    case Stage::assumptions:
      return draw_dials(kit, model, rect);
    case Stage::reveal:
      return draw_envelopes(kit, model, rect);
    case Stage::hearing:
      return draw_hearing(kit, model, rect);
    case Stage::debrief:
    case Stage::closed:
      return draw_debrief(kit, model, screen.sheet, rect);
    default:
      return draw_round(kit, model, rect);
  }
}

}  // namespace

void draw_projector(Kit& kit, const Screen& screen, Wishes& wishes) {
  const ProjectorModel& model = *screen.projector;
  Rect rest = kit.window();
  fill(kit, rest, palette::glass0);
  const bool at_the_keys = screen.page == Page::projector && kit.touched_ago() < controls_stay;
  if (at_the_keys) {
    draw_controls(kit, screen, rest.cut_bottom(kit.px(52)), wishes);
    kit.keep_moving();  // they go by themselves
  }
  if (model.dark) return;
  draw_head(kit, model, rest.cut_top(head_height(kit, model)));
  draw_stage(kit, screen, rest.inset(kit.px(gap), kit.px(gap)));
}

}  // namespace sputnik::ui
