// The turning points on the end page: the quarters in which the odds moved most.
#include <algorithm>

#include "model/text.h"
#include "ui/end_panels.h"
#include "ui/shapes.h"
#include "ui/widgets.h"

namespace sputnik::ui {

namespace {

constexpr float frame_x = 24;  // of glass_panel
constexpr float frame_y = measure::panel_header + 20;
constexpr float gap = 24;
constexpr float columns_from = 900;
constexpr float pad = 8;
constexpr float bar_height = 10;

std::size_t columns(const Kit& kit, const TurningModel& model, float width) {
  return width >= kit.px(columns_from) ? std::max<std::size_t>(1, model.lines.size()) : 1;
}
float cell_width(const Kit& kit, const TurningModel& model, float width) {
  const auto count = static_cast<float>(columns(kit, model, width));
  return (width - kit.px(gap) * (count - 1)) / count;
}

std::string odds(const TurningLine& line) {
  return figure(line.before, 0) + " % to " + figure(line.after, 0) + " %";
}
std::string split(const TurningLine& line) {
  return "of it by decision " + signed_figure(line.decision, 1) + ", by luck " + signed_figure(line.luck, 1);
}

float cell_height(const Kit& kit, const TurningLine& line, float width) {
  const float words = width - kit.px(2 * pad);
  return kit.px(2 * pad) + line_height(kit, Type::number) + kit.px(4) + text_height(kit, Type::ui, split(line), words) +
         kit.px(4) + text_height(kit, Type::ui_small, line.orders, words);
}

float cells_height(const Kit& kit, const TurningModel& model, float width) {
  const float cell = cell_width(kit, model, width);
  float tallest = 0;
  float all = 0;
  for (const TurningLine& line : model.lines) {
    tallest = std::max(tallest, cell_height(kit, line, cell));
    all += cell_height(kit, line, cell);
  }
  return columns(kit, model, width) > 1 ? tallest : all;
}

std::string caption(const TurningModel& model) {
  if (model.share < 1) return "Counting the odds from every quarter.";
  return "The odds of what came (" + model.outcome.substr(0, model.outcome.size() - 1) +
         ") moved most in these quarters. A click asks what if.";
}

void draw_cell(Kit& kit, const TurningLine& line, const Rect& rect, Wishes& wishes) {
  const Touch touch = area(kit, "turning." + std::to_string(line.quarter), rect, true, "What if it had been ordered otherwise?");
  if (touch.hovered) fill(kit, rect, palette::glass2);
  if (touch.activated) wishes.emplace_back(WhatIfQuarter{line.quarter});
  Rect inside = rect.inset(kit.px(pad));
  Rect first = inside.cut_top(line_height(kit, Type::number));
  delta(kit, first.cut_right(kit.px(100)), line.after - line.before, 1);
  const Rect when = line_in_middle(kit, first, line.when, {Type::ui_bold, palette::text});
  first.cut_left(when.w + kit.px(14));
  line_in_middle(kit, first, odds(line), {Type::number, palette::text});
  inside.cut_top(kit.px(4));
  const std::string parts = split(line);
  inside.cut_top(paragraph(kit, inside, parts, {Type::ui, palette::text}).h + kit.px(4));
  paragraph(kit, inside, line.orders, {Type::ui_small, palette::text_quiet});
}

}  // namespace

float turning_height(const Kit& kit, const EndModel& model, float width) {
  if (!model.turning) return 0;
  const float inside = width - kit.px(frame_x);
  const float words = text_height(kit, Type::ui_small, caption(*model.turning), inside) + kit.px(8);
  const float below = model.turning->share < 1 ? kit.px(bar_height + 8) : cells_height(kit, *model.turning, inside);
  return kit.px(frame_y) + words + below;
}

void draw_turning(Kit& kit, const Rect& rect, const EndModel& model, Wishes& wishes) {
  if (!model.turning) return;
  const TurningModel& turning = *model.turning;
  Rect inside = glass_panel(kit, rect, "TURNING POINTS");
  const std::string words = caption(turning);
  inside.cut_top(paragraph(kit, inside, words, {Type::ui_small, palette::text_quiet}).h + kit.px(8));
  if (turning.share < 1) {
    const Rect bar = inside.cut_top(kit.px(bar_height));
    fill(kit, bar, palette::glass3);
    fill(kit, {bar.x, bar.y, bar.w * static_cast<float>(turning.share), bar.h}, palette::text_quiet);
    kit.keep_moving();
    return;
  }
  const std::size_t across = columns(kit, turning, inside.w);
  const float cell = cell_width(kit, turning, inside.w);
  for (std::size_t i = 0; i < turning.lines.size(); ++i) {
    const TurningLine& line = turning.lines[i];
    if (across > 1) {
      const Rect place = inside.column(static_cast<int>(i), static_cast<int>(across), kit.px(gap));
      if (i > 0) vline(kit, place.x - kit.px(gap / 2), place.y, place.bottom(), palette::hairline);
      draw_cell(kit, line, place, wishes);
    } else {
      draw_cell(kit, line, inside.cut_top(cell_height(kit, line, cell)), wishes);
    }
  }
}

}  // namespace sputnik::ui
