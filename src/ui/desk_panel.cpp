// The policy desk: all policies in a list, the five that matter this quarter on top, and the dossier in hand.
#include <algorithm>
#include <string>

#include "ui/game_panels.h"
#include "ui/introduction_note.h"
#include "ui/names.h"
#include "ui/shapes.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr float least_row = 27;  // px at scale 1
constexpr float list_width = 322;
constexpr float lowest = 520;  // height in which list and dossier still stand one above the other
constexpr float narrow_list_width = 276;
constexpr float key_width = 20;
constexpr float longest_key = 56;  // a longer name stands in the hint alone
constexpr float pips_width = 84;  // four whole pips of 18 and three gaps

// Of the column in which the keys of the first five stand.
float keys_width_of(const Kit& kit) {
  float width = kit.px(key_width);
  for (int number = 1; number <= dossier_actions; ++number) {
    const float name = width_as_is(kit, Type::ui_small, kit.key_name(dossier_action(number))) + kit.px(8);
    if (name <= kit.px(longest_key)) width = std::max(width, name);
  }
  return width;
}

void draw_row(Kit& kit, const DossierModel& dossier, int number, bool chosen, float keys_width, const Rect& rect,
              Wishes& wishes) {
  const std::string key_name = number > 0 ? kit.key_name(dossier_action(number)) : "";
  const Touch touch = area(kit, names::policy(dossier.policy), rect);
  if (number > 0) kit.hint(key_name + " takes this dossier in hand.");
  if (touch.activated) wishes.emplace_back(SelectPolicy{dossier.policy});
  if (chosen) fill(kit, rect, palette::glass3);
  else if (touch.hovered) fill(kit, rect, palette::glass2);
  if (chosen) fill(kit, {rect.x, rect.y, kit.px(3), rect.h}, palette::text);
  Rect rest = rect.inset(kit.px(8), 0);
  const Rect key = rest.cut_left(keys_width);
  if (width_as_is(kit, Type::ui_small, key_name) <= key.w) {
    line_in_middle(kit, key, key_name, {Type::ui_small, palette::text_quiet, true});
  }
  const Rect pips = rest.cut_right(kit.px(pips_width)).centred(kit.px(pips_width), kit.px(14));
  const Rect mark = rest.cut_right(kit.px(22));
  level_pips(kit, pips, dossier.level, dossier.level + dossier.step, false);
  if (dossier.step != 0) {
    triangle(kit, mark.middle_x(), mark.middle_y(), kit.px(11), dossier.step > 0 ? Point::up : Point::down, palette::text);
  }
  line_in_middle(kit, rest, dossier.brief, {dossier.step != 0 || chosen ? Type::ui_bold : Type::ui, palette::text});
}

void draw_list(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  const DeskModel& desk = screen.game->desk;
  const auto count = static_cast<float>(desk.order.size());
  const float gap = kit.px(5);  // between the five and the others
  const float row = std::max(kit.px(least_row), std::min(kit.px(40), (rect.h - gap) / count));
  const Rect content = kit.begin_scroll("policies", rect);
  float y = content.y;
  const float keys_width = keys_width_of(kit);
  bool pressing = true;
  for (std::size_t i = 0; i < desk.order.size(); ++i) {
    const DossierModel& dossier = desk.dossiers[desk.order[i]];
    if (pressing && !dossier.pressing) {
      hline(kit, content.x, content.right(), y + gap / 2, palette::hairline);
      y += gap;
    }
    pressing = dossier.pressing;
    const int number = dossier.pressing && i < dossier_actions ? static_cast<int>(i) + 1 : 0;
    draw_row(kit, dossier, number, dossier.policy == screen.policy, keys_width, {content.x, y, content.w, row}, wishes);
    y += row;
  }
  kit.landmark("desk.list", {content.x, content.y, content.w, y - content.y});
  y += draw_later(kit, desk.later, "dossiers", {content.x, y, content.w, 0}, wishes);
  kit.end_scroll(y - content.y);
}

void hear_keys(Kit& kit, const Screen& screen, Wishes& wishes) {
  const DeskModel& desk = screen.game->desk;
  for (int number = 1; number <= dossier_actions; ++number) {
    const auto i = static_cast<std::size_t>(number - 1);
    if (kit.pressed(dossier_action(number)) && i < desk.order.size()) wishes.emplace_back(SelectPolicy{desk.order[i]});
  }
}

std::string header_of(const GameModel& game) {
  return "POLICY DESK: " + std::to_string(game.tray.slots.size()) + " OF " + std::to_string(game.tray.allowed) + " MAY MOVE";
}

}  // namespace

void draw_desk(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  hear_keys(kit, screen, wishes);
  Rect inside = glass_panel(kit, rect, header_of(*screen.game));
  const bool narrow = inside.w < kit.px(660);
  if (narrow && inside.h < kit.px(lowest)) {  // all of it in one scroll
    const DeskModel& desk = screen.game->desk;
    const float list = kit.px(static_cast<float>(desk.order.size()) * least_row + (desk.later > 0 ? 78 : 8));
    const Rect content = kit.begin_scroll("desk", inside);
    draw_list(kit, screen, {content.x, content.y, content.w, list}, wishes);
    draw_dossier(kit, screen, {content.x, content.y + list + kit.px(10), content.w, kit.px(430)}, wishes);
    return kit.end_scroll(list + kit.px(440));
  }
  if (narrow) {  // one above the other
    draw_list(kit, screen, inside.cut_top(std::min(inside.h * 0.42f, kit.px(340))), wishes);
    inside.cut_top(kit.px(10));
    return draw_dossier(kit, screen, inside, wishes);
  }
  draw_list(kit, screen, inside.cut_left(kit.px(inside.w < kit.px(860) ? narrow_list_width : list_width)), wishes);
  inside.cut_left(kit.px(14));
  draw_dossier(kit, screen, inside, wishes);
}

}  // namespace sputnik::ui
