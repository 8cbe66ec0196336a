// A past order changed, the same luck: both courses on one chart.
#include <algorithm>
#include <cmath>

#include "model/text.h"
#include "ui/axes.h"
#include "ui/names.h"
#include "ui/nation.h"
#include "ui/overlay_frame.h"
#include "ui/pieces.h"
#include "ui/screen.h"
#include "ui/set_apart.h"
#include "ui/shapes.h"
#include "ui/what_if_model.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr float row_pad = 2;  // above and below a row's words
constexpr float step_width = 30;
constexpr float step_height = 38;
constexpr float pips_width = 92;
constexpr float button_height = 38;
constexpr float list_width = 470;
constexpr float beside_from = 1000;  // width at scale 1 from which list and chart stand side by side
constexpr float chart_height = 300;
constexpr float label_room = 110;
constexpr float bar_height = 10;  // of the progress

std::string order_words(int step) { return step == 0 ? "nothing" : step > 0 ? "up" : "down"; }

std::string second_line(const WhatIfPolicy& policy) {
  const std::string given = "ordered: " + order_words(policy.given);
  return policy.step == policy.given ? given : given + "; tried: " + order_words(policy.step);
}

// Room of pips and step buttons at the right of a row.
float controls_width(const Kit& kit) { return kit.px(8 + 2 * step_width + 6 + pips_width + 8); }

// As tall as its words, wrapped in large text.
float policy_height(const Kit& kit, const WhatIfPolicy& policy, float width) {
  const float words = width - controls_width(kit);
  return kit.px(2 * row_pad) + text_height(kit, Type::ui_bold, policy.title, words) +
         text_height(kit, Type::ui_small, second_line(policy), words);
}

void draw_policy(Kit& kit, const WhatIfPolicy& policy, Rect row, Wishes& wishes) {
  const std::string name = "whatif." + std::string(policy_cards[policy.policy].key);
  const bool changed = policy.step != policy.given;
  if (changed) fill(kit, row, palette::glass3);
  hline(kit, row.x, row.right(), row.bottom(), palette::glass3);
  row.cut_left(kit.px(8));
  const auto step_place = [&] { return row.cut_right(kit.px(step_width)).centred(kit.px(step_width - 4), kit.px(step_height)); };
  if (step_button(kit, name + ".up", step_place(), true, policy.step < 1, false, "A level up")) {
    wishes.emplace_back(WhatIfOrder{policy.policy, policy.step + 1});
  }
  if (step_button(kit, name + ".down", step_place(), false, policy.step > -1, false, "A level down")) {
    wishes.emplace_back(WhatIfOrder{policy.policy, policy.step - 1});
  }
  row.cut_right(kit.px(6));
  const Rect pips = row.cut_right(kit.px(pips_width));
  level_pips(kit, pips.centred(pips.w, kit.px(18)), policy.level, std::clamp(policy.level + policy.step, 0, 4), false);
  row.cut_right(kit.px(8));
  row = row.inset(0, kit.px(row_pad));
  row.cut_top(paragraph(kit, row, policy.title, {changed ? Type::ui_bold : Type::ui, palette::text}).h);
  paragraph(kit, row, second_line(policy), {Type::ui_small, changed ? palette::text : palette::text_quiet});
}

// Which quarter, and whose orders.
void draw_choice(Kit& kit, const WhatIfModel& model, const Rect& rect, Wishes& wishes) {
  Rect row = rect;
  const auto put = [&](std::string_view name, std::string_view label, const Wish& wish, bool enabled) {
    const ButtonText text{.label = label};
    if (button(kit, name, row.cut_left(button_width(kit, text)), text, Look::glass, enabled)) wishes.push_back(wish);
    row.cut_left(kit.px(8));
  };
  put("whatif.earlier", "Before", WhatIfQuarter{model.quarter - 1}, model.quarter > 0);
  put("whatif.later", "After", WhatIfQuarter{model.quarter + 1}, model.quarter < model.last);
  if (model.may_change_side) put("whatif.side", std::string("Orders of ") + (model.side == Side::us ? "China" : "the US"), WhatIfSide{rival_of(model.side)}, true);
  line_in_middle(kit, row, model.when, {Type::ui_bold, palette::text}, Align::right);
}

float list_height(const Kit& kit, const WhatIfModel& model, float width) {
  float height = 0;
  for (const WhatIfPolicy& policy : model.policies) height += policy_height(kit, policy, width);
  return height;
}
void draw_list(Kit& kit, const WhatIfModel& model, Rect rect, Wishes& wishes) {
  rect.h = 1e6f;
  for (const WhatIfPolicy& policy : model.policies) {
    draw_policy(kit, policy, rect.cut_top(policy_height(kit, policy, rect.w)), wishes);
  }
}

void draw_label(Kit& kit, const Axes& axes, float y, std::string_view words, const Ink& ink) {
  const Rect place{axes.plot.right() + kit.px(8), y - kit.px(11), kit.px(label_room - 8), kit.px(22)};
  line_in_middle(kit, place, words, ink);
}

void draw_lines(Kit& kit, const WhatIfModel& model, Rect rect) {
  rect.cut_bottom(kit.px(axis_below));
  rect.cut_left(kit.px(axis_left));
  rect.cut_right(kit.px(label_room));
  double low = model.was.front();
  double high = low;
  for (const auto* values : {&model.was, &model.other}) {
    for (const double value : *values) low = std::min(low, value), high = std::max(high, value);
  }
  const std::size_t count = std::max(model.was.size(), model.other.size());
  const Axes axes = axes_over(kit, rect, low, high, count);
  draw_axes(kit, axes, model.start);
  vline(kit, axes.x(static_cast<std::size_t>(model.quarter)), rect.y, rect.bottom(), palette::text_quiet, 1);
  const ImU32 hue = hue_of(model.side);
  polyline(kit, points_of(axes, model.was), hue, 3);
  const float row = kit.px(22);  // labels keep it apart, and out of the years below
  float was = std::min(axes.y(model.was.back()), rect.bottom() - row / 2);
  if (!model.other.empty()) {
    dashes(kit, points_of(axes, model.other), palette::text, 2.5f, 7, 5);
    float other = axes.y(model.other.back());
    const bool below = other > was;
    const std::vector<float> places =
        set_apart({std::min(was, other), std::max(was, other)}, row, rect.bottom());
    was = places[below ? 0 : 1];
    other = places[below ? 1 : 0];
    draw_label(kit, axes, other, "otherwise", {Type::ui_small, palette::text});
  }
  draw_label(kit, axes, was, "as it was", {Type::ui_bold, hue});
}

Pieces words_of(const WhatIfModel& model) {
  Pieces pieces;
  const Ink plain{Type::ui, palette::text};
  if (!model.refusals.empty()) {
    for (const std::string& why : model.refusals) pieces.push_back({why, {Type::ui, palette::loss}, 4});
  } else if (model.waiting) {
    pieces.push_back({"Playing it again, " + figure(100 * model.share, 0) + " %.", {Type::ui, palette::text_quiet}, 4});
  } else if (model.other.empty()) {
    pieces.push_back({"Change one order of this quarter. The luck stays, later orders of people are given again, and a "
                      "doctrine decides anew by what it sees.", {Type::ui, palette::text_quiet}, 4});
  } else {
    pieces.push_back({model.outcome, {Type::ui_bold, palette::text}, 8});
    for (const std::string& result : model.results) pieces.push_back({result, plain, 5});
  }
  return pieces;
}

}  // namespace

void draw_what_if(Kit& kit, const Screen& screen, Wishes& wishes) {
  if (!screen.what_if) return;
  const WhatIfModel& model = *screen.what_if;
  OverlayFrame frame(kit, "whatif", "WHAT IF?", 1320, 800, false, wishes);
  Rect inside = frame.inside;
  draw_choice(kit, model, inside.cut_top(kit.px(button_height)), wishes);
  inside.cut_top(kit.px(10));
  kit.focus_default(names::close);
  const Pieces words = words_of(model);
  const bool beside = inside.w >= kit.px(beside_from);
  if (beside) {
    const Rect left = inside.cut_left(kit.px(list_width));
    inside.cut_left(kit.px(20));
    const Rect list = kit.begin_scroll("whatif.list", left);
    draw_list(kit, model, list, wishes);
    kit.end_scroll(list_height(kit, model, list.w));
  }
  const Rect content = kit.begin_scroll("whatif.sheet", inside);
  const float text = height_of(kit, words, content.w);
  const float caption = text_height(kit, Type::ui_small, model.lead_words, content.w) + kit.px(8);
  const float list = beside ? 0 : list_height(kit, model, content.w) + kit.px(12);
  const float chart = std::max(kit.px(chart_height), inside.h - list - text - caption - kit.px(8));
  Rect sheet{content.x, content.y, content.w, list + caption + chart + text + kit.px(8) + (model.waiting ? kit.px(bar_height + 6) : 0)};
  const float height = sheet.h;
  if (!beside) {
    draw_list(kit, model, sheet.cut_top(list_height(kit, model, content.w)), wishes);
    sheet.cut_top(kit.px(12));
  }
  paragraph(kit, sheet.cut_top(caption), model.lead_words, {Type::ui_small, palette::text_quiet});
  draw_lines(kit, model, sheet.cut_top(chart).inset(0, kit.px(8)));
  sheet.cut_top(kit.px(8));
  if (model.waiting) {
    const Rect bar = sheet.cut_bottom(kit.px(bar_height));
    fill(kit, bar, palette::glass3);
    fill(kit, {bar.x, bar.y, bar.w * static_cast<float>(model.share), bar.h}, palette::text_quiet);
    kit.keep_moving();
  }
  put(kit, sheet, words);
  kit.end_scroll(height);
}

}  // namespace sputnik::ui
