// Breaks what somebody typed into lines, to know how many there are.
#include "ui/as_is.h"

#include "ui/line_breaks.h"
#include "ui/words.h"

namespace sputnik::ui {

float height_as_is(const Kit& kit, Type type, std::string_view text, float width) {
  kit.need_glyphs(type, text);
  const Face face{kit.theme().font(type), kit.theme().size(type)};
  return line_height(kit, type) * static_cast<float>(break_lines(face, text, width).size());
}

}  // namespace sputnik::ui
