// What was put on the table: proposals and drafts, arguments, exhibits, and the events that a teacher may let strike.
#include "ui/lesson_panels.h"
#include "ui/nation.h"
#include "ui/shapes.h"

namespace sputnik::ui {

namespace {

using classroom::Deed;

std::string votes_of(const ProposalRow& row) {
  const std::string votes =
      row.by + ". For: " + std::to_string(row.yes) + ", against: " + std::to_string(row.no) + ".";
  return row.in ? votes + " It carries." : votes;
}

void put_cabinet(Rows& rows, const CabinetBox& box) {
  const ImU32 hue = hue_of(box.side);
  rows.put(classroom::title(classroom::bench_of(box.side)), {Type::ui_bold, hue}, 2);
  rows.put(box.state, {Type::ui_small, palette::text_quiet});
  for (const ProposalRow& row : box.rows) {
    rows.put(row.words, {Type::ui, palette::text}, 0);
    rows.put(votes_of(row), {Type::ui_small, palette::text_quiet}, row.in ? 8 : 0);
    if (row.in) continue;
    rows.put("Left out:", {Type::ui_small, palette::text_quiet}, 0);
    rows.put(row.why_not, {Type::ui_small, palette::text}, 8);
  }
  rows.put(box.orders.empty() ? "Nothing would be ordered now." : "Would be sealed now:",
           {Type::ui_small, palette::text}, 2);
  rows.put(box.orders, {Type::ui, palette::text}, 18);
}

}  // namespace

void draw_cabinets(Kit& kit, const Screen& screen, const Rect& rect, Wishes&) {
  Rows rows(kit, "lesson.cabinets", glass_panel(kit, rect, "CABINETS, FOR YOUR EYES"));
  for (const Side side : sides) put_cabinet(rows, screen.lesson_desk->cabinets[side]);
}

void draw_arguments(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  Rows rows(kit, "lesson.arguments", glass_panel(kit, rect, "ARGUMENTS"));
  if (screen.lesson_desk->arguments.empty()) rows.put("Nobody has written one yet.", {Type::ui, palette::text_quiet});
  for (const ArgumentRow& row : screen.lesson_desk->arguments) {
    const std::string whose =
        (row.in_favour ? "For, " : "Against, ") + row.by + ", likes: " + std::to_string(row.likes);
    rows.put(row.hidden ? whose + " (hidden)" : whose, {Type::ui_small, palette::text_quiet}, 0);
    rows.put(row.text, {Type::ui, palette::text, true}, 4);
    const Rect place = rows.take(kit.px(lesson_button), 12);
    const std::string label = row.hidden ? "Show" : "Hide";
    const std::string name = "argument." + std::to_string(row.number);
    if (button(kit, name, {place.x, place.y, button_width(kit, {.label = label}), place.h}, label)) {
      wishes.emplace_back(SayLesson{by_teacher(Deed::hide, static_cast<int>(row.number), row.hidden ? 0 : 1)});
    }
  }
}

void draw_exhibits(Kit& kit, const Screen& screen, const Rect& rect, Wishes&) {
  const LessonModel& model = *screen.lesson_desk;
  Rows rows(kit, "lesson.exhibits", glass_panel(kit, rect, "EXHIBITS"));
  rows.put(model.questions_left, {Type::ui_small, palette::text_quiet}, 10);
  if (model.exhibits.empty()) rows.put("The simulator has not been asked yet.", {Type::ui, palette::text_quiet});
  for (const ExhibitCard& card : model.exhibits) {
    rows.put(card.question, {Type::ui_bold, palette::text}, 2);
    rows.put(classroom::title(card.bench), {Type::ui_small, palette::text_quiet}, 4);
    if (card.at_work) rows.put("The simulator is at work.", {Type::ui, palette::text_quiet}, 14);
    for (const std::string& words : card.lines) rows.put(words, {Type::ui, palette::text}, 2);
    rows.put(card.note, {Type::ui_small, palette::text_quiet}, 14);
  }
}

void draw_events(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  const LessonModel& model = *screen.lesson_desk;
  Rows rows(kit, "lesson.events", glass_panel(kit, rect, "LET SOMETHING HAPPEN"));
  rows.put("An event strikes in the round that is ordered now. \"Back a stage\" over its reveal takes it away again.",
           {Type::ui_small, palette::text_quiet}, 10);
  for (const EventRow& row : model.events) {
    const std::string label = row.times > 0 ? "Again" : "Let it strike";
    const float width = button_width(kit, {.label = label});
    const float words = std::max(kit.px(80), rows.width() - width - kit.px(12));
    const float height = std::max(kit.px(lesson_button), text_height(kit, Type::ui, row.headline, words));
    Rect place = rows.take(height, 8);
    const Rect at = place.cut_right(width);
    paragraph(kit, {place.x, place.y, words, height}, row.headline,
              {Type::ui, row.times > 0 ? palette::gain : palette::text});
    if (!button(kit, "event." + row.id, {at.x, at.y, at.w, kit.px(lesson_button)}, label, Look::glass, !model.closed))
      continue;
    classroom::Entry entry = by_teacher(Deed::inject);
    entry.key = row.id;
    wishes.emplace_back(SayLesson{entry});
  }
}

}  // namespace sputnik::ui
