// Draws the tools above the wire.
#include "ui/wire_tools.h"

#include "ui/names.h"
#include "ui/shapes.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace sputnik::ui {

namespace {

constexpr float search_row = 36;
constexpr float chip_row = 30;
constexpr float gap = 6;
constexpr float next_width = 104;
constexpr float one_row_width = 720;  // from here all chips stand in one row

int chips_a_row(const Kit& kit, float width) {
  const int all = static_cast<int>(wire_show_lines.size());
  return width >= kit.px(one_row_width) ? all : all / 2;
}

std::string found_words(const WireSheet& sheet) {
  if (sheet.found == 0) return "No dispatch matches, of " + std::to_string(sheet.total) + ".";
  const std::string verb = sheet.found == 1 ? " dispatch matches, of " : " dispatches match, of ";
  return std::to_string(sheet.found) + verb + std::to_string(sheet.total) + ".";
}

// The chosen one is reversed and underscored.
bool chip(Kit& kit, const Rect& rect, const WireShowLine& of, bool chosen) {
  const Touch touch = kit.widget(names::wire_show(of.name), rect);
  kit.hint(of.hint);
  fill(kit, rect, chosen ? palette::ink : touch.hovered ? palette::paper : palette::paper_shade);
  outline(kit, rect, palette::ink);
  if (chosen)
    fill(kit, Rect{rect.x, rect.bottom() - kit.px(6), rect.w, kit.px(3)}.inset(kit.px(10), 0), palette::paper);
  line_in_middle(kit, rect.inset(kit.px(4), 0), of.label, {Type::ui_small, chosen ? palette::paper : palette::ink},
                 Align::centre);
  return touch.activated;
}

// With its key, where there is room.
std::string search_words(const Kit& kit, float width) {
  const std::string words = "Search the wire: " + kit.key_name(Action::search);
  return text_width(kit, Type::body, words) <= width - kit.px(24) ? words : "Search the wire";
}

void draw_search(Kit& kit, const Rect& rect, const WireDesk& desk, Wishes& wishes) {
  // Escape clears what was typed before it opens the menu.
  if (!desk.search.empty() && kit.focused(names::wire_search) && kit.pressed(Key::escape)) {
    WireDesk next = desk;
    next.search.clear();
    wishes.emplace_back(ChangeWire{next});
  }
  const auto typed = text_field(kit, names::wire_search, rect, desk.search, most_search, search_words(kit, rect.w));
  kit.hint(kit.key_name(Action::search) + " goes here. Looks through every dispatch of the campaign. Esc clears.");
  if (!typed) return;
  WireDesk next = desk;
  next.search = *typed;
  wishes.emplace_back(ChangeWire{next});
}

void draw_chips(Kit& kit, Rect& rest, const WireDesk& desk, Wishes& wishes) {
  const int a_row = chips_a_row(kit, rest.w);
  Rect row{};
  for (std::size_t i = 0; i < wire_show_lines.size(); ++i) {
    const int column = static_cast<int>(i) % a_row;
    if (column == 0) {
      rest.cut_top(kit.px(gap));
      row = rest.cut_top(kit.px(chip_row));
    }
    const WireShowLine& of = wire_show_lines[i];
    if (!chip(kit, row.column(column, a_row, kit.px(gap)), of, of.show == desk.show)) continue;
    WireDesk next = desk;
    next.show = of.show;
    wishes.emplace_back(ChangeWire{next});
  }
}

// The filter in use; pressed, the one after it.
void draw_next_filter(Kit& kit, const Rect& rect, const WireDesk& desk, Wishes& wishes) {
  const auto at = static_cast<std::size_t>(desk.show);
  const WireShowLine& of = wire_show_lines[at];
  const WireShowLine named{.show = of.show, .name = "next", .label = of.label, .hint = of.hint};
  if (!chip(kit, rect, named, desk.show != WireShow::all)) return;
  WireDesk next = desk;
  next.show = wire_show_lines[(at + 1) % wire_show_lines.size()].show;
  wishes.emplace_back(ChangeWire{next});
}

}  // namespace

float wire_tools_height(const Kit& kit, float width, const WireSheet& sheet, ToolRows shown) {
  const int rows = shown == ToolRows::one_row ? 0 : static_cast<int>(wire_show_lines.size()) / chips_a_row(kit, width);
  const float found = sheet.narrowed ? text_height(kit, Type::ui_small, found_words(sheet), width) + kit.px(gap) : 0;
  return kit.px(search_row + static_cast<float>(rows) * (chip_row + gap) + gap) + found;
}

void draw_wire_tools(Kit& kit, const Rect& rect, const WireDesk& desk, const WireSheet& sheet, Wishes& wishes,
                     ToolRows rows) {
  Rect rest = rect;
  Rect first = rest.cut_top(kit.px(search_row));
  if (rows == ToolRows::one_row) {
    draw_next_filter(kit, first.cut_right(kit.px(next_width)), desk, wishes);
    first.cut_right(kit.px(gap));
  }
  draw_search(kit, first, desk, wishes);
  if (rows == ToolRows::all) draw_chips(kit, rest, desk, wishes);
  if (!sheet.narrowed) return;
  rest.cut_top(kit.px(gap));
  paragraph(kit, {rest.x, rest.y, rest.w, 1e6f}, found_words(sheet), {Type::ui_small, palette::why_ink});
}

bool pin_button(Kit& kit, std::string_view name, const Rect& rect, bool pinned) {
  const Touch touch = kit.widget(name, rect);
  kit.hint(pinned ? "Pinned on top. Press to let it go." : "Pin this dispatch on top of the wire.");
  const ImU32 ink = touch.hovered || pinned ? palette::ink : palette::why_ink;
  const float x = rect.middle_x();
  const float y = rect.middle_y();
  const float lean = pinned ? 0 : kit.px(4);  // a loose pin lies aslant
  const ImVec2 head{x + lean, y - kit.px(5)};
  kit.draw().AddLine(head, {x - lean, y + kit.px(10)}, ink, kit.px(2));
  kit.draw().AddCircleFilled(head, kit.px(6), ink, 20);
  if (!pinned) kit.draw().AddCircleFilled(head, kit.px(4), palette::paper, 20);
  return touch.activated;
}

}  // namespace sputnik::ui
