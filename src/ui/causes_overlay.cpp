// Why a number changed: its causes, each of which opens in turn, back to the orders that began them.
#include <algorithm>

#include "model/text.h"
#include "ui/causes_model.h"
#include "ui/flow.h"
#include "ui/names.h"
#include "ui/overlay_frame.h"
#include "ui/screen.h"
#include "ui/shapes.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr float indent = 22;
constexpr float amount_room = 84;
constexpr float row_pad = 6;  // above and below a row's words
constexpr float button_height = 38;

float words_left(const Kit& kit, const CauseRow& row) { return kit.px(indent) * static_cast<float>(row.depth + 1); }

std::string words_of(const CauseRow& row) {
  // What is followed back says its quarter itself, as "2023Q1: …" or "Orders of 2023Q1".
  const bool told = row.when.empty() || row.what.find(row.when) != std::string::npos;
  return told ? row.what : row.when + ": " + row.what;
}

float row_height(const Kit& kit, const CauseRow& row, float width) {
  const float words = width - words_left(kit, row) - kit.px(amount_room);
  return text_height(kit, Type::ui, words_of(row), words) + kit.px(2 * row_pad);
}

void draw_row(Kit& kit, const CausesModel& model, const CauseRow& row, const Rect& rect, Wishes& wishes) {
  const bool elsewhere = !model.account && !row.opens && !row.when.empty();
  const std::string_view help = row.opens   ? (row.open ? "Enter shuts it" : "Enter opens its causes")
                                : elsewhere ? "Enter goes to the causes of that quarter"
                                            : "";
  const Touch touch = area(kit, "cause." + row.path, rect, row.opens || elsewhere, help);
  if (touch.hovered && (row.opens || elsewhere)) fill(kit, rect, palette::glass2);
  if (touch.activated && row.opens) wishes.emplace_back(ToggleCause{row.path});
  if (touch.activated && elsewhere) wishes.emplace_back(OpenCauses{model.indicator, row.quarter});
  Rect inside = rect.inset(0, kit.px(row_pad));
  delta(kit, inside.cut_right(kit.px(amount_room)), row.amount, model.decimals, model.good_up);
  const float left = words_left(kit, row);
  if (row.opens) {
    triangle(kit, inside.x + left - kit.px(indent / 2), inside.y + line_height(kit, Type::ui) / 2, kit.px(10),
             row.open ? Point::down : Point::right, palette::text);
  }
  inside.cut_left(left);
  paragraph(kit, inside, words_of(row), {row.depth == 0 ? Type::ui_bold : Type::ui, palette::text});
}

// The change itself: from, to, by how much.
void draw_sum(Kit& kit, const CausesModel& model, Rect rect) {
  delta(kit, rect.cut_right(kit.px(amount_room)), model.change, model.decimals, model.good_up);
  const std::string words = figure(model.before, model.decimals) + " to " + figure(model.after, model.decimals) + " " + model.unit;
  line_in_middle(kit, rect, words, {Type::number, palette::text});
}

// Which figure the account is of.
void draw_accounts(Kit& kit, const CausesModel& model, const Rect& rect, Wishes& wishes) {
  Flow flow(rect, kit.px(button_height), kit.px(8));
  for (const AccountCard& card : account_cards) {
    const ButtonText text{.label = card.label};
    const std::string name = "account." + std::string(card.variable);
    if (button(kit, name, flow.next(button_width(kit, text)), text, Look::glass, card.variable != model.indicator)) {
      wishes.emplace_back(OpenAccount{std::string(card.variable)});
    }
  }
}
float accounts_height(const Kit& kit, float width) {
  Flow flow({0, 0, width, 0}, kit.px(button_height), kit.px(8));
  for (const AccountCard& card : account_cards) flow.next(button_width(kit, {.label = card.label}));
  return flow.used();
}

void draw_time(Kit& kit, const CausesModel& model, const Rect& rect, Wishes& wishes) {
  if (model.account) return draw_accounts(kit, model, rect, wishes);
  Rect row = rect;
  const ButtonText earlier{.label = "Quarter before"};
  const ButtonText later{.label = "Quarter after"};
  if (button(kit, "causes.earlier", row.cut_left(button_width(kit, earlier)), earlier, Look::glass, model.quarter > 0)) {
    wishes.emplace_back(OpenCauses{model.indicator, model.quarter - 1});
  }
  row.cut_left(kit.px(8));
  if (button(kit, "causes.later", row.cut_left(button_width(kit, later)), later, Look::glass, model.quarter < model.last)) {
    wishes.emplace_back(OpenCauses{model.indicator, model.quarter + 1});
  }
}

}  // namespace

void draw_causes_overlay(Kit& kit, const Screen& screen, Wishes& wishes) {
  if (!screen.causes) return;
  const CausesModel& model = *screen.causes;
  OverlayFrame frame(kit, "causes", model.account ? model.label : model.label + ", " + model.when, 860, 660, false, wishes);
  Rect inside = frame.inside;
  draw_sum(kit, model, inside.cut_top(line_height(kit, Type::number) + kit.px(6)));
  hline(kit, inside.x, inside.right(), inside.y + kit.px(2), palette::hairline, 2);
  inside.cut_top(kit.px(6));
  draw_time(kit, model, inside.cut_bottom(model.account ? accounts_height(kit, inside.w) : kit.px(button_height)), wishes);
  inside.cut_bottom(kit.px(8));
  const Rect content = kit.begin_scroll("causes.rows", inside);
  float y = content.y;
  if (model.rows.empty()) {
    const std::string_view words = "It did not change, as far as the last digit shows.";
    y += paragraph(kit, content, words, {Type::ui, palette::text_quiet}).h;
  }
  for (const CauseRow& row : model.rows) {
    const Rect place{content.x, y, content.w, row_height(kit, row, content.w)};
    draw_row(kit, model, row, place, wishes);
    hline(kit, place.x, place.right(), place.bottom(), palette::glass3);
    y = place.bottom();
  }
  kit.end_scroll(y - content.y);
  kit.focus_default(model.rows.empty() ? std::string(names::close) : "cause." + model.rows.front().path);
}

}  // namespace sputnik::ui
