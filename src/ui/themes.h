// Themes: the colour that each role of the palette takes. Pages draw in the colours of the night desk (theme.h), which
// stand for roles; a finished frame is repainted vertex by vertex, so that no page knows of themes.
#pragma once

#include <imgui.h>

#include <array>
#include <string_view>

#include "files/settings.h"
#include "ui/theme.h"

namespace sputnik::ui {

struct ThemeCard {
  std::string_view title;
  std::string_view text;
};
inline constexpr std::array<ThemeCard, theme_keys.size()> theme_cards = {{
    {"Night desk", "Dark glass and warm paper."},
    {"High contrast", "Black, white and full hues."},
    {"Historic", "The green enamel and manila of a control room of 1957."},
}};

struct Role {
  ImU32 night;     // what pages draw
  ImU32 contrast;  // nothing but black, white and full hues
  ImU32 historic;  // a control room of 1957: hammered green enamel, phosphor, manila
  constexpr ImU32 in(ThemeChoice theme) const {
    return theme == ThemeChoice::night ? night : theme == ThemeChoice::contrast ? contrast : historic;
  }
};

inline constexpr std::array<Role, 25> roles = {{
    {palette::glass0, colour(0x000000), colour(0x0E140F)},
    {palette::glass1, colour(0x050505), colour(0x162019)},
    {palette::glass2, colour(0x141414), colour(0x203026)},
    {palette::glass3, colour(0x333333), colour(0x2F4437)},
    {palette::hairline, colour(0xB0B0B0), colour(0x4A6352)},
    {palette::text, colour(0xFFFFFF), colour(0xE8E9CC)},
    {palette::text_quiet, colour(0xE4E4E4), colour(0xB2BC9C)},
    {palette::us, colour(0x7FD4FF), colour(0xA6DCEB)},
    {palette::cn, colour(0xFFA629), colour(0xE8A23A)},
    {palette::gain, colour(0x66FFB2), colour(0x9BE08A)},
    {palette::loss, colour(0xFFA79E), colour(0xFF9A80)},
    {palette::focus, colour(0xFFFF00), colour(0xFFFFFF)},
    {palette::frontier, colour(0xFFFFC0), colour(0xF6E9C0)},
    {palette::prosperity, colour(0x4FB04F), colour(0x789A5A)},
    {palette::security, colour(0x8A70FF), colour(0xA088E8)},
    {palette::influence, colour(0xFF70D0), colour(0xCF9AB0)},
    {palette::paper, colour(0xFFFFFF), colour(0xE6D7AC)},
    {palette::paper_shade, colour(0xE2E2E2), colour(0xD2C294)},
    {palette::ink, colour(0x000000), colour(0x221C12)},
    {palette::us_ink, colour(0x003A78), colour(0x1B4767)},
    {palette::cn_ink, colour(0x6E3200), colour(0x7A3E00)},
    {palette::why_ink, colour(0x2B2B2B), colour(0x51452A)},
    {palette::alarm, colour(0xB30000), colour(0xA3241A)},
    {palette::alarm_lit, colour(0xC80000), colour(0xB52E22)},
    {palette::alarm_text, colour(0xFFFFFF), colour(0xFFF4E0)},
}};
static_assert(
    [] {
      for (const Role& a : roles) {
        for (const Role& b : roles) {
          if (&a != &b && a.night == b.night) return false;
        }
      }
      return true;
    }(),
    "two roles of one colour could not be told apart");

// The same role in another theme; the alpha stays. What is no role stays as it is.
ImU32 in_theme(ImU32 drawn, ThemeChoice theme);
void repaint(ImDrawData& frame, ThemeChoice theme);

}  // namespace sputnik::ui
