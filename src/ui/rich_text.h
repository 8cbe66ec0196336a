// A paragraph of runs: plain words, code, and links that can be pressed, wrapped together.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "manual/page.h"
#include "ui/words.h"

namespace sputnik::ui {

// Height of a text wrapped to a width. The words are drawn as they are.
float rich_height(const Kit& kit, const manual::Text& text, Type type, float width);
// Width on one line.
float rich_width(const Kit& kit, const manual::Text& text, Type type);

struct RichTouch {
  float height = 0;
  std::optional<std::string> pressed{};  // where the link leads
};
// On paper, at the top of `rect`. `name` begins the names of its links. A link that leads outside is text.
RichTouch rich_text(Kit& kit, std::string_view name, const Rect& rect, const manual::Text& text, Type type);

}  // namespace sputnik::ui
