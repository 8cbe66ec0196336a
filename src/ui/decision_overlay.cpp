// The reasons of a rival after the game, and the advice of a nation's own planners: the same sheet.
#include <algorithm>

#include "model/text.h"
#include "ui/column.h"
#include "ui/decision_model.h"
#include "ui/names.h"
#include "ui/overlay_frame.h"
#include "ui/screen.h"
#include "ui/shapes.h"
#include "ui/widgets.h"

namespace sputnik::ui {

namespace {

constexpr float button_height = 38;
constexpr float bar_height = 10;
constexpr float value_room = 84;
constexpr float chance_room = 76;

void draw_bar(Kit& kit, const Rect& rect, double share) {
  fill(kit, rect, palette::glass3);
  fill(kit, {rect.x, rect.y, rect.w * static_cast<float>(share), rect.h}, palette::text_quiet);
  kit.keep_moving();
}

void draw_weighed(Kit& kit, const WeighedLine& one, Column& column) {
  const float words = column.width() - kit.px(value_room + chance_room);
  const std::string then = "then " + one.then;
  const float height = text_height(kit, Type::ui_bold, one.orders, words) + text_height(kit, Type::ui_small, then, words);
  Rect row = column.take(height + kit.px(6), 4);
  hline(kit, row.x, row.right(), row.bottom(), palette::glass3);
  const float line_of = line_height(kit, Type::ui_bold);
  const Rect value = row.cut_right(kit.px(value_room));
  line_in_middle(kit, {value.x, value.y, value.w, line_of}, signed_figure(one.value, 1), {Type::number, palette::text}, Align::right);
  const Rect chance = row.cut_right(kit.px(chance_room));
  if (one.chance >= 0.5) {
    line_in_middle(kit, {chance.x, chance.y, chance.w, line_of}, figure(one.chance, 0) + " %", {Type::number, palette::text_quiet}, Align::right);
  }
  row.cut_top(paragraph(kit, row, one.orders, {Type::ui_bold, palette::text}).h);
  paragraph(kit, row, then, {Type::ui_small, palette::text_quiet});
}

void draw_sheet(Kit& kit, const DecisionModel& model, const Rect& rect) {
  Column column(kit, "decision.sheet", rect, false);
  const Ink plain{Type::ui, palette::text};
  const Ink quiet{Type::ui_small, palette::text_quiet};
  column.put(model.who, quiet, 8);
  column.put(model.does, {Type::ui_bold, palette::text}, 4);
  column.put(model.expects, plain, 10);
  column.put("WHAT IT BELIEVED, IN EIGHT CASES OF TEN", {Type::caption, palette::text_quiet}, 2);
  for (const std::string& line : model.believed) column.put(line, plain, 2);
  column.take(0, 10);
  column.put("WHAT IT WEIGHED: THE CHANCE OF EACH, AND ITS WORTH IN POINTS", {Type::caption, palette::text_quiet}, 4);
  for (const WeighedLine& one : model.weighed) draw_weighed(kit, one, column);
}

}  // namespace

void draw_decision(Kit& kit, const Screen& screen, Wishes& wishes) {
  if (!screen.decision) return;
  const DecisionModel& model = *screen.decision;
  OverlayFrame frame(kit, "decision", model.title, 940, 720, false, wishes);
  Rect inside = frame.inside;
  kit.focus_default(names::close);
  Rect head = inside.cut_top(kit.px(button_height));
  inside.cut_top(kit.px(8));
  const auto put = [&](std::string_view name, std::string_view label, int quarter, bool enabled) {
    const ButtonText text{.label = label};
    if (button(kit, name, head.cut_left(button_width(kit, text)), text, Look::glass, enabled)) wishes.emplace_back(OpenReasons{quarter});
    head.cut_left(kit.px(8));
  };
  if (model.steps) {
    put("decision.earlier", "Before", model.quarter - 1, model.quarter > 0);
    put("decision.later", "After", model.quarter + 1, model.quarter < model.last);
  }
  line_in_middle(kit, head, model.when, {Type::ui_bold, palette::text}, Align::right);
  if (!model.waiting) return draw_sheet(kit, model, inside);
  paragraph(kit, inside.cut_top(2 * line_height(kit, Type::ui)), "Thinking, " + figure(100 * model.share, 0) + " %.", {Type::ui, palette::text_quiet});
  draw_bar(kit, inside.cut_top(kit.px(bar_height)), model.share);
}

void draw_thinking(Kit& kit, const Screen& screen, Wishes& wishes) {
  OverlayFrame frame(kit, "thinking", "THE OTHER CAPITAL DELIBERATES", 560, 220, false, wishes);
  Rect inside = frame.inside;
  kit.focus_default(names::close);
  const std::string_view words = "Your orders are sealed. Close takes them back to the desk.";
  inside.cut_top(paragraph(kit, inside, words, {Type::ui, palette::text}).h + kit.px(12));
  draw_bar(kit, inside.cut_top(kit.px(bar_height)), screen.thinking);
}

}  // namespace sputnik::ui
