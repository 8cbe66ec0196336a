// The wire on fan-fold paper: the newest quarter on top, typed as it comes in.
#include <algorithm>
#include <cctype>
#include <string>

#include "ui/column.h"
#include "ui/game_panels.h"
#include "ui/shapes.h"

namespace sputnik::ui {

namespace {

ImU32 ink_of(Slug slug) {
  switch (slug) {
    case Slug::flash: return palette::alarm;
    case Slug::bulletin: return palette::ink;
    case Slug::cable: return palette::cn_ink;
    case Slug::letter: return palette::us_ink;
  }
  return palette::ink;
}

std::string slug_line(const WireItem& item) {
  std::string words(slug_names[static_cast<std::size_t>(item.slug)]);
  std::transform(words.begin(), words.end(), words.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return item.place.empty() ? words : words + "  " + item.place;
}

void put_item(Column& column, Kit& kit, const WireItem& item, double age) {
  column.put(slug_line(item), {Type::body_bold, ink_of(item.slug)}, 2);
  column.put(item.headline, {Type::body_bold, palette::ink}, 2, typed_so_far(kit, age, item.headline.size()));
  const double headline_time = static_cast<double>(item.headline.size()) / 40;
  column.put(item.body, {Type::body, palette::ink}, 2, typed_so_far(kit, age - headline_time, item.body.size()));
  if (!item.why.empty()) column.put("why: " + item.why, {Type::ui_small, palette::why_ink}, 4);
  const Rect rule = column.take(kit.px(10), 0);
  hline(kit, rule.x, rule.right(), rule.middle_y(), palette::paper_shade);
}

}  // namespace

void draw_wire(Kit& kit, const Screen& screen, const Rect& rect) {
  constexpr double settled = 1e6;
  // Any key or click since the page opened ends the typing.
  const double age = kit.touched_ago() + 0.05 < screen.page_age ? settled : screen.page_age;
  Column column(kit, "wire", fanfold(kit, rect));
  const auto& groups = screen.game->wire;
  if (groups.empty()) {
    column.put("WIRE", {Type::caption, palette::ink}, 8);
    column.put("The line is open. The first dispatches come when both nations have sealed their orders.",
               {Type::body, palette::ink}, 0);
    return;
  }
  for (std::size_t i = 0; i < groups.size(); ++i) {
    column.put("WIRE \xE2\x80\x93 " + groups[i].date, {Type::caption, palette::ink}, 6);
    for (const WireItem& item : groups[i].items) put_item(column, kit, item, i == 0 ? age : settled);
    column.take(kit.px(12), 0);
  }
}

}  // namespace sputnik::ui
