// The wire on fan-fold paper: its tools, what is pinned, then the newest quarter, typed as it comes in.
#include <algorithm>
#include <cctype>
#include <string>

#include "ui/cause_offers.h"
#include "ui/column.h"
#include "ui/game_panels.h"
#include "ui/names.h"
#include "ui/shapes.h"
#include "ui/widgets.h"
#include "ui/wire_tools.h"

namespace sputnik::ui {

namespace {

constexpr double settled = 1e6;  // an age at which all is typed

ImU32 ink_of(Slug slug) {
  switch (slug) {
    case Slug::flash:
      return palette::alarm;
    case Slug::bulletin:
      return palette::ink;
    case Slug::cable:
      return palette::cn_ink;
    case Slug::letter:
      return palette::us_ink;
  }
  return palette::ink;
}

std::string slug_line(const WireItem& item) {
  std::string words(slug_names[static_cast<std::size_t>(item.slug)]);
  std::transform(words.begin(), words.end(), words.begin(),
                 [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return item.place.empty() ? words : words + "  " + item.place;
}

std::string widget_tail(const WirePin& pin) { return pin.id + (pin.nth > 0 ? "." + std::to_string(pin.nth) : ""); }
std::string widget_of(const WirePin& pin) { return names::wire_pin(pin.quarter, widget_tail(pin)); }

// Slug and place, and the pin at the right.
void put_head(Column& column, Kit& kit, const WireEntry& entry, const WireDesk& desk, Wishes& wishes) {
  const std::string words = slug_line(*entry.item);
  const float pin = kit.px(30);
  const float height = text_height(kit, Type::body_bold, words, column.width() - pin);
  Rect place = column.take(std::max(height, kit.px(26)), 2);
  const bool pinned = desk.pinned.contains(entry.pin);
  if (pin_button(kit, widget_of(entry.pin), place.cut_right(pin), pinned)) {
    WireDesk next = desk;
    if (!next.pinned.erase(entry.pin)) next.pinned.insert(entry.pin);
    wishes.emplace_back(ChangeWire{next});
  }
  paragraph(kit, place, words, {Type::body_bold, ink_of(entry.item->slug)});
}

// Opens the causes of what the dispatch tells; a rumour has none yet.
void put_why(Column& column, Kit& kit, const Screen& screen, const WireEntry& entry, Wishes& wishes) {
  const WireItem& item = *entry.item;
  if (item.why.empty()) return;
  const std::string words = "why: " + item.why;
  const Ink ink{Type::ui_small, palette::why_ink};
  if (item.kind == WireItem::Kind::tell || !screen.cards) return column.put(words, ink, 4);
  const Rect place = column.take(text_height(kit, ink.type, words, column.width()), 6);
  const std::string name = names::wire_why(entry.pin.quarter, widget_tail(entry.pin));
  const Touch touch = area(kit, name, place.inset(0, -kit.px(1)));
  if (touch.hovered) fill(kit, place.inset(-kit.px(3), -kit.px(1)), palette::paper_shade);
  paragraph(kit, place, words, ink);
  hline(kit, place.x, place.right(), place.bottom() + kit.px(1), touch.hovered ? palette::ink : palette::paper_shade);
  if (touch.activated) wishes.emplace_back(OpenNewsCard{name, entry.pin});
  offer_news_causes(kit, screen, name, entry.pin, wishes);
}

void put_item(Column& column, Kit& kit, const Screen& screen, const WireEntry& entry, double age, Wishes& wishes) {
  const WireDesk& desk = screen.wire;
  const WireItem& item = *entry.item;
  put_head(column, kit, entry, desk, wishes);
  column.put(item.headline, {Type::body_bold, palette::ink}, 2, typed_so_far(kit, age, item.headline.size()));
  const double headline_time = static_cast<double>(item.headline.size()) / 40;
  column.put(item.body, {Type::body, palette::ink}, 2, typed_so_far(kit, age - headline_time, item.body.size()));
  put_why(column, kit, screen, entry, wishes);
  const Rect rule = column.take(kit.px(10), 0);
  hline(kit, rule.x, rule.right(), rule.middle_y(), palette::paper_shade);
}

void put_pinned(Column& column, Kit& kit, const Screen& screen, const WireSheet& sheet, Wishes& wishes) {
  if (sheet.pinned.empty()) return;
  column.put("PINNED", {Type::caption, palette::ink}, 6);
  for (const WireEntry& entry : sheet.pinned) {
    column.put(entry.date, {Type::ui_small, palette::why_ink}, 0);
    put_item(column, kit, screen, entry, settled, wishes);
  }
  const Rect rule = column.take(kit.px(18), 0);
  double_rule(kit, rule.x, rule.right(), rule.middle_y(), palette::ink);
}

// Unfolds the quarters before the newest, or folds them away again.
void put_older(Column& column, Kit& kit, const WireSheet& sheet, const WireDesk& desk, Wishes& wishes) {
  if (sheet.narrowed || (sheet.hidden == 0 && !desk.older)) return;
  const std::string label = desk.older          ? "Fold away older quarters"
                            : sheet.hidden == 1 ? std::string("Show the quarter before")
                                                : "Show the " + std::to_string(sheet.hidden) + " quarters before";
  if (!button(kit, names::wire_older, column.take(kit.px(36), 12), label, Look::paper)) return;
  WireDesk next = desk;
  next.older = !next.older;
  wishes.emplace_back(ChangeWire{next});
}

void put_sheet(Column& column, Kit& kit, const Screen& screen, const WireSheet& sheet, double age, Wishes& wishes) {
  put_pinned(column, kit, screen, sheet, wishes);
  const std::string& newest = screen.game->wire.front().date;
  for (const auto& quarter : sheet.quarters) {
    const std::string date(quarter.front().date);
    column.put("WIRE \xE2\x80\x93 " + date, {Type::caption, palette::ink}, 6);
    for (const WireEntry& entry : quarter) {
      put_item(column, kit, screen, entry, date == newest && !sheet.narrowed ? age : settled, wishes);
    }
    column.take(kit.px(12), 0);
  }
  put_older(column, kit, sheet, screen.wire, wishes);
}

}  // namespace

void draw_wire(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  // Any key or click since the page opened ends the typing.
  const double age = kit.touched_ago() + 0.05 < screen.page_age ? settled : screen.page_age;
  Rect inside = fanfold(kit, rect);
  const auto& groups = screen.game->wire;
  if (groups.empty()) {
    Column column(kit, "wire", inside);
    column.put("WIRE", {Type::caption, palette::ink}, 8);
    column.put("The line is open. The first dispatches come when both nations have sealed their orders.",
               {Type::body, palette::ink}, 0);
    return;
  }
  const WireSheet sheet = wire_sheet(groups, screen.game->seat, screen.wire, kit.tongue());
  const float tools = wire_tools_height(kit, inside.w, sheet);
  // Where the wire is low its tools are one row, which scrolls with it.
  const bool fixed = inside.h >= 3 * tools;
  if (fixed) {
    draw_wire_tools(kit, inside.cut_top(tools), screen.wire, sheet, wishes);
    inside.cut_top(kit.px(6));
  }
  Column column(kit, "wire", inside);
  if (!fixed) {
    const float height = wire_tools_height(kit, column.width(), sheet, ToolRows::one_row);
    draw_wire_tools(kit, column.take(height, 6), screen.wire, sheet, wishes, ToolRows::one_row);
  }
  put_sheet(column, kit, screen, sheet, age, wishes);
}

}  // namespace sputnik::ui
