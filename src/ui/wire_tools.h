// The tools above the wire: chips that filter it, the search, how much was found.
#pragma once

#include "ui/kit.h"
#include "ui/wire_desk.h"
#include "ui/wish.h"

namespace sputnik::ui {

// Where the wire is low, `one_row` is what is left: the search, and one button that goes from filter to filter.
enum class ToolRows { all, one_row };
float wire_tools_height(const Kit& kit, float width, const WireSheet& sheet, ToolRows rows = ToolRows::all);
void draw_wire_tools(Kit& kit, const Rect& rect, const WireDesk& desk, const WireSheet& sheet, Wishes& wishes,
                     ToolRows rows = ToolRows::all);
// A drawing pin at the dispatch: outlined when loose, filled and upright when pinned. True when it is pressed.
bool pin_button(Kit& kit, std::string_view name, const Rect& rect, bool pinned);

}  // namespace sputnik::ui
