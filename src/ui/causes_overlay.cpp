// Why a number changed: its causes, each of which opens in turn, back to the orders that began them.
#include "ui/cause_rows.h"
#include "ui/flow.h"
#include "ui/names.h"
#include "ui/overlay_frame.h"
#include "ui/screen.h"
#include "ui/shapes.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr float button_height = 38;

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
  draw_cause_sum(kit, model, inside.cut_top(line_height(kit, Type::number) + kit.px(6)));
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
    const Rect place{content.x, y, content.w, cause_row_height(kit, row, content.w)};
    const CauseRowLook look{.follows = !model.account && row.leads == Leads::quarter};
    const CauseTouch touch = draw_cause_row(kit, model, row, "cause." + row.path, place, look);
    if (touch == CauseTouch::toggle) wishes.emplace_back(ToggleCause{row.path});
    if (touch == CauseTouch::follow) wishes.emplace_back(OpenCauses{model.indicator, row.quarter});
    hline(kit, place.x, place.right(), place.bottom(), palette::glass3);
    y = place.bottom();
  }
  kit.end_scroll(y - content.y);
  kit.focus_default(model.rows.empty() ? std::string(names::close) : "cause." + model.rows.front().path);
}

}  // namespace sputnik::ui
