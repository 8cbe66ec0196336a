// Draws changes and their causes: what it was, what it is, and bars that add up.
#include "ui/reveal_deltas.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>

#include "model/text.h"
#include "ui/cause_offers.h"
#include "ui/nation.h"
#include "ui/widgets.h"

namespace sputnik::ui {

namespace {

constexpr float two_columns_from = 560;
constexpr float bars_from = 380;  // width of a cell
constexpr float bar_room = 84;
constexpr float gap = 24;  // between columns
constexpr float pad = 8;   // above and below a cell's text
constexpr float amount_room = 46;
constexpr float past_from = 70;  // spare height of a cell, from where its past is drawn
constexpr float past_most = 120;
constexpr float frame_x = 24;  // of glass_panel
constexpr float frame_y = measure::panel_header + 20;

int columns(const Kit& kit, float width) { return width >= kit.px(two_columns_from) ? 2 : 1; }
float cell_width(const Kit& kit, float width) {
  const int count = columns(kit, width);
  return (width - kit.px(gap) * static_cast<float>(count - 1)) / static_cast<float>(count);
}
float words_of_cause(const Kit& kit, float cell) {
  return cell - kit.px(amount_room + 12) - (cell >= kit.px(bars_from) ? kit.px(bar_room + 12) : 0);
}

float name_row(const Kit& kit) { return line_height(kit, Type::number) + kit.px(4); }
float value_row(const Kit& kit) { return line_height(kit, Type::number) + kit.px(4); }
float cause_height(const Kit& kit, const CauseLine& cause, float cell) {
  return text_height(kit, Type::ui_small, cause.what, words_of_cause(kit, cell)) + kit.px(3);
}

float cell_height(const Kit& kit, const DeltaLine& line, float cell) {
  float height = kit.px(2 * pad) + name_row(kit) + value_row(kit);
  for (const CauseLine& cause : line.causes) height += cause_height(kit, cause, cell);
  return height;
}

float row_height(const Kit& kit, const RevealModel& model, std::size_t row, float width) {
  const auto count = static_cast<std::size_t>(columns(kit, width));
  float tallest = 0;
  for (std::size_t i = row * count; i < (row + 1) * count; ++i) {
    tallest = std::max(tallest, cell_height(kit, model.deltas[i], cell_width(kit, width)));
  }
  return tallest;
}

std::size_t rows(const Kit& kit, float width) { return 6 / static_cast<std::size_t>(columns(kit, width)); }

float grid_height(const Kit& kit, const RevealModel& model, float width) {
  float height = 0;
  for (std::size_t row = 0; row < rows(kit, width); ++row) height += row_height(kit, model, row, width);
  return height;
}

// The first two are of one nation each, the others have no marker.
std::optional<Side> nation_of(const RevealModel& model, std::size_t which) {
  if (which > 1) return std::nullopt;
  return which == 0 ? model.seat : rival_of(model.seat);
}

void draw_name(Kit& kit, Rect row, const RevealModel& model, std::size_t which) {
  const DeltaLine& line_of = model.deltas[which];
  ImU32 colour = palette::text;
  if (const auto side = nation_of(model, which)) {
    colour = hue_of(*side);
    marker(kit, *side, row.x + kit.px(6), row.middle_y(), kit.px(11), colour);
    row.cut_left(kit.px(20));
  }
  delta(kit, row.cut_right(kit.px(104)), line_of.change, line_of.decimals, line_of.good_up);
  line_in_middle(kit, row, line_of.indicator, {Type::ui_bold, colour});
}

void draw_values(Kit& kit, Rect row, const DeltaLine& line_of) {
  const std::string before = figure(line_of.before, line_of.decimals);
  const std::string after = figure(line_of.after, line_of.decimals);
  const auto put = [&](const std::string& text, const Ink& ink) {
    row.cut_left(line_in_middle(kit, row, text, ink).w + kit.px(8));
  };
  put(before, {Type::number, palette::text_quiet});
  triangle(kit, row.x + kit.px(5), row.middle_y(), kit.px(9), Point::right, palette::text_quiet);
  row.cut_left(kit.px(18));
  put(after, {Type::number, palette::text});
  const std::string error = line_of.error > 0 ? ", \xC2\xB1" + figure(line_of.error, line_of.decimals) : "";
  put(line_of.unit + error, {Type::ui_small, palette::text_quiet});
}

// A bar from the middle, right for a rise, scaled to the largest cause of its cell.
void draw_bar(Kit& kit, const Rect& rect, double amount, double largest, ImU32 hue) {
  const float middle = rect.middle_x();
  const float length = rect.w / 2 * static_cast<float>(std::abs(amount) / largest);
  const float y = rect.middle_y() - kit.px(4);
  fill(kit, {amount > 0 ? middle : middle - length, y, length, kit.px(8)}, hue);
  vline(kit, middle, rect.y + kit.px(2), rect.bottom() - kit.px(2), palette::hairline);
}

void draw_causes(Kit& kit, Rect rest, const DeltaLine& line_of) {
  const float cell = rest.w;
  double largest = 1e-9;
  for (const CauseLine& cause : line_of.causes) largest = std::max(largest, std::abs(cause.amount));
  for (const CauseLine& cause : line_of.causes) {
    Rect row = rest.cut_top(cause_height(kit, cause, cell));
    const float step = line_height(kit, Type::ui_small);
    const ImU32 hue = (cause.amount > 0) == line_of.good_up ? palette::gain : palette::loss;
    const Rect amount = row.cut_left(kit.px(amount_room));
    line(kit, amount, signed_figure(cause.amount, line_of.decimals), {Type::ui_small, hue}, Align::right);
    row.cut_left(kit.px(12));
    if (cell >= kit.px(bars_from)) {
      const Rect bar = row.cut_left(kit.px(bar_room));
      draw_bar(kit, {bar.x, bar.y, bar.w, step}, cause.amount, largest, hue);
      row.cut_left(kit.px(12));
    }
    paragraph(kit, row, cause.what, {Type::ui_small, palette::text_quiet});
  }
}

// The way here, quarter by quarter, the last one marked; it says nothing that the figures do not.
void draw_past(Kit& kit, const Rect& rect, const DeltaLine& line_of, std::optional<Side> side) {
  const ImU32 hue = side ? hue_of(*side) : palette::text_quiet;
  const auto [low, high] = std::minmax_element(line_of.past.begin(), line_of.past.end());
  const double range = std::max(*high - *low, std::pow(10.0, -line_of.decimals) * 10);
  std::vector<ImVec2> points;
  for (std::size_t i = 0; i < line_of.past.size(); ++i) {
    const auto along = static_cast<float>(i) / static_cast<float>(line_of.past.size() - 1);
    const auto up = static_cast<float>((line_of.past[i] - *low) / range);
    points.push_back({rect.x + along * rect.w, rect.bottom() - up * rect.h});
  }
  hline(kit, rect.x, rect.right(), rect.bottom(), palette::glass3);
  polyline(kit, points, faded(hue, 150), 2);
  polyline(kit, std::span(points).last(2), hue, 3);
  if (side) {
    marker(kit, *side, points.back().x, points.back().y, kit.px(9), hue);
  } else {
    vline(kit, points.back().x, points.back().y - kit.px(5), points.back().y + kit.px(5), hue, 3);
  }
}

// `spare`: height that its row was given over what its text needs.
void draw_cell(Kit& kit, const Screen& screen, const RevealStage& stage, const Rect& cell, std::size_t which,
               float spare, Wishes& wishes) {
  const RevealModel& model = *screen.reveal;
  const std::string& name = model.deltas[which].name;
  constexpr std::string_view hint = "All causes, each back to the orders that began it";
  const std::string widget = "delta." + name;
  const Touch touch = area(kit, widget, cell.inset(kit.px(2)));
  offer_causes(kit, screen, widget, name, wishes);
  if (!has_cards_by_mouse(kit, screen)) kit.hint_area(cell, hint);
  if (touch.hovered) fill(kit, cell.inset(-kit.px(4), kit.px(2)), palette::glass2);
  if (touch.activated) wishes.emplace_back(OpenCauses{name});
  if (!stage.shows(which)) return;
  Rect inside = cell.inset(0, kit.px(pad));
  if (spare >= kit.px(past_from)) {
    const Rect past = inside.cut_bottom(std::min(spare, kit.px(past_most)));
    draw_past(kit, past.inset(kit.px(6), kit.px(16)), model.deltas[which], nation_of(model, which));
  }
  draw_name(kit, inside.cut_top(name_row(kit)), model, which);
  draw_values(kit, inside.cut_top(value_row(kit)), model.deltas[which]);
  draw_causes(kit, inside, model.deltas[which]);
}

}  // namespace

float deltas_height(const Kit& kit, const RevealModel& model, float width) {
  return grid_height(kit, model, width - kit.px(frame_x)) + kit.px(frame_y);
}

void draw_deltas(Kit& kit, const Rect& rect, const Screen& screen, const RevealStage& stage, Wishes& wishes) {
  const RevealModel& model = *screen.reveal;
  const Rect inside = glass_panel(kit, rect, "WHAT CHANGED, AND WHY");
  const Rect place = kit.begin_scroll("deltas", inside);
  const auto count = static_cast<std::size_t>(columns(kit, place.w));
  const auto lines = rows(kit, place.w);
  const float total = grid_height(kit, model, place.w);
  const float spare = std::max(0.0f, inside.h - total) / static_cast<float>(lines);
  float y = place.y;
  for (std::size_t row = 0; row < lines; ++row) {
    const float height = row_height(kit, model, row, place.w) + spare;
    if (row > 0) hline(kit, place.x, place.right(), y, palette::hairline);
    for (std::size_t i = 0; i < count; ++i) {
      const Rect cell =
          Rect{place.x, y, place.w, height}.column(static_cast<int>(i), static_cast<int>(count), kit.px(gap));
      draw_cell(kit, screen, stage, cell, row * count + i, spare, wishes);
      if (i > 0) vline(kit, cell.x - kit.px(gap / 2), y + kit.px(8), y + height - kit.px(8), palette::hairline);
    }
    y += height;
  }
  kit.end_scroll(total);
}

}  // namespace sputnik::ui
