// Measures of what somebody typed: it is drawn in no other language, so it must be measured in none.
#pragma once

#include <string_view>

#include "ui/kit.h"

namespace sputnik::ui {

// Wrapped to a width; text_height() of words.h measures what the reader's language makes of a text.
float height_as_is(const Kit& kit, Type type, std::string_view text, float width);

}  // namespace sputnik::ui
