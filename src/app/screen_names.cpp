// Names of screens and how they open.
#include "app/screen_names.h"

#include <algorithm>

namespace sputnik {

namespace {

struct AboveLine {
  std::string_view name;
  ui::Overlay overlay;
  bool at_the_end = false;  // above the end page, for it opens there alone
};
constexpr std::array above_lines = {
    AboveLine{"menu", ui::Overlay::menu},        AboveLine{"settings", ui::Overlay::settings},
    AboveLine{"keys", ui::Overlay::keys},        AboveLine{"help", ui::Overlay::help},
    AboveLine{"load", ui::Overlay::load},        AboveLine{"save", ui::Overlay::save},
    AboveLine{"code", ui::Overlay::code},        AboveLine{"history", ui::Overlay::history},
    AboveLine{"causes", ui::Overlay::causes},    AboveLine{"what-if", ui::Overlay::what_if},
    AboveLine{"advice", ui::Overlay::advice},    AboveLine{"reasons", ui::Overlay::reasons, true},
    AboveLine{"press", ui::Overlay::press, true},
    AboveLine{"lessons", ui::Overlay::lessons}};

}  // namespace

std::optional<ui::Overlay> overlay_of(std::string_view word) {
  for (const auto& [name, overlay, at_the_end] : above_lines) {
    if (name == word) return overlay;
  }
  return std::nullopt;
}

const MiddleLine* middle_of(std::string_view word) {
  const auto found =
      std::find_if(middle_lines.begin(), middle_lines.end(), [&](const MiddleLine& line) { return line.name == word; });
  return found == middle_lines.end() ? nullptr : &*found;
}

std::vector<std::string_view> all_screens() {
  std::vector<std::string_view> names(page_names.begin(), page_names.end());
  for (const auto& [name, overlay, at_the_end] : above_lines) names.push_back(name);
  for (const MiddleLine& line : middle_lines) names.push_back(line.name);
  return names;
}

bool opens_at_the_end(ui::Overlay overlay) {
  return std::any_of(above_lines.begin(), above_lines.end(),
                     [&](const AboveLine& line) { return line.overlay == overlay && line.at_the_end; });
}

ui::Wish opening(ui::Overlay overlay, Side seat) {
  switch (overlay) {
    case ui::Overlay::advice:
      return ui::OpenAdvice{};
    case ui::Overlay::causes:
      return ui::OpenCauses{"capability"};
    case ui::Overlay::reasons:
      return ui::OpenReasons{};
    case ui::Overlay::press:
      return ui::OpenPress{rival_of(seat)};
    default:
      return ui::OpenOverlay{overlay};
  }
}

}  // namespace sputnik
