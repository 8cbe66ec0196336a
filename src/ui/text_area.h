// A text of several lines that somebody writes, with a caret in it and a count of how much of it is used.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "ui/kit.h"
#include "ui/writing.h"

namespace sputnik::ui {

// An area at the top of `rect`, as tall as its text needs, its count below it; what was written when it changed. No
// more than `most` characters go in. Enter begins a line; Tab goes on, and so do the arrows at both ends.
std::optional<Writing> text_area(Kit& kit, std::string_view name, const Rect& rect, const Writing& writing,
                                 std::size_t most);
float text_area_height(const Kit& kit, const Writing& writing, float width);

}  // namespace sputnik::ui
