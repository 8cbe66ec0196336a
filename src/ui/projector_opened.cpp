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

// How a goal is set: its role in a face, below it what it wanted or nothing.
struct GoalSet {
  Type role = Type::card_title;
  bool whole = true;
  float between = 8;
};

float goal_height(const Kit& kit, const classroom::GoalLine& goal, float width, const GoalSet& set) {
  return line_height(kit, set.role) + kit.px(set.between) +
         (set.whole ? text_height(kit, least_type, goal.goal, width - kit.px(34)) : 0);
}

void draw_goal(Kit& kit, const classroom::GoalLine& goal, Rect place, const GoalSet& set) {
  const Rect sign = place.cut_left(kit.px(34));
  const float y = sign.y + line_height(kit, set.role) / 2;
  if (goal.met)
    check_mark(kit, sign.x + kit.px(12), y, kit.px(20), palette::gain);
  else
    cross_mark(kit, sign.x + kit.px(12), y, kit.px(18), palette::loss);
  line(kit, place.cut_top(line_height(kit, set.role)), goal.role, {set.role, palette::text});
  if (set.whole) paragraph(kit, place, goal.goal, {least_type, palette::text_quiet});
}

// The largest way in which all goals of a bench stand in a place; at last without what they wanted.
GoalSet set_that_fits(const Kit& kit, const std::vector<classroom::GoalLine>& goals, const Rect& place) {
  for (const GoalSet& set : {GoalSet{Type::card_title, true, 8}, {Type::ui_bold, true, 8}, {Type::ui_bold, true, 2}}) {
    float all = 0;
    for (const classroom::GoalLine& goal : goals) all += goal_height(kit, goal, place.w, set);
    if (all <= place.h) return set;
  }
  return {.whole = false};
}

std::string met_words(const std::vector<classroom::GoalLine>& goals) {
  const auto met = std::count_if(goals.begin(), goals.end(), [](const classroom::GoalLine& goal) { return goal.met; });
  return std::to_string(met) + " of " + std::to_string(goals.size()) + " reached what they wanted.";
}

// Of one bench, with what each seat wanted: they were private until now.
void draw_goals(Kit& kit, const Debrief& debrief, classroom::Bench bench, const Rect& rect) {
  using classroom::Bench;
  std::vector<classroom::GoalLine> goals;
  for (const classroom::GoalLine& goal : debrief.goals) {
    if (goal.bench == bench) goals.push_back(goal);
  }
  const auto side = classroom::is_cabinet(bench) ? std::optional(classroom::side_of(bench)) : std::nullopt;
  Rect inside = large_panel(kit, rect,
                            bench == Bench::us   ? "AMERICAN CABINET"
                            : bench == Bench::cn ? "CHINESE CABINET"
                                                 : "PRESS GALLERY",
                            side);
  line(kit, inside.cut_top(kit.px(36)), goals.empty() ? "Nobody sat here." : met_words(goals),
       {Type::ui_bold, palette::text});
  const GoalSet set = set_that_fits(kit, goals, inside);
  for (const classroom::GoalLine& goal : goals)
    draw_goal(kit, goal, inside.cut_top(goal_height(kit, goal, inside.w, set)), set);
}

void draw_turns(Kit& kit, const Debrief& debrief, const Rect& rect) {
  Rect inside = large_panel(kit, rect, "WHERE IT TURNED");
  if (debrief.turns.empty()) {
    paragraph(kit, inside, "No quarter was played.", {Type::card_title, palette::text});
    return;
  }
  struct Faces {
    Type words;
    Type causes;
  };
  const auto height = [&](const TurnLine& turn, const Faces& faces) {
    return text_height(kit, faces.words, turn.words, inside.w) + text_height(kit, faces.causes, turn.causes, inside.w) +
           kit.px(20);
  };
  const auto fit = [&](const Faces& faces) {
    float all = 0;
    for (const TurnLine& turn : debrief.turns) all += height(turn, faces);
    return all <= inside.h;
  };
  constexpr Faces large{Type::masthead_small, Type::card_title};
  const Faces faces = fit(large) ? large : Faces{Type::card_title, least_type};
  for (const TurnLine& turn : debrief.turns) {
    if (height(turn, faces) - kit.px(20) > inside.h) return;
    const float first = text_height(kit, faces.words, turn.words, inside.w);
    const float second = text_height(kit, faces.causes, turn.causes, inside.w);
    paragraph(kit, inside.cut_top(first), turn.words, {faces.words, palette::text});
    paragraph(kit, inside.cut_top(second), turn.causes, {faces.causes, palette::text_quiet});
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
    case DebriefSheet::goals_us:
      return draw_goals(kit, debrief, classroom::Bench::us, rect);
    case DebriefSheet::goals_cn:
      return draw_goals(kit, debrief, classroom::Bench::cn, rect);
    case DebriefSheet::goals_press:
      return draw_goals(kit, debrief, classroom::Bench::press, rect);
    case DebriefSheet::turning:
      return draw_turns(kit, debrief, rect);
    case DebriefSheet::votes:
      return draw_votes_sheet(kit, debrief, rect);
    case DebriefSheet::feelings:
      return draw_feelings_sheet(kit, debrief, rect);
  }
}

}  // namespace sputnik::ui
