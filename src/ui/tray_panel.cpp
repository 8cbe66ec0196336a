// The tray: sealed orders in their slots, what they cost, time travel, and the button that sends them.
#include <algorithm>
#include <string>

#include "ui/cause_offers.h"
#include "ui/flow.h"
#include "ui/game_panels.h"
#include "ui/names.h"
#include "ui/shapes.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr float roomy = 1120;  // width at scale 1 from which all stands in two rows
constexpr float small_row = 34;
constexpr float low_window = 600;

bool is_roomy(const Kit& kit) { return kit.window().w >= kit.px(roomy); }
// Too low for slots: the list of the desk shows what is ordered.
bool is_low(const Kit& kit) { return kit.window().h < kit.px(low_window); }

constexpr ButtonText seal_text{.label = "SEAL AND SEND"};

std::string joined(const std::vector<std::string>& lines) {
  std::string all;
  for (const std::string& each : lines) all += (all.empty() ? "" : "\n") + each;
  return all;
}

void draw_slot(Kit& kit, const Screen& screen, std::size_t i, const Rect& rect, Wishes& wishes) {
  const TrayModel& tray = screen.game->tray;
  fill(kit, rect, i < tray.slots.size() ? palette::glass3 : palette::glass0);
  outline(kit, rect, i < tray.slots.size() ? palette::text_quiet : palette::hairline);
  const Rect inside = rect.inset(kit.px(10), kit.px(3));
  if (i >= tray.slots.size()) {
    line_in_middle(kit, inside, std::to_string(i + 1) + "  empty", {Type::ui_small, palette::text_quiet});
    return;
  }
  const TraySlot& slot = tray.slots[i];
  const Touch touch = area(kit, "slot." + std::to_string(i + 1), rect, true, slot.words + ": " + slot.price + " of capital");
  if (touch.activated) wishes.emplace_back(SelectPolicy{slot.policy});
  const float height = std::min(inside.h, text_height(kit, Type::ui_small, slot.words, inside.w));
  paragraph(kit, inside.centred(inside.w, height), slot.words, {Type::ui_small, palette::text});
}

void draw_slots(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  const TrayModel& tray = screen.game->tray;
  const int count = std::max(tray.allowed, static_cast<int>(tray.slots.size()));
  for (int i = 0; i < count; ++i) draw_slot(kit, screen, static_cast<std::size_t>(i), rect.column(i, count, kit.px(10)), wishes);
}

void draw_figures(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  const TrayModel& tray = screen.game->tray;
  Flow flow(rect, rect.h, kit.px(22));
  float right = rect.x;
  const auto put = [&](std::string_view indicator, std::string_view label, std::string_view value) {
    const float words = text_width(kit, Type::ui_small, label) + kit.px(8);
    Rect place = flow.next(words + text_width(kit, Type::ui_bold, value) + 1);
    offer_figure(kit, screen, indicator, place, wishes);
    line_in_middle(kit, place.cut_left(words), label, {Type::ui_small, palette::text_quiet});
    line_in_middle(kit, place, value, {Type::ui_bold, palette::text});
    right = place.right();
  };
  put("capital", "Political capital", tray.capital);
  put("money", "Treasury", tray.treasury);
  kit.landmark("tray.figures", {rect.x, rect.y, right - rect.x, rect.h});
}

void draw_seal(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  const bool may = screen.refusals.empty();
  const std::string why = joined(screen.refusals);
  const ButtonText text{.label = rect.w >= button_width(kit, seal_text, Look::alarm) ? seal_text.label : "SEAL", .hint = why};
  const bool pressed = button(kit, names::seal, rect, text, Look::alarm, may);
  if (may && (pressed || kit.pressed(Action::seal))) wishes.emplace_back(Seal{});
  kit.focus_default(names::seal);
}

void draw_buttons(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  Flow flow(rect, kit.px(small_row), kit.px(8));
  const auto put = [&](std::string_view name, const ButtonText& text, const Wish& wish, bool enabled) {
    if (button(kit, name, flow.next(button_width(kit, text)), text, Look::glass, enabled)) wishes.push_back(wish);
  };
  const std::string back = "One quarter back, with the same luck (" + kit.key_name(Action::undo) + ")";
  const std::string forward = "Forward again (" + kit.key_name(Action::redo) + ")";
  const std::string help = "How to play (" + kit.key_name(Action::help) + ")";
  put(names::undo, {.label = "Undo", .hint = back}, Undo{}, screen.can_undo);
  put(names::redo, {.label = "Redo", .hint = forward}, Redo{}, screen.can_redo);
  put(names::reset, {.label = "Reset", .hint = "Strikes out all orders of this quarter"}, ResetQuarter{}, !screen.game->tray.slots.empty());
  put(names::menu, {.label = "Menu", .hint = "Save, load, text size (Esc)"}, OpenOverlay{Overlay::menu}, true);
  put(names::help, {.label = "Help", .hint = help}, OpenOverlay{Overlay::help}, true);
}

float buttons_width(const Kit& kit) {
  float width = 0;
  for (const std::string_view label : {"Undo", "Redo", "Reset", "Menu", "Help"}) width += button_width(kit, {.label = label}) + kit.px(8);
  return width;
}

void draw_sentence(Kit& kit, const Screen& screen, const Rect& rect) {
  const bool refused = !screen.refusals.empty();
  const bool foreseen = screen.outlook && !screen.outlook->sentence.empty();
  const std::string& words = refused    ? screen.refusals.front()
                             : foreseen ? screen.outlook->sentence
                                        : screen.game->tray.sentence;
  const float height = std::min(rect.h, text_height(kit, Type::ui_small, words, rect.w));
  const Rect place = rect.centred(rect.w, height);
  paragraph(kit, place, words, {Type::ui_small, refused ? palette::loss : foreseen ? palette::text : palette::text_quiet});
  if (foreseen && !refused) kit.hint_area(place, screen.outlook->basis + "\n\n" + screen.game->tray.sentence);
}

}  // namespace

float tray_height(const Kit& kit) { return kit.px(is_roomy(kit) ? measure::tray : is_low(kit) ? 98 : 204); }

void draw_tray(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  fill(kit, rect, palette::glass2);
  hline(kit, rect.x, rect.right(), rect.y, palette::hairline);
  Rect inside = rect.inset(kit.px(14), kit.px(9));
  if (is_roomy(kit)) {
    draw_seal(kit, screen, inside.cut_right(button_width(kit, seal_text, Look::alarm) + kit.px(20)).inset(0, kit.px(4)), wishes);
    inside.cut_right(kit.px(16));
    Rect middle = inside.cut_right(std::max(buttons_width(kit), inside.w * 0.24f));
    inside.cut_right(kit.px(14));
    draw_buttons(kit, screen, middle.cut_bottom(kit.px(small_row)), wishes);
    draw_sentence(kit, screen, middle.inset(0, kit.px(2)));
    draw_figures(kit, screen, inside.cut_top(kit.px(30)), wishes);
    inside.cut_top(kit.px(6));
    return draw_slots(kit, screen, inside, wishes);
  }
  draw_figures(kit, screen, inside.cut_top(kit.px(26)), wishes);
  Rect foot = inside.cut_bottom(kit.px(small_row + 14));
  if (!is_low(kit)) {
    draw_slots(kit, screen, inside.cut_top(kit.px(48)), wishes);
    draw_sentence(kit, screen, inside);
  }
  const float room = foot.w - buttons_width(kit) - kit.px(12);
  draw_seal(kit, screen, foot.cut_right(std::clamp(room, kit.px(80), button_width(kit, seal_text, Look::alarm) + kit.px(20))), wishes);
  foot.cut_right(kit.px(12));
  draw_buttons(kit, screen, foot.centred(foot.w, kit.px(small_row)), wishes);
}

}  // namespace sputnik::ui
