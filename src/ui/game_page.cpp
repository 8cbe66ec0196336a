// The game page: masthead, indicators, race, desk, wire and tray, laid out by the room there is.
#include <algorithm>
#include <array>
#include <string>

#include "ui/flow.h"
#include "ui/game_panels.h"
#include "ui/introduction_note.h"
#include "ui/map_panel.h"
#include "ui/names.h"
#include "ui/pages.h"
#include "ui/pillars_panel.h"
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
constexpr std::array<TabLine, 6> tab_lines = {{{Tab::desk, "desk", "Desk"},
                                               {Tab::chart, "chart", "Race"},
                                               {Tab::supply, "supply", "Supply"},
                                               {Tab::pillars, "pillars", "Pillars"},
                                               {Tab::indicators, "indicators", "Briefing"},
                                               {Tab::wire, "wire", "Wire"}}};

void draw_tabs(Kit& kit, Tab open, Rect rect, std::span<const TabLine> lines, Wishes& wishes) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Rect place = rect.column(static_cast<int>(i), static_cast<int>(lines.size()), kit.px(6));
    if (button(kit, names::tab(lines[i].name), place, lines[i].label)) wishes.emplace_back(SelectTab{lines[i].tab});
    if (lines[i].tab == open) fill(kit, {place.x, place.bottom() - kit.px(4), place.w, kit.px(4)}, palette::text);
  }
}

struct CentreLine {
  Centre centre;
  std::string_view name;
  std::string_view label;
};
constexpr std::array<CentreLine, 3> centre_lines = {
    {{Centre::race, "race", "Race"}, {Centre::supply, "supply", "Supply"}, {Centre::pillars, "pillars", "Pillars"}}};

float centre_switch_width(const Kit& kit) {
  float widest = 0;
  for (const CentreLine& line : centre_lines) widest = std::max(widest, text_width(kit, Type::ui, line.label));
  return (widest + kit.px(24)) * static_cast<float>(centre_lines.size());
}

// At the right end of the panel's header.
void draw_centre_switch(Kit& kit, Centre open, const Rect& panel, Wishes& wishes) {
  Rect header = Rect{panel.x, panel.y, panel.w, kit.px(measure::panel_header)}.inset(kit.px(6), kit.px(2));
  const Rect place = header.cut_right(centre_switch_width(kit));
  const std::string hint = kit.key_name(Action::supply_map) + " turns to the supply map and back, " +
                           kit.key_name(Action::pillars) + " to the pillars and back.";
  for (std::size_t i = 0; i < centre_lines.size(); ++i) {
    const Rect one = place.column(static_cast<int>(i), static_cast<int>(centre_lines.size()), kit.px(4));
    const ButtonText text{.label = centre_lines[i].label, .hint = hint};
    if (button(kit, names::view(centre_lines[i].name), one, text))
      wishes.emplace_back(SelectCentre{centre_lines[i].centre});
    if (centre_lines[i].centre == open) fill(kit, {one.x, one.bottom() - kit.px(3), one.w, kit.px(3)}, palette::text);
  }
}

RaceSight sight_of(const Screen& screen) {
  return {&screen.game->race, screen.outlook, screen.shift ? screen.shift->fan : nullptr, screen.race_view};
}

// The race, the supply map or the pillars, as the person last chose.
void draw_middle(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes) {
  const float taken = centre_switch_width(kit);
  switch (screen.centre) {
    case Centre::race:
      draw_race(kit, sight_of(screen), rect, screen.page_age, wishes, taken);
      break;
    case Centre::supply:
      draw_supply(kit, screen, rect, wishes, taken);
      break;
    case Centre::pillars:
      draw_pillars(kit, screen, rect, wishes, taken);
      break;
  }
  draw_centre_switch(kit, screen.centre, rect, wishes);
}

// There and back to the race. In a small window the tabs hold them; in a large one they share the middle.
void hear_centre_key(Kit& kit, const Screen& screen, Action action, Tab tab, Centre centre, Wishes& wishes) {
  if (!kit.pressed(action)) return;
  if (kit.small_window()) {
    wishes.emplace_back(SelectTab{screen.tab == tab ? Tab::chart : tab});
  } else {
    wishes.emplace_back(SelectCentre{screen.centre == centre ? Centre::race : centre});
  }
}

void draw_part(Kit& kit, const Screen& screen, Tab tab, const Rect& rect, Wishes& wishes) {
  switch (tab) {
    case Tab::desk:
      return draw_desk(kit, screen, rect, wishes);
    case Tab::wire:
      return draw_wire(kit, screen, rect, wishes);
    case Tab::indicators:
      return draw_indicators(kit, screen, rect, wishes);
    case Tab::chart:
      return draw_race(kit, sight_of(screen), rect, screen.page_age, wishes);
    case Tab::supply:
      return draw_supply(kit, screen, rect, wishes);
    case Tab::pillars:
      return draw_pillars(kit, screen, rect, wishes);
  }
}

void draw_centre(Kit& kit, const Screen& screen, Rect rect, Wishes& wishes) {
  const float desk = std::max(std::min(rect.h * 0.56f, kit.px(430)), rect.h * 0.44f);
  draw_desk(kit, screen, rect.cut_bottom(desk), wishes);
  rect.cut_bottom(kit.px(gap));
  draw_middle(kit, screen, rect, wishes);
}

// What a lesson speaks of; the wire, whose room it takes, when there is none.
Beside beside(const Screen& screen) {
  const Lesson* const lesson = lesson_of(screen);
  return lesson ? lesson->beside : Beside::seal;
}

// Each layout returns where the slip of the introduction goes: in a room that it took from a column.
Rect draw_three_columns(Kit& kit, const Screen& screen, Rect rect, Wishes& wishes) {
  Rect left = rect.cut_left(kit.px(measure::left_column));
  rect.cut_left(kit.px(gap));
  Rect wire = rect.cut_right(kit.px(measure::right_column));
  const Beside place = beside(screen);
  const bool at_left = place == Beside::indicators || place == Beside::purse;
  const bool on_top = place == Beside::masthead || place == Beside::race;
  const Rect note = cut_note(kit, screen, at_left ? left : wire, on_top ? End::top : End::bottom);
  draw_indicators(kit, screen, left, wishes);
  rect.cut_right(kit.px(gap));
  draw_centre(kit, screen, rect, wishes);
  draw_wire(kit, screen, wire, wishes);
  return note;
}

// The race stands above the wire and the indicators, which share a place; the desk has the rest.
Rect draw_two_columns(Kit& kit, const Screen& screen, Tab tab, Rect rect, Wishes& wishes) {
  constexpr std::array<TabLine, 2> left_tabs = {
      {{Tab::wire, "wire", "Wire"}, {Tab::indicators, "indicators", "Briefing"}}};
  const Tab open = tab == Tab::indicators ? Tab::indicators : Tab::wire;
  Rect left = rect.cut_left(std::max(kit.px(measure::left_column), rect.w * 0.36f));
  rect.cut_left(kit.px(gap));
  const Beside place = beside(screen);
  const bool on_top = place == Beside::masthead || place == Beside::race;
  const Rect note = cut_note(kit, screen, rect, on_top ? End::top : End::bottom);
  const Rect middle = left.cut_top(left.h * 0.42f);
  left.cut_top(kit.px(gap));
  draw_tabs(kit, open, left.cut_top(kit.px(tab_row)), left_tabs, wishes);
  left.cut_top(kit.px(6));
  draw_part(kit, screen, open, left, wishes);
  draw_desk(kit, screen, rect, wishes);
  draw_middle(kit, screen, middle, wishes);  // last: a reading hangs over the wire
  return note;
}

// Where too little would be left of the open part the slip has its place, until Next gives it back; in the lowest
// windows that of the tabs too.
Rect draw_one_column(Kit& kit, const Screen& screen, Tab tab, Rect rect, Wishes& wishes) {
  constexpr float least = 200;  // a dossier with its orders
  const Rect whole = rect;
  const Rect note = cut_note(kit, screen, rect, beside(screen) == Beside::masthead ? End::top : End::bottom);
  const bool takes_part = !note.empty() && rect.h < kit.px(least + tab_row);
  if (takes_part) rect = whole;
  if (takes_part && rect.h - kit.px(tab_row + 6) < note.h) return whole;
  draw_tabs(kit, tab, rect.cut_top(kit.px(tab_row)), tab_lines, wishes);
  rect.cut_top(kit.px(takes_part ? gap : 6));
  if (takes_part) return rect;
  draw_part(kit, screen, tab, rect, wishes);
  return note;
}

// The tab that is open; the search of the wire opens its own at once, so that typing goes there.
Tab open_tab(Kit& kit, const Screen& screen, Wishes& wishes) {
  if (screen.game->wire.empty() || !kit.pressed(Action::search)) return screen.tab;
  kit.focus(names::wire_search);
  if (screen.tab != Tab::wire) wishes.emplace_back(SelectTab{Tab::wire});
  return Tab::wire;
}

}  // namespace

void draw_game(Kit& kit, const Screen& screen, Wishes& wishes) {
  focus_note(kit, screen);
  const Tab tab = open_tab(kit, screen, wishes);
  Rect rest = kit.window();
  fill(kit, rest, palette::glass0);
  draw_game_masthead(kit, screen,
                     rest.cut_top(kit.px(rest.h >= kit.px(800)   ? measure::masthead
                                         : rest.h >= kit.px(600) ? 84
                                                                 : 40)),
                     wishes);
  const Rect tray = rest.cut_bottom(std::min(tray_height(kit), rest.h * 0.5f));
  rest = rest.inset(kit.px(gap));
  Rect note{};
  if (kit.small_window()) {
    note = draw_one_column(kit, screen, tab, rest, wishes);
  } else if (rest.w >= kit.px(measure::wide_window - 2 * gap)) {
    note = draw_three_columns(kit, screen, rest, wishes);
  } else {
    note = draw_two_columns(kit, screen, tab, rest, wishes);
  }
  draw_tray(kit, screen, tray, wishes);
  draw_note(kit, screen, note, wishes);
  hear_centre_key(kit, screen, Action::supply_map, Tab::supply, Centre::supply, wishes);
  hear_centre_key(kit, screen, Action::pillars, Tab::pillars, Centre::pillars, wishes);
}

}  // namespace sputnik::ui
