// Draws the frame of overlays.
#include "ui/overlay_frame.h"

#include <algorithm>

#include "ui/names.h"
#include "ui/shapes.h"
#include "ui/widgets.h"
#include "ui/words.h"

namespace sputnik::ui {

OverlayFrame::OverlayFrame(Kit& kit, std::string_view layer, std::string_view caption, float width, float height, bool paper,
                           Wishes& wishes)
    : kit_(&kit), wishes_(&wishes), helps_(layer != "help" && layer != "thinking") {
  kit.begin_layer(layer);
  fill(kit, kit.window(), faded(palette::glass0, 205));
  const Rect room = kit.window().inset(kit.px(16));
  const Rect sheet = room.centred(std::min(room.w, kit.px(width)), std::min(room.h, kit.px(height)));
  if (paper) {
    inside = paper_panel(kit, sheet);
  } else {
    fill(kit, sheet, palette::glass1);
    outline(kit, sheet, palette::text_quiet);
    inside = sheet.inset(kit.px(20), kit.px(16));
  }
  Rect header = inside.cut_top(kit.px(40));
  const ButtonText close{.label = "Close", .keys = "Esc"};
  const Look look = paper ? Look::paper : Look::glass;
  const Rect corner = header.cut_right(button_width(kit, close, look));
  header.cut_right(kit.px(12));
  line_in_middle(kit, header, caption, {Type::caption, paper ? palette::ink : palette::text});
  if (button(kit, names::close, corner, close, look) || kit.pressed(Key::escape)) wishes.emplace_back(CloseOverlay{});
  const Rect rule = inside.cut_top(kit.px(14));
  hline(kit, rule.x, rule.right(), rule.middle_y(), paper ? palette::ink : palette::hairline, paper ? 2 : 1);
}

// Help comes last: whatever has the ring explains itself first.
OverlayFrame::~OverlayFrame() {
  if (helps_ && kit_->pressed(Action::help)) wishes_->emplace_back(OpenOverlay{Overlay::help});
  kit_->end_layer();
}

}  // namespace sputnik::ui
