// What can be pressed, chosen, stepped, typed into: drawn, named, reachable by mouse and keyboard alike.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ui/kit.h"

namespace sputnik::ui {

enum class Look {
  glass,   // on a dark panel
  paper,   // on paper
  alarm,   // the one red button of a page
  quiet    // text and an underline
};
struct ButtonText {
  std::string_view label{};
  std::string_view keys{};  // "Ctrl+Z", drawn small beside the label; may be empty
  std::string_view hint{};  // explanation; of a disabled button the unmet conditions, one a line
};

// A button filling `rect`; true when it is pressed. Disabled ones keep the focus, so that the hint can be read.
bool button(Kit& kit, std::string_view name, const Rect& rect, const ButtonText& text, Look look = Look::glass,
            bool enabled = true);
bool button(Kit& kit, std::string_view name, const Rect& rect, std::string_view label, Look look = Look::glass,
            bool enabled = true);
// Width that a button's text needs, with margins.
float button_width(const Kit& kit, const ButtonText& text, Look look = Look::glass);
// Underlined words; ink for paper or glass.
bool link(Kit& kit, std::string_view name, const Rect& rect, std::string_view label, bool on_paper,
          std::string_view hint = {});
// One of several: a row with a mark when chosen and an optional second text below, wrapped as far as the height goes.
// On glass.
bool choice(Kit& kit, std::string_view name, const Rect& rect, std::string_view label, bool chosen,
            std::string_view second = {}, std::string_view hint = {});
// Height of a choice whose second text is shown whole.
float choice_height(const Kit& kit, std::string_view second, float width);
// An invisible widget over what the caller draws (a dossier); the ring is drawn as for any other.
Touch area(Kit& kit, std::string_view name, const Rect& rect, bool enabled = true, std::string_view hint = {});

// A triangle that raises or lowers a level.
bool step_button(Kit& kit, std::string_view name, const Rect& rect, bool up, bool enabled, bool on_paper,
                 std::string_view hint = {});
// Four pips, none filled at level 0: filled to `now`, and outlined or struck to `ordered`.
void level_pips(Kit& kit, const Rect& rect, int now, int ordered, bool on_paper);
// A box with a check and a label: surge, reduced motion.
bool toggle(Kit& kit, std::string_view name, const Rect& rect, std::string_view label, bool on, bool enabled,
            bool on_paper, std::string_view hint = {});
// A field of text; the new text when it changed. Typed at the end; Backspace, Ctrl+V, Ctrl+Backspace clears.
std::optional<std::string> text_field(Kit& kit, std::string_view name, const Rect& rect, const std::string& value,
                                      std::size_t most, std::string_view when_empty = {});

}  // namespace sputnik::ui
