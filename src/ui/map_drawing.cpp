// The supply map on its ground: links, flows, places, and their words where nothing else stands.
#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "ui/game_model.h"
#include "ui/map_arcs.h"
#include "ui/map_land.h"
#include "ui/map_panel.h"
#include "ui/nation.h"
#include "ui/shapes.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr float widest_flow = 16;   // px at scale 1
constexpr float place_radius = 5;
constexpr double light_time = 1.5;  // seconds that light runs along the flows after the page opened
constexpr float light_speed = 0.8f;

// Where words stand already.
class Taken {
 public:
  explicit Taken(const Rect& bounds) : bounds_(bounds) {}
  bool is_free(const Rect& rect) const {
    const bool inside = rect.x >= bounds_.x && rect.y >= bounds_.y && rect.right() <= bounds_.right() && rect.bottom() <= bounds_.bottom();
    return inside && std::none_of(taken_.begin(), taken_.end(), [&](const Rect& other) { return !intersection(rect, other).empty(); });
  }
  void take(const Rect& rect) { taken_.push_back(rect); }

 private:
  Rect bounds_;
  std::vector<Rect> taken_{};
};

struct DrawnFlow {
  const MapFlow* flow = nullptr;
  Arc arc{};
  std::optional<Arc> second{};  // of a flow with two sources
  Stroke stroke{};
  Rect chip{};                  // its widget
  bool has_figure = false;
};

ImVec2 spot_of(const MapFrame& frame, Place place) { return frame.at(card_of(place).longitude, card_of(place).latitude); }

DrawnFlow laid(const Kit& kit, const MapFrame& frame, const MapFlow& flow, const FlowLook& look) {
  const FlowCard& card = *flow.card;
  DrawnFlow out{.flow = &flow, .stroke = stroke_of(kit, flow, look)};
  const ImVec2 to = spot_of(frame, card.to);
  const float clear = kit.px(place_radius + 3);
  if (card.from == card.to) {
    out.arc = ring_around(to, kit.px(place_radius + 4) + out.stroke.open / 2);
    return out;
  }
  out.arc = arc_between(spot_of(frame, card.from), to, card.bow, clear);
  if (card.also_from == Place::taiwan) return out;
  out.second = arc_between(spot_of(frame, card.also_from), to, card.bow, clear);
  out.stroke.open /= 2;
  out.stroke.refused /= 2;
  return out;
}

// The figure stands on its flow, as near to its middle as there is room; without room the spot alone is a widget.
void place_chip(const Kit& kit, DrawnFlow& drawn, Taken& taken) {
  const float width = text_width(kit, Type::ui_small, drawn.flow->figure) + kit.px(12);
  const float height = line_height(kit, Type::ui_small) + kit.px(2);
  for (const float share : {0.5f, 0.42f, 0.58f, 0.34f, 0.66f, 0.26f, 0.74f, 0.18f, 0.82f, 0.1f, 0.9f}) {
    const ImVec2 at = point_along(drawn.arc, share);
    const Rect chip{at.x - width / 2, at.y - height / 2, width, height};
    if (!taken.is_free(chip)) continue;
    drawn.chip = chip;
    drawn.has_figure = true;
    return taken.take(chip.inset(-kit.px(3)));
  }
  const ImVec2 at = point_along(drawn.arc, 0.5f);
  drawn.chip = Rect{at.x, at.y, 0, 0}.inset(-kit.px(9));
}

// Beside its place, on the side with room; the role below the name where both fit.
void draw_place(Kit& kit, const MapFrame& frame, Place place, Taken& taken) {
  const PlaceCard& card = card_of(place);
  const ImVec2 at = spot_of(frame, place);
  const float height = line_height(kit, Type::ui_small);
  for (const bool with_role : {true, false}) {
    const float width = std::max(text_width(kit, Type::ui_small, card.name), with_role ? text_width(kit, Type::ui_small, card.role) : 0) + 2;
    const float tall = with_role ? 2 * height : height;
    const float off = kit.px(place_radius + 7);
    const std::array<ImVec2, 6> corners = {{{at.x - width / 2, at.y + off}, {at.x - width / 2, at.y - off - tall}, {at.x + off, at.y - tall},
                                            {at.x - off - width, at.y - tall / 2}, {at.x + off, at.y + kit.px(2)}, {at.x - off - width, at.y + kit.px(2)}}};
    for (const ImVec2& corner : corners) {
      const Rect label{corner.x, corner.y, width, tall};
      if (!taken.is_free(label)) continue;
      taken.take(label.inset(-kit.px(4), -kit.px(2)));
      kit.draw().AddRectFilled({label.x - kit.px(3), label.y}, {label.right() + kit.px(3), label.bottom()}, faded(palette::glass0, 170));
      line(kit, {label.x, label.y, width, height}, card.name, {Type::ui_small, palette::text});
      if (with_role) line(kit, {label.x, label.y + height, width, height}, card.role, {Type::ui_small, palette::text_quiet});
      return;
    }
  }
}

// The topmost flow under the mouse, whose name and figure do not lie there.
const DrawnFlow* under_mouse(const Kit& kit, const std::vector<DrawnFlow>& flows) {
  const DrawnFlow* nearest = nullptr;
  float least = kit.px(7);
  for (const DrawnFlow& drawn : flows) {
    const auto far = [&](const Arc& arc) { return distance_to(arc, kit.input().mouse_x, kit.input().mouse_y); };
    const float distance = std::min(far(drawn.arc), drawn.second ? far(*drawn.second) : 1e9f);
    if (distance >= least) continue;
    least = distance;
    nearest = &drawn;
  }
  return nearest;
}

void hear_flow(Kit& kit, const Screen& screen, DrawnFlow& drawn, const DrawnFlow* hovered, Wishes& wishes) {
  const Touch touch = touch_flow(kit, screen, *drawn.flow, drawn.chip, wishes);
  const bool over = touch.hovered || hovered == &drawn;
  drawn.stroke.lit = over || (touch.focused && kit.ring());
  if (hovered == &drawn && !touch.hovered) {
    kit.hint_area(Rect{kit.input().mouse_x, kit.input().mouse_y, 0, 0}.inset(-kit.px(4)), drawn.flow->words);
  }
  const bool moves = !kit.reduced_motion() && (over || screen.page_age < light_time);
  if (!moves) return;
  drawn.stroke.phase = static_cast<float>(kit.now()) * light_speed;
  kit.keep_moving();
}

void draw_chip(Kit& kit, const DrawnFlow& drawn) {
  if (!drawn.has_figure) return;
  const ImU32 hue = hue_of(drawn.flow->card->of);
  fill(kit, drawn.chip, palette::glass1);
  outline(kit, drawn.chip, drawn.stroke.lit ? palette::text : hue);
  line_in_middle(kit, drawn.chip, drawn.flow->figure, {Type::ui_small, palette::text}, Align::centre);
}

void draw_flow(Kit& kit, const DrawnFlow& drawn) {
  const bool arrow = drawn.flow->card->from != drawn.flow->card->to && drawn.flow->value >= 0.05;
  draw_stroke(kit, drawn.arc, drawn.stroke, arrow);
  if (drawn.second) draw_stroke(kit, *drawn.second, drawn.stroke, arrow);
}

}  // namespace

void draw_supply_map(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  const MapModel& map = screen.game->map;
  const MapFrame frame(rect);
  kit.push_clip(rect);
  draw_land(kit, frame);
  for (const LinkCard& link : link_cards) {
    polyline(kit, arc_between(spot_of(frame, link.from), spot_of(frame, link.to), link.bow, 0), palette::text_quiet, 1);
  }
  const FlowLook look = look_of(map, kit.px(widest_flow));
  Taken taken(rect);
  std::vector<DrawnFlow> flows;
  for (const MapFlow& flow : map.flows) flows.push_back(laid(kit, frame, flow, look));
  for (const PlaceCard& card : place_cards) {
    const ImVec2 at = frame.at(card.longitude, card.latitude);
    taken.take(Rect{at.x, at.y, 0, 0}.inset(-kit.px(place_radius + 4)));
  }
  for (DrawnFlow& drawn : flows) place_chip(kit, drawn, taken);
  const DrawnFlow* hovered = rect.contains(kit.input().mouse_x, kit.input().mouse_y) ? under_mouse(kit, flows) : nullptr;
  for (DrawnFlow& drawn : flows) hear_flow(kit, screen, drawn, hovered, wishes);
  for (const DrawnFlow& drawn : flows) draw_flow(kit, drawn);
  for (std::size_t i = 0; i < place_cards.size(); ++i) {
    const ImVec2 at = spot_of(frame, static_cast<Place>(i));
    kit.draw().AddCircleFilled(at, kit.px(place_radius), palette::glass0, 20);
    kit.draw().AddCircle(at, kit.px(place_radius), palette::text, 20, kit.px(1.5f));
  }
  for (std::size_t i = 0; i < place_cards.size(); ++i) draw_place(kit, frame, static_cast<Place>(i), taken);
  for (const DrawnFlow& drawn : flows) draw_chip(kit, drawn);
  kit.pop_clip();
}

}  // namespace sputnik::ui
