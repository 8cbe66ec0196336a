// The sheets of the debrief: truth, goals, turning points; projector_minds.cpp has the others.
#include <algorithm>

#include "model/text.h"
#include "ui/nation.h"
#include "ui/projector_parts.h"
#include "ui/shapes.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr float gap = 16;

float goal_height(const Kit& kit, const classroom::GoalLine& goal, float width, bool whole) {
  return line_height(kit, Type::card_title) + kit.px(8) +
         (whole ? text_height(kit, least_type, goal.goal, width - kit.px(34)) : 0);
}

void draw_goal(Kit& kit, const classroom::GoalLine& goal, Rect place, bool whole) {
  const Rect sign = place.cut_left(kit.px(34));
  const float y = sign.y + line_height(kit, Type::card_title) / 2;
  if (goal.met)
    check_mark(kit, sign.x + kit.px(12), y, kit.px(20), palette::gain);
  else
    cross_mark(kit, sign.x + kit.px(12), y, kit.px(18), palette::loss);
  line(kit, place.cut_top(line_height(kit, Type::card_title)), goal.role, {Type::card_title, palette::text});
  if (whole) paragraph(kit, place, goal.goal, {least_type, palette::text_quiet});
}

std::string met_words(const std::vector<classroom::GoalLine>& goals) {
  const auto met = std::count_if(goals.begin(), goals.end(), [](const classroom::GoalLine& goal) { return goal.met; });
  return std::to_string(met) + " of " + std::to_string(goals.size()) + " reached what they wanted.";
}

void draw_goals_of(Kit& kit, const std::vector<classroom::GoalLine>& goals, Side side, const Rect& rect) {
  Rect inside = large_panel(kit, rect, side == Side::us ? "AMERICAN CABINET" : "CHINESE CABINET", side);
  line(kit, inside.cut_top(kit.px(36)), goals.empty() ? "Nobody sat here." : met_words(goals),
       {Type::ui_bold, palette::text});
  float all = 0;
  for (const classroom::GoalLine& goal : goals) all += goal_height(kit, goal, inside.w, true);
  const bool whole = all <= inside.h;
  for (const classroom::GoalLine& goal : goals)
    draw_goal(kit, goal, inside.cut_top(goal_height(kit, goal, inside.w, whole)), whole);
}

void draw_goals(Kit& kit, const Debrief& debrief, const Rect& rect) {
  for (const Side side : sides) {
    std::vector<classroom::GoalLine> goals;
    for (const classroom::GoalLine& goal : debrief.goals) {
      if (goal.bench == classroom::bench_of(side)) goals.push_back(goal);
    }
    draw_goals_of(kit, goals, side, rect.column(side == Side::us ? 0 : 1, 2, kit.px(gap)));
  }
}

void draw_turns(Kit& kit, const Debrief& debrief, const Rect& rect) {
  Rect inside = large_panel(kit, rect, "WHERE IT TURNED");
  if (debrief.turns.empty()) {
    paragraph(kit, inside, "No quarter was played.", {Type::card_title, palette::text});
    return;
  }
  for (const TurnLine& turn : debrief.turns) {
    const float first = text_height(kit, Type::card_title, turn.words, inside.w);
    const float second = text_height(kit, least_type, turn.causes, inside.w);
    if (first + second > inside.h) return;
    paragraph(kit, inside.cut_top(first), turn.words, {Type::card_title, palette::text});
    paragraph(kit, inside.cut_top(second), turn.causes, {least_type, palette::text_quiet});
    inside.cut_top(kit.px(20));
  }
}

}  // namespace

void draw_debrief(Kit& kit, const ProjectorModel& model, DebriefSheet sheet, Rect rect) {
  const Debrief& debrief = *model.debrief;
  switch (sheet) {
    case DebriefSheet::truth: {
      const std::string& ending = debrief.ending;
      const float words = text_height(kit, Type::card_title, ending, rect.w);
      paragraph(kit, rect.cut_top(words), ending, {Type::card_title, palette::text});
      rect.cut_top(kit.px(10));
      return draw_opened_race(kit, rect, debrief.truth);
    }
    case DebriefSheet::goals:
      return draw_goals(kit, debrief, rect);
    case DebriefSheet::turning:
      return draw_turns(kit, debrief, rect);
    case DebriefSheet::votes:
      return draw_votes_sheet(kit, debrief, rect);
    case DebriefSheet::feelings:
      return draw_feelings_sheet(kit, debrief, rect);
  }
}

}  // namespace sputnik::ui
