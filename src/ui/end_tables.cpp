// The tables of the end page: box scores, and the assumptions drawn for this campaign.
#include <algorithm>
#include <array>
#include <cmath>

#include "model/text.h"
#include "ui/end_panels.h"
#include "ui/nation.h"

namespace sputnik::ui {

namespace {

constexpr float frame_x = 24;  // of glass_panel
constexpr float frame_y = measure::panel_header + 20;
constexpr float row_pad = 9;  // added to a line of figures
constexpr float figure_room = 150;
constexpr float figure_least = 96;

struct BoxRow {
  std::string_view label{};
  Both<double> value{};
  bool change = false;  // signed, with a triangle
  bool strong = false;
};

std::array<BoxRow, 8> box_rows(const EndModel& model) {
  const NationEnd& us = model.nations.us;
  const NationEnd& cn = model.nations.cn;
  return {{{"Score", {us.score, cn.score}, false, true},
           {"Par", {us.par, cn.par}},
           {"Against par", {us.against_par, cn.against_par}, true},
           {"Frontier", {us.pillars.frontier, cn.pillars.frontier}},
           {"Prosperity", {us.pillars.prosperity, cn.pillars.prosperity}},
           {"Security", {us.pillars.security, cn.pillars.security}},
           {"Influence", {us.pillars.influence, cn.pillars.influence}},
           {"Mandate points", {us.mandate_points, cn.mandate_points}, true}}};
}

float box_row(const Kit& kit) { return line_height(kit, Type::number) + kit.px(row_pad); }
// Heading, rows, then the two figures that belong to neither nation.
constexpr float box_lines = 1 + 8 + 2;

float box_height(const Kit& kit, const EndModel&, float) { return box_lines * box_row(kit) + kit.px(frame_y + 8); }

float figure_width(const Kit& kit, float width) {
  return std::clamp(width * 0.32f, kit.px(figure_least), kit.px(figure_room));
}

void draw_box_heading(Kit& kit, Rect row, float each) {
  for (const Side side : {Side::cn, Side::us}) {
    const Rect cell = row.cut_right(each);
    const std::string_view words = text_width(kit, Type::ui_bold, name(side)) + kit.px(20) <= each ? name(side)
                                   : side == Side::us                                              ? "US"
                                                                                                   : "China";
    const Rect covered = line_in_middle(kit, cell, words, {Type::ui_bold, hue_of(side)}, Align::right);
    marker(kit, side, covered.x - kit.px(12), cell.middle_y(), kit.px(11), hue_of(side));
  }
}

void draw_box_row(Kit& kit, Rect row, const BoxRow& one, float each) {
  hline(kit, row.x, row.right(), row.y, palette::glass3);
  for (const Side side : {Side::cn, Side::us}) {
    const Rect cell = row.cut_right(each);
    if (one.change) {
      delta(kit, cell, one.value[side], 1);
    } else {
      line_in_middle(kit, cell, figure(one.value[side], 1),
                     {Type::number, one.strong ? palette::text : palette::text_quiet}, Align::right);
    }
  }
  line_in_middle(kit, row, one.label, {one.strong ? Type::ui_bold : Type::ui, palette::text});
}

void draw_shared_row(Kit& kit, Rect row, std::string_view label, const std::string& value, ImU32 hue) {
  hline(kit, row.x, row.right(), row.y, palette::hairline, 2);
  const float width = text_width(kit, Type::number, value) + kit.px(8);
  line_in_middle(kit, row.cut_right(width), value, {Type::number, hue}, Align::right);
  line_in_middle(kit, row, label, {Type::ui, palette::text});
}

void draw_box(Kit& kit, const Rect& rect, const EndModel& model) {
  Rect place = kit.begin_scroll("end.box", glass_panel(kit, rect, "BOX SCORE"));
  const float top = place.y;
  const float row = box_row(kit);
  const float each = figure_width(kit, place.w);
  place.h = 1e6f;
  draw_box_heading(kit, place.cut_top(row), each);
  for (const BoxRow& one : box_rows(model)) draw_box_row(kit, place.cut_top(row), one, each);
  draw_shared_row(kit, place.cut_top(row), "The world's score", figure(model.world, 1), palette::text);
  const bool level = figure(model.lead, 1) == "0.0";
  const Side ahead = model.lead > 0 ? Side::us : Side::cn;
  const std::string lead = level ? "none" : figure(std::abs(model.lead), 1);
  draw_shared_row(kit, place.cut_top(row),
                  level               ? "Lead at the end"
                  : ahead == Side::us ? "American lead, months"
                                      : "Chinese lead, months",
                  lead, level ? palette::text : hue_of(ahead));
  kit.end_scroll(place.y - top);
}

constexpr float value_room = 72;
constexpr float bar_room = 120;
constexpr float bound_room = 44;

float words_room(const Kit& kit, float width) { return width - kit.px(value_room + bar_room + 2 * bound_room + 24); }
constexpr std::string_view opening_words =
    "Drawn once, hidden till now. The marker is this campaign; the tick is the middle estimate.";

float drawn_row(const Kit& kit, const DrawnLine& one, float width) {
  return std::max(line_height(kit, Type::number), text_height(kit, Type::ui_small, one.what, words_room(kit, width))) +
         kit.px(row_pad);
}

std::string_view drawn_words(const EndModel& model) {
  return model.drawn.empty() ? "Nothing was hidden: every debated assumption was fixed beforehand." : opening_words;
}

float drawn_content(const Kit& kit, const EndModel& model, float width) {
  float height = text_height(kit, Type::ui_small, drawn_words(model), width) + kit.px(8);
  for (const DrawnLine& one : model.drawn) height += drawn_row(kit, one, width);
  return height;
}

float drawn_height(const Kit& kit, const EndModel& model, float width) {
  return drawn_content(kit, model, width - kit.px(frame_x)) + kit.px(frame_y);
}

void draw_range(Kit& kit, const Rect& bar, const DrawnLine& one) {
  const auto at = [&](double value) {
    return bar.x + bar.w * static_cast<float>((value - one.low) / std::max(1e-9, one.high - one.low));
  };
  fill(kit, {bar.x, bar.middle_y() - kit.px(2), bar.w, kit.px(4)}, palette::glass3);
  vline(kit, at(one.mid), bar.middle_y() - kit.px(7), bar.middle_y() + kit.px(7), palette::text_quiet, 2);
  triangle(kit, at(one.value), bar.middle_y() - kit.px(1), kit.px(12), Point::down, palette::text);
}

void draw_drawn_row(Kit& kit, Rect row, const DrawnLine& one, float width) {
  hline(kit, row.x, row.right(), row.y, palette::glass3);
  const float words = words_room(kit, width);
  const float height = text_height(kit, Type::ui_small, one.what, words);
  paragraph(kit, row.cut_left(words).centred(words, height), one.what, {Type::ui_small, palette::text});
  line_in_middle(kit, row.cut_left(kit.px(value_room)), figure(one.value, 2), {Type::number, palette::text},
                 Align::right);
  row.cut_left(kit.px(12));
  const Ink quiet{Type::ui_small, palette::text_quiet};
  line_in_middle(kit, row.cut_left(kit.px(bound_room)), figure(one.low, 2), quiet, Align::right);
  row.cut_left(kit.px(6));
  line_in_middle(kit, row.cut_right(kit.px(bound_room)), figure(one.high, 2), quiet);
  row.cut_right(kit.px(6));
  draw_range(kit, row, one);
}

void draw_drawn(Kit& kit, const Rect& rect, const EndModel& model) {
  Rect place = kit.begin_scroll("end.drawn", glass_panel(kit, rect, "HIDDEN IN THIS CAMPAIGN"));
  const float top = place.y;
  place.h = 1e6f;
  const std::string_view words = drawn_words(model);
  paragraph(kit, place.cut_top(text_height(kit, Type::ui_small, words, place.w)), words,
            {Type::ui_small, palette::text_quiet});
  place.cut_top(kit.px(8));
  for (const DrawnLine& one : model.drawn)
    draw_drawn_row(kit, place.cut_top(drawn_row(kit, one, place.w)), one, place.w);
  kit.end_scroll(place.y - top);
}

}  // namespace

EndPanel box_panel() { return {box_height, draw_box}; }
EndPanel drawn_panel() { return {drawn_height, draw_drawn}; }

}  // namespace sputnik::ui
