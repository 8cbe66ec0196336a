// The game page: masthead, indicators, race, desk, wire and tray, laid out by the room there is.
#include <algorithm>
#include <array>
#include <string>

#include "ui/flow.h"
#include "ui/game_panels.h"
#include "ui/names.h"
#include "ui/pages.h"
#include "ui/shapes.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr float gap = 12;
constexpr float tab_row = 36;

struct TabLine {
  Tab tab;
  std::string_view name;
  std::string_view label;
};
constexpr std::array<TabLine, 4> tab_lines = {{{Tab::desk, "desk", "Desk"},
                                               {Tab::chart, "chart", "Race"},
                                               {Tab::indicators, "indicators", "Briefing"},
                                               {Tab::wire, "wire", "Wire"}}};

void draw_tabs(Kit& kit, Tab open, Rect rect, std::span<const TabLine> lines, Wishes& wishes) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Rect place = rect.column(static_cast<int>(i), static_cast<int>(lines.size()), kit.px(6));
    if (button(kit, names::tab(lines[i].name), place, lines[i].label)) wishes.emplace_back(SelectTab{lines[i].tab});
    if (lines[i].tab == open) fill(kit, {place.x, place.bottom() - kit.px(4), place.w, kit.px(4)}, palette::text);
  }
}

void draw_part(Kit& kit, const Screen& screen, Tab tab, const Rect& rect, Wishes& wishes) {
  switch (tab) {
    case Tab::desk: return draw_desk(kit, screen, rect, wishes);
    case Tab::wire: return draw_wire(kit, screen, rect, wishes);
    case Tab::indicators: return draw_indicators(kit, screen, rect, wishes);
    case Tab::chart: return draw_race(kit, screen.game->race, screen.outlook, rect, screen.page_age);
  }
}

void draw_centre(Kit& kit, const Screen& screen, Rect rect, Wishes& wishes) {
  const float desk = std::max(std::min(rect.h * 0.56f, kit.px(430)), rect.h * 0.44f);
  draw_desk(kit, screen, rect.cut_bottom(desk), wishes);
  rect.cut_bottom(kit.px(gap));
  draw_race(kit, screen.game->race, screen.outlook, rect, screen.page_age);
}

void draw_three_columns(Kit& kit, const Screen& screen, Rect rect, Wishes& wishes) {
  draw_indicators(kit, screen, rect.cut_left(kit.px(measure::left_column)), wishes);
  rect.cut_left(kit.px(gap));
  const Rect wire = rect.cut_right(kit.px(measure::right_column));
  rect.cut_right(kit.px(gap));
  draw_centre(kit, screen, rect, wishes);
  draw_wire(kit, screen, wire, wishes);
}

// The race stands above the wire and the indicators, which share a place; the desk has the rest.
void draw_two_columns(Kit& kit, const Screen& screen, Tab tab, Rect rect, Wishes& wishes) {
  constexpr std::array<TabLine, 2> left_tabs = {{{Tab::wire, "wire", "Wire"}, {Tab::indicators, "indicators", "Briefing"}}};
  const Tab open = tab == Tab::indicators ? Tab::indicators : Tab::wire;
  Rect left = rect.cut_left(std::max(kit.px(measure::left_column), rect.w * 0.36f));
  rect.cut_left(kit.px(gap));
  draw_race(kit, screen.game->race, screen.outlook, left.cut_top(left.h * 0.42f), screen.page_age);
  left.cut_top(kit.px(gap));
  draw_tabs(kit, open, left.cut_top(kit.px(tab_row)), left_tabs, wishes);
  left.cut_top(kit.px(6));
  draw_part(kit, screen, open, left, wishes);
  draw_desk(kit, screen, rect, wishes);
}

void draw_one_column(Kit& kit, const Screen& screen, Tab tab, Rect rect, Wishes& wishes) {
  draw_tabs(kit, tab, rect.cut_top(kit.px(tab_row)), tab_lines, wishes);
  rect.cut_top(kit.px(6));
  draw_part(kit, screen, tab, rect, wishes);
}

// The tab that is open; the search of the wire opens its own at once, so that typing goes there.
Tab open_tab(Kit& kit, const Screen& screen, Wishes& wishes) {
  if (screen.game->wire.empty() || !kit.pressed(Key::f, true)) return screen.tab;
  kit.focus(names::wire_search);
  if (screen.tab != Tab::wire) wishes.emplace_back(SelectTab{Tab::wire});
  return Tab::wire;
}

}  // namespace

void draw_game(Kit& kit, const Screen& screen, Wishes& wishes) {
  const Tab tab = open_tab(kit, screen, wishes);
  Rect rest = kit.window();
  fill(kit, rest, palette::glass0);
  draw_game_masthead(kit, screen, rest.cut_top(kit.px(rest.h >= kit.px(800) ? measure::masthead : rest.h >= kit.px(600) ? 84 : 40)));
  const Rect tray = rest.cut_bottom(std::min(tray_height(kit), rest.h * 0.5f));
  rest = rest.inset(kit.px(gap));
  if (kit.small_window()) {
    draw_one_column(kit, screen, tab, rest, wishes);
  } else if (rest.w >= kit.px(measure::wide_window - 2 * gap)) {
    draw_three_columns(kit, screen, rest, wishes);
  } else {
    draw_two_columns(kit, screen, tab, rest, wishes);
  }
  draw_tray(kit, screen, tray, wishes);
}

}  // namespace sputnik::ui
