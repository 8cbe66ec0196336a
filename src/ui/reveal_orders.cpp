// Draws letters of orders and their envelopes.
#include "ui/reveal_orders.h"

#include <algorithm>

#include "ui/column.h"
#include "ui/nation.h"
#include "ui/widgets.h"

namespace sputnik::ui {

namespace {

constexpr float head = 54;
constexpr float pips = 16;
constexpr float pips_width = 132;
constexpr float gap = 14;
constexpr float note_gap = 20;
constexpr float margin_x = 48;  // of paper_panel, both sides
constexpr float margin_y = 40;

std::string levels(const OrderLine& order) {
  return "Level " + std::to_string(order.from) + " to " + std::to_string(order.to) + ": " + order.caption +
         (order.next_quarter ? ". Announced; acts from next quarter" : "");
}

Type title_type(const Letter& letter) { return letter.roomy ? Type::card_title : Type::body_bold; }
float pips_height(const Letter& letter) { return letter.roomy ? pips + 4 : pips; }
float order_gap(const Letter& letter) { return letter.roomy ? gap + 8 : gap; }

float order_height(const Kit& kit, const Letter& letter, const OrderLine& order, float width) {
  const float meaning = letter.roomy ? text_height(kit, Type::body, order.meaning, width) + kit.px(4) : 0;
  return text_height(kit, title_type(letter), order.policy, width) + kit.px(pips_height(letter) + 12) +
         text_height(kit, Type::body, levels(order), width) + meaning + kit.px(order_gap(letter));
}

void put_order(Column& column, Kit& kit, const Letter& letter, const OrderLine& order) {
  column.put(order.policy, {title_type(letter), palette::ink}, 5);
  const Rect row = column.take(kit.px(pips_height(letter)), 7);
  const float width = kit.px(letter.roomy ? pips_width + 28 : pips_width);
  level_pips(kit, {row.x, row.y, std::min(row.w, width), row.h}, order.from, order.to, true);
  if (order.surge) small_stamp(kit, row.right(), row.bottom() + kit.px(4), "SURGE");
  column.put(levels(order), {Type::body, palette::ink}, letter.roomy ? 4 : order_gap(letter));
  if (letter.roomy) column.put(order.meaning, {Type::body, palette::why_ink}, order_gap(letter));
}

// The same face for both letters, whichever caption is longer and whichever scrolls.
void put_head(Column& column, Kit& kit, const Letter& letter, float sheet) {
  Rect row = column.take(kit.px(head), 0);
  row.cut_bottom(kit.px(20));
  const ImU32 ink = ink_of(letter.side);
  marker(kit, letter.side, row.x + kit.px(8), row.middle_y(), kit.px(15), ink);
  row.cut_left(kit.px(26));
  const bool fits = text_width(kit, Type::card_title, "American orders") <= sheet - kit.px(margin_x + 26 + 16);
  line_in_middle(kit, row, letter.caption, {fits ? Type::card_title : Type::body_bold, ink});
  hline(kit, row.x - kit.px(26), row.right(), row.bottom() + kit.px(2), palette::ink, 2);
}

void draw_front(Kit& kit, const Rect& front, Side side) {
  fill(kit, front, palette::paper_shade);
  const float low = front.bottom();
  const ImVec2 middle{front.middle_x(), front.y + front.h * 0.62f};
  const ImU32 fold = faded(palette::why_ink, 150);
  kit.draw().AddTriangleFilled({front.x, front.y}, {front.x, low}, middle, faded(palette::why_ink, 26));
  kit.draw().AddTriangleFilled({front.right(), front.y}, middle, {front.right(), low}, faded(palette::why_ink, 26));
  kit.draw().AddLine({front.x, front.y}, middle, fold, kit.px(1.5f));
  kit.draw().AddLine({front.right(), front.y}, middle, fold, kit.px(1.5f));
  kit.draw().AddLine({front.x, low}, middle, faded(palette::why_ink, 70), kit.px(1));
  kit.draw().AddLine({front.right(), low}, middle, faded(palette::why_ink, 70), kit.px(1));
  outline(kit, front, palette::why_ink);
  // The wax, broken: a seal in the nation's ink with its marker.
  const float wax = std::min(kit.px(46), front.h * 0.62f);
  kit.draw().AddCircleFilled(middle, wax / 2, ink_of(side), 32);
  kit.draw().AddCircle(middle, wax / 2 - kit.px(4), faded(palette::paper, 150), 32, kit.px(1));
  marker(kit, side, middle.x, middle.y, wax * 0.34f, palette::paper);
}

}  // namespace

Letter own_letter(const RevealModel& model) {
  return {.side = model.seat,
          .caption = "Your orders",
          .orders = &model.own,
          .none = "No order was sealed. Every level stands as it stood.",
          .note = {}};
}

Letter rival_letter(const RevealModel& model) {
  const Side rival = rival_of(model.seat);
  return {.side = rival,
          .caption = rival == Side::us ? "American orders" : "Chinese orders",
          .orders = &model.rival,
          .none = "No public order was made.",
          .note = model.unseen};
}

float letter_height(const Kit& kit, const Letter& letter, float width) {
  const float words = width - kit.px(margin_x);
  float height = kit.px(margin_y + head);
  for (const OrderLine& order : *letter.orders) height += order_height(kit, letter, order, words);
  if (letter.orders->empty()) height += text_height(kit, Type::body, letter.none, words) + kit.px(gap);
  if (!letter.note.empty()) height += kit.px(note_gap) + text_height(kit, Type::body, letter.note, words);
  return height;
}

void draw_letter(Kit& kit, const Rect& rect, const Letter& letter) {
  const std::string name = "letter." + std::string(key(letter.side));
  Rect inside = paper_panel(kit, rect);
  const float foot = line_height(kit, Type::caption);
  if (rect.h >= letter_height(kit, letter, rect.w) + 2 * foot) {
    const std::string_view sealed = letter.side == Side::us ? "SEALED IN WASHINGTON" : "SEALED IN BEIJING";
    line_in_middle(kit, inside.cut_bottom(foot), sealed, {Type::caption, palette::why_ink}, Align::right);
  }
  Column column(kit, name, inside);
  put_head(column, kit, letter, rect.w);
  for (const OrderLine& order : *letter.orders) put_order(column, kit, letter, order);
  if (letter.orders->empty()) column.put(letter.none, {Type::body, palette::ink}, gap);
  if (letter.note.empty()) return;
  const Rect rule = column.take(kit.px(note_gap), 0);
  hline(kit, rule.x, rule.right(), rule.y + kit.px(6), palette::paper_shade, 2);
  column.put(letter.note, {Type::body, palette::why_ink}, 0);
}

void draw_envelope(Kit& kit, const Rect& rect, const Letter& letter, float out) {
  Rect sheet = rect;
  const Rect front = sheet.cut_bottom(std::clamp((rect.h - kit.px(400)) * 0.36f, kit.px(46), kit.px(120)));
  // The back of the envelope stands behind the sheet.
  fill(kit, {front.x, front.y - kit.px(10), front.w, kit.px(10)}, palette::paper_shade);
  const float hidden = kit.px(18);  // of the sheet, in the envelope
  sheet = sheet.inset(kit.px(14), 0);
  kit.push_clip({rect.x, rect.y, rect.w, front.y - rect.y + hidden});
  draw_letter(kit, Rect{sheet.x, sheet.y, sheet.w, sheet.h + kit.px(4)}.moved(0, (1 - out) * sheet.h), letter);
  kit.pop_clip();
  draw_front(kit, front, letter.side);
}

}  // namespace sputnik::ui
