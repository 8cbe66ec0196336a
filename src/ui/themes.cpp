// Repaints a finished frame.
#include "ui/themes.h"

#include <algorithm>

namespace sputnik::ui {

namespace {

constexpr ImU32 hue_bits = ~(ImU32{0xff} << IM_COL32_A_SHIFT);

}  // namespace

ImU32 in_theme(ImU32 drawn, ThemeChoice theme) {
  const auto role = std::find_if(roles.begin(), roles.end(),
                                 [&](const Role& each) { return ((each.night ^ drawn) & hue_bits) == 0; });
  return role == roles.end() ? drawn : (role->in(theme)&hue_bits) | (drawn & ~hue_bits);
}

void repaint(ImDrawData& frame, ThemeChoice theme) {
  if (theme == ThemeChoice::night) return;
  // Neighbouring vertices mostly share a colour.
  ImU32 last = 0;
  ImU32 painted = in_theme(last, theme);
  for (int n = 0; n < frame.CmdListsCount; ++n) {
    for (ImDrawVert& vertex : frame.CmdLists[n]->VtxBuffer) {
      if (vertex.col != last) {
        last = vertex.col;
        painted = in_theme(last, theme);
      }
      vertex.col = painted;
    }
  }
}

}  // namespace sputnik::ui
