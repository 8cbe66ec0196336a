// The dossier in hand: a ladder of levels, both halves of the bargain in the same size, its price, and the orders.
#include <algorithm>
#include <initializer_list>
#include <string>

#include "ui/column.h"
#include "ui/flow.h"
#include "ui/game_panels.h"
#include "ui/names.h"
#include "ui/shapes.h"
#include "ui/widgets.h"

namespace sputnik::ui {

namespace {

constexpr float button_row = 38;
constexpr float ladder_row = 25;
constexpr float two_columns = 520;  // inside width at scale 1 from which ladder and words stand side by side

void draw_rung(Kit& kit, const DossierModel& dossier, int level, const Rect& rect) {
  const bool now = level == dossier.level;
  const bool ordered = dossier.step != 0 && level == dossier.level + dossier.step;
  Rect rest = rect;
  const Rect number = rest.cut_left(kit.px(26)).inset(kit.px(2), kit.px(2));
  if (now) fill(kit, number, palette::ink);
  if (ordered) fill(kit, number, palette::alarm);
  if (!now && !ordered) outline(kit, number, palette::why_ink);
  line_in_middle(kit, number, std::to_string(level), {Type::ui_small, now || ordered ? palette::alarm_text : palette::ink},
                 Align::centre);
  rest.cut_left(kit.px(8));
  const std::string& caption = dossier.captions[static_cast<std::size_t>(level)];
  const bool typed = text_width(kit, Type::body_bold, caption) <= rest.w;  // else in a narrower face
  line_in_middle(kit, rest, caption,
                 {!typed ? Type::ui_small : now || ordered ? Type::body_bold : Type::body, ordered ? palette::alarm : palette::ink});
}

// The topmost level on top, as on a ladder.
void draw_ladder(Kit& kit, const DossierModel& dossier, const Rect& rect) {
  for (int level = 4; level >= 0; --level) {
    draw_rung(kit, dossier, level, {rect.x, rect.y + kit.px(ladder_row) * static_cast<float>(4 - level), rect.w, kit.px(ladder_row)});
  }
}

void put_bargain(Column& column, const DossierModel& dossier) {
  column.put("Gives", {Type::body_bold, palette::ink}, 0);
  column.put(dossier.gives + ".", {Type::body, palette::ink}, 6);
  column.put("Costs", {Type::body_bold, palette::ink}, 0);
  column.put(dossier.costs + ".", {Type::body, palette::ink}, 6);
}

void put_facts(Column& column, std::initializer_list<const std::string*> facts) {
  for (const std::string* fact : facts) column.put(*fact, {Type::ui_small, palette::why_ink}, 2);
}

float surge_width(const Kit& kit) { return text_width(kit, Type::ui_small, "Surge (S)") + kit.px(32); }

int next_step(const DossierModel& dossier, int by) { return dossier.step + by; }

// Of all four in one row, ordered or not.
float orders_width(const Kit& kit) {
  const auto width = [&](std::string_view label, std::string_view keys) {
    return button_width(kit, {.label = label, .keys = keys}, Look::paper) + kit.px(8);
  };
  return width("Raise", "+") + width("Lower", "-") + surge_width(kit) + kit.px(8) + width("Strike out", "Del");
}

constexpr double resting = 0.15;  // seconds on a button until its order is tried

// How the fan would shift with the order that the mouse or the keyboard rests on.
void try_orders(Kit& kit, const Screen& screen, const DossierModel& dossier, Wishes& wishes) {
  TryOrder wanted{};
  for (const bool up : {true, false}) {
    const std::string name = up ? names::up(dossier.policy) : names::down(dossier.policy);
    const bool works = (up ? dossier.no_up : dossier.no_down).empty();
    const bool over = works && (kit.hovers(name) || (kit.ring() && kit.focused(name)));
    const double rested = kit.since("try " + name, !over);
    if (over && rested < resting) kit.keep_moving();
    if (over && rested >= resting) wanted = {dossier.policy, next_step(dossier, up ? 1 : -1), up, true};
  }
  if (wanted != screen.trial) wishes.emplace_back(wanted);
}

void draw_shift(Kit& kit, const Screen& screen, const Rect& rect) {
  constexpr std::string_view invitation = "Rest on Raise or Lower: the chart shows how the fan would shift.";
  constexpr std::string_view brief_invitation = "Rest on Raise or Lower to see the fan shift.";
  const std::string_view words = screen.shift ? std::string_view(screen.shift->sentence) : invitation;
  const std::string_view brief = screen.shift ? std::string_view(screen.shift->brief) : brief_invitation;
  const ImU32 ink = screen.shift ? palette::ink : palette::why_ink;
  for (const std::string_view each : {words, brief}) {
    if (text_width(kit, Type::ui_small, each) > rect.w) continue;
    line_in_middle(kit, rect, each, {Type::ui_small, ink});
    return;
  }
}

void draw_orders(Kit& kit, const DossierModel& dossier, const Rect& rect, Wishes& wishes) {
  const std::size_t p = dossier.policy;
  const auto order = [&](int step, bool surge) { wishes.emplace_back(SetOrder{p, step, surge && step > 0}); };
  const bool up = dossier.no_up.empty();
  const bool down = dossier.no_down.empty();
  const bool surge = dossier.no_surge.empty();
  kit.landmark("dossier.orders", rect);
  Flow flow(rect, kit.px(button_row), kit.px(8));
  const auto put = [&](std::string_view name, const ButtonText& text, bool enabled) {
    return button(kit, name, flow.next(button_width(kit, text, Look::paper)), text, Look::paper, enabled);
  };
  if (put(names::up(p), {.label = "Raise", .keys = "+", .hint = dossier.no_up}, up) || (up && kit.pressed(Key::plus))) {
    order(next_step(dossier, 1), dossier.surge);
  }
  if (put(names::down(p), {.label = "Lower", .keys = "-", .hint = dossier.no_down}, down) || (down && kit.pressed(Key::minus))) {
    order(next_step(dossier, -1), dossier.surge);
  }
  const std::string why = surge ? "At once, up to two levels, at twice the price; allies are not asked." : dossier.no_surge;
  const bool pressed =
      toggle(kit, names::surge(p), flow.next(surge_width(kit)), "Surge (S)", dossier.surge, surge, true, why);
  if (pressed || (surge && kit.pressed(Key::s))) {
    if (dossier.surge) order(std::min(dossier.step, 1), false);
    else order(std::max(dossier.step, 1), true);
  }
  if (dossier.step == 0) return;
  if (put(names::clear(p), {.label = "Strike out", .keys = "Del"}, true) || kit.pressed(Key::del)) wishes.emplace_back(ClearOrder{p});
}

}  // namespace

void draw_dossier(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  const DossierModel& dossier = screen.game->desk.dossiers[screen.policy];
  fill(kit, rect, palette::paper);
  outline(kit, rect.inset(kit.px(4)), palette::paper_shade, 1.5f);
  Rect inside = rect.inset(kit.px(18), kit.px(12));
  Rect head = inside.cut_top(line_height(kit, Type::card_title));
  if (dossier.step != 0) {
    const float width = text_width(kit, Type::caption, "ORDERED") + kit.px(16);
    const Rect corner = head.cut_right(width);
    small_stamp(kit, corner.right(), corner.bottom() + kit.px(2), "ORDERED");
    head.cut_right(kit.px(10));
  }
  const bool fits = text_width(kit, Type::card_title, dossier.title) <= head.w;
  line_in_middle(kit, head, dossier.title, {fits ? Type::card_title : Type::body_bold, palette::ink});
  hline(kit, inside.x, inside.right(), inside.y + kit.px(3), palette::ink, 2);
  inside.cut_top(kit.px(11));
  const bool narrow = inside.w < orders_width(kit);
  draw_orders(kit, dossier, inside.cut_bottom(kit.px(narrow ? 2 * button_row + 8 : button_row)), wishes);
  try_orders(kit, screen, dossier, wishes);
  if (screen.outlook && inside.h >= kit.px(180)) draw_shift(kit, screen, inside.cut_bottom(kit.px(26)));
  inside.cut_bottom(kit.px(6));
  if (inside.w >= kit.px(two_columns)) {
    {
      Column column(kit, "dossier.ladder", inside.cut_left(inside.w * 0.46f));
      draw_ladder(kit, dossier, column.take(kit.px(5 * ladder_row), 8));
      put_facts(column, {&dossier.price, &dossier.upkeep, &dossier.timing});
    }
    inside.cut_left(kit.px(18));
    Column column(kit, "dossier.words", inside);
    put_bargain(column, dossier);
    put_facts(column, {&dossier.rival, &dossier.standing, &dossier.counsel});
    return;
  }
  Column column(kit, "dossier.words", inside);
  put_bargain(column, dossier);
  draw_ladder(kit, dossier, column.take(kit.px(5 * ladder_row), 8));
  put_facts(column, {&dossier.price, &dossier.upkeep, &dossier.timing, &dossier.rival, &dossier.standing, &dossier.counsel});
}

}  // namespace sputnik::ui
