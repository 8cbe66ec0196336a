// Curves, their parallels, hatching and dots.
#include "ui/map_arcs.h"

#include <algorithm>
#include <cmath>

#include "ui/shapes.h"

namespace sputnik::ui {

namespace {

constexpr int pieces = 48;
constexpr float hatch_step = 5;  // px at scale 1 between two strokes
constexpr float light_step = 46;

float length_between(const ImVec2& a, const ImVec2& b) { return std::hypot(b.x - a.x, b.y - a.y); }

float length_of(const Arc& arc) {
  float sum = 0;
  for (std::size_t i = 1; i < arc.size(); ++i) sum += length_between(arc[i - 1], arc[i]);
  return sum;
}

// Place and direction at a length from the start.
struct Spot {
  ImVec2 at{};
  ImVec2 along{1, 0};
  ImVec2 beside(float by) const { return {at.x - along.y * by, at.y + along.x * by}; }
};
Spot spot_at(const Arc& arc, float walked) {
  for (std::size_t i = 1; i < arc.size(); ++i) {
    const float piece = length_between(arc[i - 1], arc[i]);
    if (piece <= 0) continue;
    if (walked <= piece || i + 1 == arc.size()) {
      const ImVec2 along{(arc[i].x - arc[i - 1].x) / piece, (arc[i].y - arc[i - 1].y) / piece};
      const float part = std::min(walked, piece);
      return {{arc[i - 1].x + along.x * part, arc[i - 1].y + along.y * part}, along};
    }
    walked -= piece;
  }
  return {arc.empty() ? ImVec2{} : arc.back()};
}

Arc beside(const Arc& arc, float by) {
  if (std::abs(by) < 0.05f) return arc;
  Arc out;
  const float length = length_of(arc);
  for (int i = 0; i <= pieces; ++i) out.push_back(spot_at(arc, length * static_cast<float>(i) / pieces).beside(by));
  return out;
}

void draw_hatched(Kit& kit, const Arc& arc, float middle, float width, ImU32 hue) {
  polyline(kit, beside(arc, middle - width / 2), hue, 1);
  polyline(kit, beside(arc, middle + width / 2), hue, 1);
  const float length = length_of(arc);
  for (float walked = 0; walked < length - width / 2; walked += kit.px(hatch_step)) {
    const ImVec2 from = spot_at(arc, walked).beside(middle - width / 2);
    const ImVec2 to = spot_at(arc, walked + width / 2).beside(middle + width / 2);
    kit.draw().AddLine(from, to, hue, kit.px(1));
  }
}

void draw_dotted(Kit& kit, const Arc& arc, float width, ImU32 hue) {
  const float length = length_of(arc);
  const float radius = std::max(kit.px(1.5f), width / 2);
  for (float walked = radius; walked < length; walked += radius * 2 + kit.px(4)) {
    kit.draw().AddCircleFilled(spot_at(arc, walked).at, radius, hue, 12);
  }
}

void draw_lights(Kit& kit, const Arc& arc, float phase) {
  const float step = kit.px(light_step);
  const float length = length_of(arc);
  for (float walked = std::fmod(phase * step, step); walked < length; walked += step) {
    kit.draw().AddCircleFilled(spot_at(arc, walked).at, kit.px(2.2f), palette::text, 10);
  }
}

void draw_head(Kit& kit, const Arc& arc, float width, ImU32 hue) {
  const float length = length_of(arc);
  const float size = std::max(kit.px(11), width * 1.1f + kit.px(4));
  const Spot tip = spot_at(arc, length);
  const Spot back = spot_at(arc, std::max(0.0f, length - size));
  kit.draw().AddTriangleFilled(tip.at, back.beside(-size / 2), back.beside(size / 2), hue);
}

}  // namespace

Arc arc_between(const ImVec2& a, const ImVec2& b, float bow, float clear) {
  const float far = length_between(a, b);
  const ImVec2 over{(a.x + b.x) / 2, (a.y + b.y) / 2 - 2 * bow * far};
  const float cut = std::min(0.35f, clear / std::max(1.0f, far));
  Arc out;
  for (int i = 0; i <= pieces; ++i) {
    const float t = cut + (1 - 2 * cut) * static_cast<float>(i) / pieces;
    const float u = 1 - t;
    out.push_back({u * u * a.x + 2 * u * t * over.x + t * t * b.x, u * u * a.y + 2 * u * t * over.y + t * t * b.y});
  }
  return out;
}

Arc ring_around(const ImVec2& middle, float radius) {
  Arc out;
  for (int i = 0; i <= pieces; ++i) {
    const float angle = 6.2831853f * static_cast<float>(i) / pieces;
    out.push_back({middle.x + radius * std::cos(angle), middle.y + radius * std::sin(angle)});
  }
  return out;
}

ImVec2 point_along(const Arc& arc, float share) { return spot_at(arc, share * length_of(arc)).at; }

float distance_to(const Arc& arc, float x, float y) {
  float nearest = 1e9f;
  for (std::size_t i = 1; i < arc.size(); ++i) {
    const ImVec2 d{arc[i].x - arc[i - 1].x, arc[i].y - arc[i - 1].y};
    const float square = d.x * d.x + d.y * d.y;
    const float t = square > 0 ? std::clamp(((x - arc[i - 1].x) * d.x + (y - arc[i - 1].y) * d.y) / square, 0.0f, 1.0f) : 0;
    nearest = std::min(nearest, std::hypot(x - arc[i - 1].x - t * d.x, y - arc[i - 1].y - t * d.y));
  }
  return nearest;
}

void draw_stroke(Kit& kit, const Arc& arc, const Stroke& stroke, bool arrow) {
  const float all = stroke.open + stroke.refused;
  const ImU32 hue = stroke.lit ? palette::text : stroke.hue;
  if (stroke.open > 0) polyline(kit, beside(arc, -stroke.refused / 2), hue, stroke.open / kit.px(1));
  if (stroke.refused > 0) draw_hatched(kit, arc, stroke.open / 2, stroke.refused, hue);
  if (stroke.dots > 0) draw_dotted(kit, arc, stroke.dots, hue);
  if (arrow) draw_head(kit, arc, std::max(all, stroke.dots), hue);
  if (stroke.phase >= 0 && stroke.open > 0) draw_lights(kit, arc, stroke.phase);
}

void draw_swatch(Kit& kit, const Rect& rect, const Stroke& stroke) {
  draw_stroke(kit, {{rect.x, rect.middle_y()}, {rect.right(), rect.middle_y()}}, stroke, false);
}

}  // namespace sputnik::ui
