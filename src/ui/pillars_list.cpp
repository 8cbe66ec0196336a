// The pillars where there is no room for a chart: a row each with its curve, its change and its figure.
#include <algorithm>

#include "model/text.h"
#include "ui/cause_offers.h"
#include "ui/game_model.h"
#include "ui/pillars_look.h"
#include "ui/pillars_panel.h"
#include "ui/shapes.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr float row_height = 29;
constexpr float curve_from = 60;  // px at scale 1 that it needs to be one

void draw_curve(Kit& kit, const PillarLine& line, const PillarLook& look, const Rect& rect) {
  if (line.value.size() < 2 || rect.w < kit.px(curve_from)) return;
  const auto [low, high] = std::minmax_element(line.value.begin(), line.value.end());
  const double range = std::max(1.0, *high - *low);
  std::vector<ImVec2> points;
  for (std::size_t i = 0; i < line.value.size(); ++i) {
    const auto along = static_cast<float>(i) / static_cast<float>(line.value.size() - 1);
    const auto up = static_cast<float>((line.value[i] - *low) / range);
    points.push_back({rect.x + rect.w * along, rect.bottom() - rect.h * up});
  }
  pillar_stroke(kit, look, points, look.hue);
}

void draw_row(Kit& kit, const Screen& screen, std::size_t index, const Rect& rect, Wishes& wishes) {
  const PillarsModel& pillars = screen.game->pillars;
  const PillarLine& line = pillars.lines[index];
  const PillarLook look = pillar_look(pillars.seat, index);
  offer_figure(kit, screen, line.indicator, rect, wishes);
  Rect rest = rect.inset(kit.px(6), 0);
  pillar_marker(kit, pillars.seat, look, rest.x + kit.px(7), rest.middle_y(), kit.px(10), look.hue);
  rest.cut_left(kit.px(22));
  const Rect name = rest.cut_left(std::min(rest.w, text_width(kit, Type::ui, line.label) + kit.px(4)));
  line_in_middle(kit, name, line.label, {Type::ui, palette::text});
  const Rect value = rest.cut_right(std::min(rest.w, text_width(kit, Type::number, "100.0") + kit.px(4)));
  line_in_middle(kit, value, figure(line.value.back(), 1), {Type::number, palette::text}, Align::right);
  const float change = text_width(kit, Type::number, "+88.8") + kit.px(26);
  if (pillars.quarter() > 0 && rest.w > change) delta(kit, rest.cut_right(change), line.change, 1);
  draw_curve(kit, line, look, rest.inset(kit.px(10), kit.px(6)));
}

}  // namespace

void draw_pillars_list(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  const PillarsModel& pillars = screen.game->pillars;
  const Rect content = kit.begin_scroll("pillars", rect);
  float y = content.y;
  for (std::size_t i = 0; i < pillars.lines.size(); ++i) {
    draw_row(kit, screen, i, {content.x, y, content.w, kit.px(row_height)}, wishes);
    y += kit.px(row_height);
  }
  for (const std::string* words : {&pillars.sentence, &pillars.unseen}) {
    const float tall = text_height(kit, Type::ui_small, *words, content.w - kit.px(12));
    paragraph(kit, {content.x + kit.px(6), y + kit.px(6), content.w - kit.px(12), tall}, *words,
              {Type::ui_small, palette::text_quiet});
    y += tall + kit.px(8);
  }
  kit.end_scroll(y - content.y);
}

}  // namespace sputnik::ui
