// A table of the manual: columns side by side where they fit, else a row as lines that name their columns.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "manual/page.h"
#include "ui/kit.h"

namespace sputnik::ui {

// At the top of `rect`; what a pressed link leads to.
struct TableTouch {
  float height = 0;
  std::optional<std::string> pressed{};
};
TableTouch draw_manual_table(Kit& kit, std::string_view name, const Rect& rect, const manual::Block& table);

}  // namespace sputnik::ui
