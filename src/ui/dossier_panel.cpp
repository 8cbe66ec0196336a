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

// What a button makes of the pending order.
struct Outcome {
  int step = 0;
  bool surge = false;
};
Outcome outcome_of(const DossierModel& dossier, OrderButton button) {
  switch (button) {
    case OrderButton::raise:
      return {dossier.step + 1, dossier.surge};
    case OrderButton::lower:
      return {dossier.step - 1, dossier.surge && dossier.step > 1};
    case OrderButton::surge:
      return {std::max(dossier.step, 1), true};
    case OrderButton::no_surge:
      return {std::min(dossier.step, 1), false};
    case OrderButton::strike_out:
      break;
  }
  return {};
}
OrderButton surge_button(const DossierModel& dossier) {
  return dossier.surge ? OrderButton::no_surge : OrderButton::surge;
}

// Words and keys of the four orders, as long as they may be.
struct OrderWords {
  explicit OrderWords(const Kit& kit)
      : raise(kit.key_name(Action::raise)),
        lower(kit.key_name(Action::lower)),
        surge("Surge (" + kit.key_name(Action::surge) + ")"),
        strike_out(kit.key_name(Action::strike_out)) {}
  std::string raise, lower, surge, strike_out;

  ButtonText up() const { return {.label = "Raise", .keys = raise}; }
  ButtonText down() const { return {.label = "Lower", .keys = lower}; }
  ButtonText clear() const { return {.label = "Strike out", .keys = strike_out}; }
  float surge_width(const Kit& kit) const { return text_width(kit, Type::ui_small, surge) + kit.px(32); }
};

// Room for all four, so that nothing moves when an order is given.
float orders_height(const Kit& kit, float width) {
  const OrderWords words(kit);
  Flow flow({0, 0, width, 0}, kit.px(button_row), kit.px(8));
  for (const ButtonText& text : {words.up(), words.down()}) flow.next(button_width(kit, text, Look::paper));
  flow.next(words.surge_width(kit));
  flow.next(button_width(kit, words.clear(), Look::paper));
  return flow.used();
}

constexpr double resting = 0.15;  // seconds on a button until its order is tried

struct Trial {
  OrderButton button;
  std::string name;
  bool works;
};

// How the fan would shift with the order that the mouse or the keyboard rests on.
void try_orders(Kit& kit, const Screen& screen, const DossierModel& dossier, Wishes& wishes) {
  const std::size_t p = dossier.policy;
  TryOrder wanted{};
  for (const auto& [button, name, works] : {Trial{OrderButton::raise, names::up(p), dossier.no_up.empty()},
                                            Trial{OrderButton::lower, names::down(p), dossier.no_down.empty()},
                                            Trial{surge_button(dossier), names::surge(p), dossier.no_surge.empty()},
                                            Trial{OrderButton::strike_out, names::clear(p), dossier.step != 0}}) {
    const bool over = works && (kit.hovers(name) || (kit.ring() && kit.focused(name)));
    const double rested = kit.since("try " + name, !over);
    if (over && rested < resting) kit.keep_moving();
    const Outcome outcome = outcome_of(dossier, button);
    if (over && rested >= resting) wanted = {p, outcome.step, outcome.surge, button, true};
  }
  if (wanted != screen.trial) wishes.emplace_back(wanted);
}

void draw_shift(Kit& kit, const Screen& screen, const Rect& rect) {
  constexpr std::string_view invitation = "Rest on an order: the chart shows how the fan would shift.";
  constexpr std::string_view brief_invitation = "Rest on an order to see the fan shift.";
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
  const auto order = [&](OrderButton by) {
    const Outcome outcome = outcome_of(dossier, by);
    wishes.emplace_back(SetOrder{p, outcome.step, outcome.surge && outcome.step > 0});
  };
  const bool up = dossier.no_up.empty();
  const bool down = dossier.no_down.empty();
  const bool surge = dossier.no_surge.empty();
  kit.landmark("dossier.orders", rect);
  const OrderWords words(kit);
  Flow flow(rect, kit.px(button_row), kit.px(8));
  const auto put = [&](std::string_view name, ButtonText text, const std::string& hint, bool enabled) {
    text.hint = hint;
    return button(kit, name, flow.next(button_width(kit, text, Look::paper)), text, Look::paper, enabled);
  };
  if (put(names::up(p), words.up(), dossier.no_up, up) || (up && kit.pressed(Action::raise))) {
    order(OrderButton::raise);
  }
  if (put(names::down(p), words.down(), dossier.no_down, down) || (down && kit.pressed(Action::lower))) {
    order(OrderButton::lower);
  }
  const std::string why = surge ? "At once, up to two levels, at twice the price; allies are not asked." : dossier.no_surge;
  const Rect place = flow.next(words.surge_width(kit));
  const bool pressed = toggle(kit, names::surge(p), place, words.surge, dossier.surge, surge, true, why);
  if (pressed || (surge && kit.pressed(Action::surge))) {
    order(surge_button(dossier));
  }
  if (dossier.step == 0) return;
  if (put(names::clear(p), words.clear(), "", true) || kit.pressed(Action::strike_out)) wishes.emplace_back(ClearOrder{p});
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
  draw_orders(kit, dossier, inside.cut_bottom(orders_height(kit, inside.w)), wishes);
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
