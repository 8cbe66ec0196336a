// Draws causes and hears what is done to them.
#include "ui/cause_rows.h"

#include <string>

#include "model/text.h"
#include "ui/shapes.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr float indent = 22;
constexpr float amount_room = 84;
constexpr float row_pad = 6;  // above and below a row's words
constexpr double dwell = 0.6;

float words_left(const Kit& kit, const CauseRow& row) { return kit.px(indent) * static_cast<float>(row.depth + 1); }

std::string words_of(const CauseRow& row) {
  // What is followed back says its quarter itself, as "2023Q1: …" or "Orders of 2023Q1".
  const bool told = row.when.empty() || row.what.find(row.when) != std::string::npos;
  return told ? row.what : row.when + ": " + row.what;
}

std::string_view help_of(const CauseRow& row, bool follows) {
  if (row.opens) return row.open ? "Enter shuts it" : "Enter opens its causes";
  if (!follows) return "";
  switch (row.leads) {
    case Leads::quarter:
      return "Enter goes to the causes of that quarter";
    case Leads::dossier:
      return "Enter goes to the dossier of this order";
    case Leads::news:
      return "Enter goes to the dispatch of this event";
    case Leads::nowhere:
      break;
  }
  return "";
}

// Right opens, left shuts, as in any tree.
bool is_toggled(Kit& kit, const CauseRow& row, std::string_view name, const Touch& touch, bool by_dwell) {
  if (!row.opens) return false;
  if (touch.activated) return true;
  if (touch.focused && kit.pressed(row.open ? Key::left : Key::right)) return true;
  return by_dwell && !row.open && kit.dwelt(name, dwell);
}

void draw_arrow(Kit& kit, float x, float y, ImU32 hue) {
  hline(kit, x - kit.px(5), x + kit.px(2), y, hue, 2);
  triangle(kit, x + kit.px(4), y, kit.px(8), Point::right, hue);
}

}  // namespace

float cause_row_height(const Kit& kit, const CauseRow& row, float width) {
  const float words = width - words_left(kit, row) - kit.px(amount_room);
  return text_height(kit, Type::ui, words_of(row), words) + kit.px(2 * row_pad);
}

CauseTouch draw_cause_row(Kit& kit, const CausesModel& model, const CauseRow& row, std::string_view name,
                          const Rect& rect, const CauseRowLook& look) {
  const bool leads = look.follows && row.leads != Leads::nowhere;
  const Touch touch = area(kit, name, rect, row.opens || leads, help_of(row, look.follows));
  if (look.marked) fill(kit, {rect.x, rect.y, kit.px(4), rect.h}, palette::text);
  if (touch.hovered && (row.opens || leads)) fill(kit, rect, palette::glass3);
  Rect inside = rect.inset(0, kit.px(row_pad));
  delta(kit, inside.cut_right(kit.px(amount_room)), row.amount, model.decimals, model.good_up);
  const float left = words_left(kit, row);
  const float x = inside.x + left - kit.px(indent / 2);
  const float y = inside.y + line_height(kit, Type::ui) / 2;
  if (row.opens) triangle(kit, x, y, kit.px(10), row.open ? Point::down : Point::right, palette::text);
  if (leads) draw_arrow(kit, x, y, palette::text_quiet);
  inside.cut_left(left);
  paragraph(kit, inside, words_of(row), {row.depth == 0 ? Type::ui_bold : Type::ui, palette::text});
  if (is_toggled(kit, row, name, touch, look.opens_by_dwell)) return CauseTouch::toggle;
  return touch.activated && leads ? CauseTouch::follow : CauseTouch::nothing;
}

void draw_cause_sum(Kit& kit, const CausesModel& model, Rect rect) {
  delta(kit, rect.cut_right(kit.px(amount_room)), model.change, model.decimals, model.good_up);
  const std::string words =
      figure(model.before, model.decimals) + " to " + figure(model.after, model.decimals) + " " + model.unit;
  line_in_middle(kit, rect, words, {Type::number, palette::text});
}

}  // namespace sputnik::ui
