// The look of design/screen.md: palette, measures, and the faces of type by their use.
#pragma once

#include <imgui.h>

#include <cstddef>
#include <memory>
#include <utility>

#include "ui/han.h"
#include "ui/scale.h"
#include "ui/type_case.h"

namespace sputnik::ui {

// "#RRGGBB" with alpha 0..255 as ImGui packs it.
constexpr ImU32 colour(unsigned rgb, unsigned alpha = 255) {
  return IM_COL32((rgb >> 16) & 0xff, (rgb >> 8) & 0xff, rgb & 0xff, alpha);
}
// The same hue with another alpha.
constexpr ImU32 faded(ImU32 c, unsigned alpha) {
  return (c & ~(ImU32{0xff} << IM_COL32_A_SHIFT)) | (alpha << IM_COL32_A_SHIFT);
}

namespace palette {
// Glass: the world as measured.
inline constexpr ImU32 glass0 = colour(0x0B1016);  // window
inline constexpr ImU32 glass1 = colour(0x121A22);  // panel
inline constexpr ImU32 glass2 = colour(0x1B2630);  // header and tray
inline constexpr ImU32 glass3 = colour(0x2A3844);  // slot and grid
inline constexpr ImU32 hairline = colour(0x3B4C5A);  // never the only boundary of a control
inline constexpr ImU32 text = colour(0xE9E2D2);
inline constexpr ImU32 text_quiet = colour(0xA9B0AE);
inline constexpr ImU32 us = colour(0x8CCBFF);  // solid line, round marker, long-dash forecast
inline constexpr ImU32 cn = colour(0xE07A1F);  // solid line, square marker, dotted forecast; not for small text on glass3
inline constexpr ImU32 gain = colour(0x86D9B4);  // always with triangle and sign
inline constexpr ImU32 loss = colour(0xFF8A7E);
inline constexpr ImU32 focus = colour(0xFFFFFF);
// Parts of one nation's score: as lines with a marker, a dash and a name at the end each; hues of no nation, no alarm.
inline constexpr ImU32 frontier = colour(0xF6E3B4);
inline constexpr ImU32 prosperity = colour(0x6E9A78);
inline constexpr ImU32 security = colour(0x9A80EE);
inline constexpr ImU32 influence = colour(0xC7A0B4);
inline constexpr unsigned band_alpha = 44;  // of a forecast's band
// Paper: the world as told.
inline constexpr ImU32 paper = colour(0xEFE6D2);
inline constexpr ImU32 paper_shade = colour(0xDCCFB4);
inline constexpr ImU32 ink = colour(0x1E1B16);
inline constexpr ImU32 us_ink = colour(0x1D4E7A);
inline constexpr ImU32 cn_ink = colour(0x8A4B00);
inline constexpr ImU32 why_ink = colour(0x5B4F3A);
// Red is alarm and nothing else.
inline constexpr ImU32 alarm = colour(0xB3271E);
inline constexpr ImU32 alarm_lit = colour(0xC8362C);  // under the mouse
inline constexpr ImU32 alarm_text = colour(0xFFF4E0);
}  // namespace palette

// A face by its use. Pixels at scale 1 in brackets.
enum class Type {
  display,         // C059 Bold 72, capitals and figures only: the name of the game
  masthead,        // C059 Bold 46
  masthead_small,  // C059 Bold 34: a headline too long for 46
  card_title,      // C059 Bold 25
  body,            // Courier Prime 19
  body_bold,       // Courier Prime Bold 19: slugs
  ui,              // B612 19
  ui_bold,         // B612 Bold 19: names of indicators
  ui_small,        // B612 16
  number,          // B612 Bold 21: its figures are tabular
  caption          // Bebas Neue 24
};
inline constexpr std::size_t type_count = 11;

namespace measure {  // pixels at scale 1, 1920x1080
inline constexpr float unit = 16;
inline constexpr float grid = 8;
inline constexpr float masthead = 104;
inline constexpr float left_column = 400;
inline constexpr float right_column = 470;
inline constexpr float tray = 106;
inline constexpr float panel_header = 31;
inline constexpr float focus_ring = 3;
inline constexpr float small_window = 1280;  // below this width at scale 1: reflow
inline constexpr float wide_window = 1760;   // from this width at scale 1: three columns
}  // namespace measure

// Holds the fonts of the current ImGui context at one scale.
class Theme {
 public:
  explicit Theme(std::shared_ptr<TypeCase> kept = std::make_shared<TypeCase>()) : case_(std::move(kept)) {}
  // Turns to a scale (75..400, rounded to 25) with all that is wanted, and bakes it where it is not kept; true when the
  // atlas is another than before and the renderer must upload it.
  bool bake(int percent);
  // Chinese characters of a text, in a face: those that it lacks are there after the next bake.
  void want(Type type, std::string_view text) {
    if (type == Type::masthead_small) type = Type::masthead;  // drawn from the same pictures
    wanting_ = han_.want(type, text) || wanting_;
  }
  // The same in the faces that a text is likely to be set in: headlines and captions are in capitals, names are short.
  void want_for_reading(std::string_view english, std::string_view said);
  // Paper takes its figures and letters from the Chinese face, too: the typewriter's stand small among characters.
  void read_chinese(bool on) {
    wanting_ = wanting_ || on != chinese_;
    chinese_ = on;
  }
  bool is_wanting() const { return wanting_; }
  int percent() const { return percent_; }
  float scale() const { return static_cast<float>(percent_) / 100.0f; }
  ImFont* font(Type type) const { return baked_->fonts[static_cast<std::size_t>(type)]; }
  float size(Type type) const;  // pixels at the current scale
  // How many of the faces are the wanted ones, not a stand-in.
  int faces_found() const { return baked_ ? baked_->found : 0; }

 private:
  BakedTypePtr bake_new(TypeWanted wanted);

  std::shared_ptr<TypeCase> case_;
  BakedTypePtr baked_{};
  Han han_{};
  bool wanting_ = false;
  bool chinese_ = false;
  int percent_ = 0;
};

}  // namespace sputnik::ui
