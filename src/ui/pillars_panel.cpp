// The panel around the pillars: caption, unit, what they come to, and the choice of form.
#include "ui/pillars_panel.h"

#include "ui/game_model.h"
#include "ui/shapes.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr float least_chart_width = 330;  // px at scale 1
constexpr float told_from = 230;          // height of the panel that has room for both sentences
constexpr std::string_view caption = "THE FOUR PILLARS";

void draw_unit(Kit& kit, const Rect& rect) {
  const Rect header = Rect{rect.x, rect.y, rect.w, kit.px(measure::panel_header)}.inset(kit.px(12), 0);
  const float room = header.w - text_width(kit, Type::caption, caption) - kit.px(24);
  for (const std::string_view words : {std::string_view("your score of the quarter and its parts, points of 100"),
                                       std::string_view("points of 100")}) {
    if (text_width(kit, Type::ui_small, words) > room) continue;
    return void(line_in_middle(kit, header, words, {Type::ui_small, palette::text_quiet}, Align::right));
  }
}

// Both sentences whole, or neither: a reading has them then.
bool tell(Kit& kit, const PillarsModel& pillars, Rect& inside) {
  const float one = text_height(kit, Type::ui_small, pillars.sentence, inside.w);
  const float other = text_height(kit, Type::ui_small, pillars.unseen, inside.w);
  if (inside.h < kit.px(told_from) || inside.h - one - other < least_chart_height(kit)) return false;
  const Rect place = inside.cut_bottom(one + other + kit.px(6));
  const Rect below{place.x, place.bottom() - other, place.w, other};
  paragraph(kit, {place.x, place.y + kit.px(4), place.w, one}, pillars.sentence, {Type::ui_small, palette::text});
  paragraph(kit, below, pillars.unseen, {Type::ui_small, palette::text_quiet});
  return true;
}

}  // namespace

void draw_pillars(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes, float header_taken) {
  const PillarsModel& pillars = screen.game->pillars;
  kit.landmark("pillars", rect);
  Rect inside = glass_panel(kit, rect, caption);
  draw_unit(kit, {rect.x, rect.y, rect.w - header_taken, rect.h});
  if (inside.w < kit.px(least_chart_width) || inside.h < least_chart_height(kit))
    return draw_pillars_list(kit, screen, inside.inset(-kit.px(6), -kit.px(4)), wishes);
  const bool told = tell(kit, pillars, inside);
  draw_pillars_chart(kit, screen, inside, told, wishes);
}

}  // namespace sputnik::ui
