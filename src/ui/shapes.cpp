// Draws panels, paper, stamps and markers with the draw list.
#include "ui/shapes.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "model/text.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

ImVec2 at(float x, float y) { return {x, y}; }

// A hairline on whole pixels, at least one thick: a rectangle stays crisp where a line would be smeared over two rows.
float whole(float value) { return std::round(value); }

}  // namespace

void fill(Kit& kit, const Rect& rect, ImU32 colour) {
  kit.draw().AddRectFilled(top_left(rect), bottom_right(rect), colour);
}

void outline(Kit& kit, const Rect& rect, ImU32 colour, float thickness) {
  const float t = std::max(1.0f, whole(kit.px(thickness)));
  const Rect r{whole(rect.x), whole(rect.y), whole(rect.w), whole(rect.h)};
  fill(kit, {r.x, r.y, r.w, t}, colour);
  fill(kit, {r.x, r.bottom() - t, r.w, t}, colour);
  fill(kit, {r.x, r.y + t, t, r.h - 2 * t}, colour);
  fill(kit, {r.right() - t, r.y + t, t, r.h - 2 * t}, colour);
}

void hline(Kit& kit, float x0, float x1, float y, ImU32 colour, float thickness) {
  fill(kit, {x0, whole(y), x1 - x0, std::max(1.0f, whole(kit.px(thickness)))}, colour);
}

void vline(Kit& kit, float x, float y0, float y1, ImU32 colour, float thickness) {
  fill(kit, {whole(x), y0, std::max(1.0f, whole(kit.px(thickness))), y1 - y0}, colour);
}

void double_rule(Kit& kit, float x0, float x1, float y, ImU32 colour) {
  hline(kit, x0, x1, y, colour, 3);
  hline(kit, x0, x1, y + kit.px(5), colour, 1);
}

void polyline(Kit& kit, std::span<const ImVec2> points, ImU32 colour, float thickness) {
  kit.draw().AddPolyline(points.data(), static_cast<int>(points.size()), colour, 0, kit.px(thickness));
}

void dashes(Kit& kit, std::span<const ImVec2> points, ImU32 colour, float thickness, float on, float off) {
  const float period = kit.px(on + off);
  const float lit = kit.px(on);
  float walked = 0;  // along the whole line, so that the pattern runs on through its corners
  for (std::size_t i = 1; i < points.size(); ++i) {
    const ImVec2 a = points[i - 1];
    const ImVec2 b = points[i];
    const float length = std::hypot(b.x - a.x, b.y - a.y);
    if (length <= 0 || period <= 0) continue;
    float done = 0;
    while (done < length) {
      const float phase = std::fmod(walked + done, period);
      const float piece = std::max(0.01f, std::min(length - done, (phase < lit ? lit : period) - phase));
      if (phase < lit) {
        const float s = done / length;
        const float e = (done + piece) / length;
        kit.draw().AddLine(at(a.x + (b.x - a.x) * s, a.y + (b.y - a.y) * s),
                           at(a.x + (b.x - a.x) * e, a.y + (b.y - a.y) * e), colour, kit.px(thickness));
      }
      done += piece;
    }
    walked += length;
  }
}

void band(Kit& kit, std::span<const ImVec2> low, std::span<const ImVec2> high, ImU32 colour) {
  // Without antialiasing: seams between neighbours would show through a pale fill.
  const ImDrawListFlags flags = kit.draw().Flags;
  kit.draw().Flags &= ~ImDrawListFlags_AntiAliasedFill;
  for (std::size_t i = 1; i < std::min(low.size(), high.size()); ++i) {
    kit.draw().AddQuadFilled(high[i - 1], high[i], low[i], low[i - 1], colour);
  }
  kit.draw().Flags = flags;
}

Rect glass_panel(Kit& kit, const Rect& rect, std::string_view caption) {
  fill(kit, rect, palette::glass1);
  Rect inside = rect;
  if (!caption.empty()) {
    Rect header = inside.cut_top(kit.px(measure::panel_header));
    fill(kit, header, palette::glass2);
    line_in_middle(kit, header.inset(kit.px(12), 0), caption, {Type::caption, palette::text});
    hline(kit, rect.x, rect.right(), header.bottom() - 1, palette::hairline);
  }
  outline(kit, rect, palette::hairline);
  return inside.inset(kit.px(12), kit.px(10));
}

Rect paper_panel(Kit& kit, const Rect& rect) {
  fill(kit, rect.moved(kit.px(4), kit.px(5)), faded(palette::glass0, 150));
  fill(kit, rect, palette::paper);
  outline(kit, rect.inset(kit.px(6)), palette::paper_shade, 1.5f);
  return rect.inset(kit.px(24), kit.px(20));
}

Rect fanfold(Kit& kit, const Rect& rect) {
  fill(kit, rect, palette::paper);
  const float margin = kit.px(24);
  const float pitch = kit.px(28);
  for (float y = rect.y + pitch / 2; y < rect.bottom() - kit.px(6); y += pitch) {
    kit.draw().AddCircleFilled({rect.x + margin / 2, y}, kit.px(5), palette::glass0, 16);
    kit.draw().AddCircleFilled({rect.right() - margin / 2, y}, kit.px(5), palette::glass0, 16);
  }
  const std::array<ImVec2, 2> left{{{rect.x + margin, rect.y}, {rect.x + margin, rect.bottom()}}};
  const std::array<ImVec2, 2> right{{{rect.right() - margin, rect.y}, {rect.right() - margin, rect.bottom()}}};
  dashes(kit, left, palette::paper_shade, 1, 4, 4);
  dashes(kit, right, palette::paper_shade, 1, 4, 4);
  return {rect.x + margin + kit.px(12), rect.y + kit.px(12), rect.w - 2 * margin - kit.px(24), rect.h - kit.px(24)};
}

void stamp(Kit& kit, const Rect& rect, std::string_view text, std::string_view small, double age) {
  constexpr double landing = 0.12;
  const bool lands = age < landing && !kit.reduced_motion();
  if (lands) kit.keep_moving();
  const float grow = lands ? kit.px(14) * static_cast<float>(1 - std::max(0.0, age) / landing) : 0;
  const Rect box = rect.inset(-grow);
  fill(kit, box, palette::alarm);
  outline(kit, box.inset(kit.px(3)), palette::alarm_text, 1.5f);
  const float first = kit.theme().size(Type::caption);
  const float second = small.empty() ? 0 : line_height(kit, Type::ui_small);
  const Rect words = rect.inset(kit.px(12), 0).centred(rect.w - kit.px(24), first + second);
  line(kit, words, text, {Type::caption, palette::alarm_text}, Align::centre);
  if (!small.empty()) {
    line(kit, {words.x, words.y + first + kit.px(1), words.w, second}, small, {Type::ui_small, palette::alarm_text},
         Align::centre);
  }
}

void small_stamp(Kit& kit, float x, float y, std::string_view text) {
  const float width = text_width(kit, Type::caption, text) + kit.px(16);
  const float height = kit.theme().size(Type::caption) + kit.px(6);
  const Rect box{x - width, y - height, width, height};
  fill(kit, box, palette::alarm);
  line_in_middle(kit, box, text, {Type::caption, palette::alarm_text}, Align::centre);
}

void triangle(Kit& kit, float x, float y, float size, Point point, ImU32 colour) {
  const float r = size / 2;
  switch (point) {
    case Point::up:
      kit.draw().AddTriangleFilled(at(x, y - r), at(x + r, y + r), at(x - r, y + r), colour);
      break;
    case Point::down:
      kit.draw().AddTriangleFilled(at(x - r, y - r), at(x + r, y - r), at(x, y + r), colour);
      break;
    case Point::left:
      kit.draw().AddTriangleFilled(at(x + r, y - r), at(x + r, y + r), at(x - r, y), colour);
      break;
    case Point::right:
      kit.draw().AddTriangleFilled(at(x - r, y - r), at(x + r, y), at(x - r, y + r), colour);
      break;
  }
}

void round_marker(Kit& kit, float x, float y, float size, ImU32 colour) {
  kit.draw().AddCircleFilled({x, y}, size / 2, colour, 20);
}

void square_marker(Kit& kit, float x, float y, float size, ImU32 colour) {
  fill(kit, {x - size / 2, y - size / 2, size, size}, colour);
}

void check_mark(Kit& kit, float x, float y, float size, ImU32 colour) {
  const std::array<ImVec2, 3> points{
      {{x - size * 0.45f, y}, {x - size * 0.1f, y + size * 0.35f}, {x + size * 0.5f, y - size * 0.4f}}};
  kit.draw().AddPolyline(points.data(), 3, colour, 0, size * 0.18f);
}

void cross_mark(Kit& kit, float x, float y, float size, ImU32 colour) {
  const float r = size * 0.4f;
  kit.draw().AddLine({x - r, y - r}, {x + r, y + r}, colour, size * 0.18f);
  kit.draw().AddLine({x - r, y + r}, {x + r, y - r}, colour, size * 0.18f);
}

void padlock(Kit& kit, float x, float y, float size, ImU32 colour) {
  fill(kit, {x - size * 0.4f, y - size * 0.05f, size * 0.8f, size * 0.55f}, colour);
  kit.draw().PathArcTo({x, y - size * 0.05f}, size * 0.26f, 3.14159f, 6.28319f, 12);
  kit.draw().PathStroke(colour, 0, size * 0.14f);
}

void delta(Kit& kit, const Rect& where, double amount, int decimals, bool good_up) {
  const double unit = std::pow(10.0, -decimals) / 2;
  const bool none = std::abs(amount) < unit;
  const std::string text = none ? figure(0, decimals) : signed_figure(amount, decimals);
  const ImU32 hue = none ? palette::text_quiet : ((amount > 0) == good_up ? palette::gain : palette::loss);
  const Rect covered = line_in_middle(kit, where, text, {Type::number, hue}, Align::right);
  if (none) return;
  const float size = kit.px(12);
  triangle(kit, covered.x - size, covered.middle_y(), size, amount > 0 ? Point::up : Point::down, hue);
}

}  // namespace sputnik::ui
