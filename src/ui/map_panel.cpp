// The panel around the supply map: caption, unit, legend, the player's balance, and the choice of form.
#include "ui/map_panel.h"

#include <algorithm>
#include <array>

#include "ui/cause_offers.h"
#include "ui/flow.h"
#include "ui/game_model.h"
#include "ui/map_arcs.h"
#include "ui/names.h"
#include "ui/nation.h"
#include "ui/shapes.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr float least_map_width = 600;   // px at scale 1: below, names and figures would hide the map
constexpr float least_map_height = 190;
constexpr float swatch_width = 34;

struct LegendLine {
  Stroke stroke;
  std::string_view words;
};

float legend_width(const Kit& kit, const LegendLine& line) {
  return kit.px(swatch_width + 22) + text_width(kit, Type::ui_small, line.words);
}

// As many of its entries as fit on the line.
void draw_legend(Kit& kit, Rect rect) {
  const ImU32 hue = palette::text;
  const std::array<LegendLine, 4> lines = {{{{.open = kit.px(6), .hue = hue}, "traded"},
                                            {{.refused = kit.px(8), .hue = hue}, "refused"},
                                            {{.dots = kit.px(5), .hue = hue}, "past the controls"},
                                            {{.open = kit.px(1), .hue = palette::text_quiet}, "not counted apart"}}};
  for (const LegendLine& entry : lines) {
    const float width = legend_width(kit, entry);
    if (width > rect.w) return;
    Rect place = rect.cut_left(width);
    draw_swatch(kit, place.cut_left(kit.px(swatch_width)), entry.stroke);
    place.cut_left(kit.px(8));
    line_in_middle(kit, place, entry.words, {Type::ui_small, palette::text_quiet});
  }
}

void draw_unit(Kit& kit, const Rect& rect, std::string_view caption) {
  const Rect header = Rect{rect.x, rect.y, rect.w, kit.px(measure::panel_header)}.inset(kit.px(12), 0);
  const float room = header.w - text_width(kit, Type::caption, caption) - kit.px(24);
  for (const std::string_view words : {std::string_view("thousand H100 a quarter; tools in % of need"), std::string_view("thousand H100 a quarter"), std::string_view("kH100")}) {
    if (text_width(kit, Type::ui_small, words) > room) continue;
    line_in_middle(kit, header, words, {Type::ui_small, palette::text_quiet}, Align::right);
    return;
  }
}

}  // namespace

FlowLook look_of(const MapModel& map, float widest) {
  FlowLook out{.widest = widest};
  for (const MapFlow& flow : map.flows) {
    double& most = flow.card->unit == FlowCard::Unit::chips ? out.most_chips : out.most_effort;
    most = std::max(most, flow.value);
  }
  return out;
}

Stroke stroke_of(const Kit& kit, const MapFlow& flow, const FlowLook& look) {
  const bool chips = flow.card->unit == FlowCard::Unit::chips;
  const double most = chips ? look.most_chips : look.most_effort;
  const float widest = chips ? look.widest : look.widest / 2;
  const auto wide = [&](double value, float least) {
    return value < 0.05 ? 0.0f : std::max(kit.px(least), widest * static_cast<float>(value / most));
  };
  Stroke out{.hue = flow.estimated ? faded(hue_of(flow.card->of), 200) : hue_of(flow.card->of)};
  if (flow.card->grey) {
    out.dots = wide(flow.value, 3);
  } else {
    out.open = wide(flow.value - flow.blocked, 1.5f);
    out.refused = wide(flow.blocked, 4);
  }
  return out;
}

Touch touch_flow(Kit& kit, const Screen& screen, const MapFlow& flow, const Rect& rect, Wishes& wishes) {
  const std::string name = names::flow(flow.card->key);
  const bool explained = has_loose_card(screen, name);
  const Touch touch = area(kit, name, rect, true, explained ? std::string_view{} : std::string_view(flow.words));
  if (!touch.activated) return touch;
  if (!flow.causes.empty()) {
    open_causes_of(kit, screen, name, flow.causes, wishes);
  } else {
    wishes.emplace_back(SelectTab{Tab::desk});
    wishes.emplace_back(SelectPolicy{flow.policy});
  }
  return touch;
}

void draw_supply(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes, float header_taken) {
  const MapModel& map = screen.game->map;
  constexpr std::string_view caption = "SUPPLY";
  Rect inside = glass_panel(kit, rect, caption).inset(-kit.px(4), -kit.px(4));
  draw_unit(kit, {rect.x, rect.y, rect.w - header_taken, rect.h}, caption);
  const bool roomy = inside.h > kit.px(250);
  if (inside.h > kit.px(110)) draw_legend(kit, inside.cut_bottom(kit.px(22)));
  if (roomy && text_width(kit, Type::ui_small, map.balance) < inside.w) {
    line_in_middle(kit, inside.cut_bottom(kit.px(22)), map.balance, {Type::ui_small, palette::text});
  }
  if (!map.lies_elsewhere && inside.w >= kit.px(least_map_width) && inside.h >= kit.px(least_map_height))
    return draw_supply_map(kit, screen, inside, wishes);
  draw_supply_list(kit, screen, inside, wishes);
}

}  // namespace sputnik::ui
