// A page of the manual in a scroll area of its own.
#pragma once

#include <optional>
#include <string>

#include "manual/page.h"
#include "ui/kit.h"

namespace sputnik::ui {

// Name of the page's scroll area: each page keeps where it was read.
std::string manual_page_area(const manual::Page& page);
// On paper; the page that a pressed link leads to.
std::optional<std::string> draw_manual_page(Kit& kit, const manual::Page& page, const Rect& rect);

// Every character of the manual in the face that it is drawn in: baked once, no page turns slowly.
void want_characters(Theme& theme, const manual::Manual& manual);

}  // namespace sputnik::ui
