// The supply map where there is no room for a map: a row a flow, from where to where, its figure and its bar.
#include <algorithm>
#include <string>

#include "ui/game_model.h"
#include "ui/map_arcs.h"
#include "ui/map_panel.h"
#include "ui/nation.h"
#include "ui/shapes.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr float row_height = 25;

// "China to United States", the shorter where the room is small.
std::string way_of(const FlowCard& card, bool brief) {
  const auto called_here = [&](Place place) {
    if (!brief) return std::string(card_of(place).name);
    switch (place) {
      case Place::usa: return std::string("US");
      case Place::third: return std::string("third");
      default: return std::string(card_of(place).name);
    }
  };
  if (card.from == card.to) return called_here(card.from) + ", home";
  return called_here(card.from) + " to " + called_here(card.to);
}

// Traded, refused and past controls in one bar, its whole length the largest flow of its unit.
void draw_bar(Kit& kit, const MapFlow& flow, const Stroke& stroke, const FlowLook& look, const Rect& rect) {
  const double most = flow.card->unit == FlowCard::Unit::chips ? look.most_chips : look.most_effort;
  const auto wide = [&](double value) { return rect.w * static_cast<float>(value / most); };
  const float thick = kit.px(9);
  Rect rest{rect.x, rect.y, wide(flow.value), rect.h};
  if (flow.card->grey) return draw_swatch(kit, rest, {.dots = kit.px(6), .hue = stroke.hue});
  const Rect open = rest.cut_left(wide(flow.value - flow.blocked));
  if (open.w > 0.5f) draw_swatch(kit, open, {.open = thick, .hue = stroke.hue});
  if (rest.w > 0.5f) draw_swatch(kit, rest, {.refused = thick, .hue = stroke.hue});
}

void draw_row(Kit& kit, const Screen& screen, const MapFlow& flow, const FlowLook& look, const Rect& rect,
              Wishes& wishes) {
  const Touch touch = touch_flow(kit, screen, flow, rect, wishes);
  if (touch.hovered || touch.focused) fill(kit, rect, palette::glass2);
  Rect rest = rect.inset(kit.px(4), 0);
  const std::string whole = way_of(*flow.card, false);
  const float figures = text_width(kit, Type::ui_small, "about 8888.8") + kit.px(6);
  const float names_room = rest.w - figures - kit.px(40);
  const std::string way = text_width(kit, Type::ui_small, whole) < std::min(names_room, rest.w * 0.55f) ? whole : way_of(*flow.card, true);
  marker(kit, flow.card->of, rest.x + kit.px(6), rest.middle_y(), kit.px(9), hue_of(flow.card->of));
  rest.cut_left(kit.px(18));
  line_in_middle(kit, rest.cut_left(std::max(text_width(kit, Type::ui_small, way) + 2, rest.w * 0.42f)), way, {Type::ui_small, palette::text});
  line_in_middle(kit, rest.cut_right(std::min(rest.w, figures)), flow.figure, {Type::ui_small, palette::text}, Align::right);
  rest = rest.inset(kit.px(8), 0);
  if (rest.w > kit.px(20)) draw_bar(kit, flow, stroke_of(kit, flow, look), look, rest);
}

}  // namespace

void draw_supply_list(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  const MapModel& map = screen.game->map;
  const FlowLook look = look_of(map, kit.px(10));
  const float row = kit.px(row_height);
  const Rect content = kit.begin_scroll("supply", rect);
  for (std::size_t i = 0; i < map.flows.size(); ++i) {
    const Rect place{content.x, content.y + static_cast<float>(i) * row, content.w, row};
    draw_row(kit, screen, map.flows[i], look, place, wishes);
  }
  kit.end_scroll(row * static_cast<float>(map.flows.size()));
}

}  // namespace sputnik::ui
