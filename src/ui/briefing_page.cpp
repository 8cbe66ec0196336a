// The briefing before the first quarter: what the world knows, what this side knows, and its secret mandate.
#include <algorithm>
#include <string>

#include "ui/column.h"
#include "ui/names.h"
#include "ui/nation.h"
#include "ui/pages.h"
#include "ui/shapes.h"
#include "ui/sky.h"
#include "ui/widgets.h"

namespace sputnik::ui {

namespace {

constexpr float gap = 16;
constexpr float seal = 64;
constexpr float whole_height = 860;
constexpr float folded_height = 500;

void draw_letter(Column& column, const BriefingModel& briefing) {
  column.put(briefing.scenario, {Type::masthead_small, palette::ink}, 2);
  column.put(briefing.when, {Type::body, palette::why_ink}, 14);
  if (!briefing.folded) column.put(briefing.briefing, {Type::body, palette::ink}, 18);
  column.put("To the desk of " + std::string(called(briefing.side)), {Type::card_title, ink_of(briefing.side)}, 6);
  column.put(briefing.side_briefing, {Type::body, palette::ink}, 4);
}

// The way to what a first run folds away.
void draw_unfold(Column& column, Kit& kit, const BriefingModel& briefing, Wishes& wishes) {
  if (!briefing.folded) return;
  constexpr std::string_view words = "The whole briefing";
  const float width = std::min(column.width(), text_width(kit, Type::ui, words) + kit.px(12));
  const Rect row = column.take(kit.px(40), 4);
  const Rect place{row.x, row.bottom() - kit.px(30), width, kit.px(30)};
  if (link(kit, names::whole_briefing, place, words, true, "What the world knows, and what else is asked of you"))
    wishes.emplace_back(UnfoldBriefing{});
}

void draw_mandate(Column& column, Kit& kit, const BriefingModel& briefing) {
  const Rect mark = column.take(kit.px(52), 14);
  stamp(kit, {mark.x, mark.y, std::min(mark.w, kit.px(240)), mark.h}, "YOUR EYES ONLY", {});
  column.put("Mandate: " + briefing.mandate, {Type::card_title, palette::ink}, 4);
  column.put(briefing.mandate_text, {Type::body, palette::ink}, 16);
  const std::vector<std::string> none;
  const std::vector<std::string>& objectives = briefing.folded ? none : briefing.objectives;
  if (!objectives.empty()) column.put("Also asked of you", {Type::card_title, palette::ink}, 4);
  for (const std::string& objective : objectives)
    column.put("\xE2\x80\x93 " + objective, {Type::body, palette::ink}, 4);
  const Rect rule = column.take(kit.px(10), 6);
  hline(kit, rule.x, rule.right(), rule.middle_y(), palette::ink, 1);
  column.put(briefing.rival, {Type::body, palette::why_ink}, 10);
  if (briefing.folded) return;  // the introduction says it at its moment
  column.put(
      "Each quarter: read the wire, move up to three policies, seal. Both nations' orders open together. Figures of "
      "the "
      "rival are estimates.",
      {Type::body, palette::why_ink}, 4);
}

void draw_button(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  const std::string& date = screen.briefing.date;
  const std::string label = date.empty() ? "TAKE THE DESK" : "TAKE THE DESK, " + date;
  if (button(kit, names::go_on, rect, label, Look::alarm)) wishes.emplace_back(Continue{});
  kit.focus_default(names::go_on);
}

}  // namespace

void draw_briefing(Kit& kit, const Screen& screen, Wishes& wishes) {
  const BriefingModel& briefing = screen.briefing;
  Rect rest = kit.window();
  fill(kit, rest, palette::glass0);
  draw_sky(kit, rest, rest.h * 0.16f);
  rest = rest.inset(kit.px(gap * 1.5f), kit.px(gap * 1.5f));
  const float width = std::min(rest.w, kit.px(1500));
  const float height = std::min(rest.h, kit.px(briefing.folded ? folded_height : whole_height));
  rest = rest.centred(width, height);
  const Rect foot = rest.cut_bottom(std::min(rest.h, kit.px(seal)));
  rest.cut_bottom(kit.px(gap));
  draw_button(kit, screen, foot.centred(std::min(foot.w, kit.px(460)), foot.h), wishes);
  if (kit.small_window()) {
    Column column(kit, "briefing", paper_panel(kit, rest));
    draw_letter(column, briefing);
    draw_unfold(column, kit, briefing, wishes);
    column.take(kit.px(12), 0);
    draw_mandate(column, kit, briefing);
    return;
  }
  const Rect secret = rest.cut_right(rest.w * 0.38f);
  rest.cut_right(kit.px(gap));
  {
    Column column(kit, "briefing", paper_panel(kit, rest));
    draw_letter(column, briefing);
    draw_unfold(column, kit, briefing, wishes);
  }
  Column column(kit, "mandate", paper_panel(kit, secret));
  draw_mandate(column, kit, briefing);
}

}  // namespace sputnik::ui
