// Bakes the faces of type into ImGui's atlas.
#include "ui/theme.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

#include "ui/fonts.h"

namespace sputnik::ui {

static_assert(Han::faces == type_count);

namespace {

struct Face {
  Type type;
  std::vector<std::string> families;  // the wanted one first
  bool bold;
  bool fixed_width;
};

std::vector<Face> faces() {
  const std::vector<std::string> press = {"C059", "Old Standard TT", "Century Schoolbook L", "DejaVu Serif"};
  const std::vector<std::string> typewriter = {"Courier Prime", "Courier New", "Nimbus Mono PS", "DejaVu Sans Mono"};
  const std::vector<std::string> cockpit = {"B612", "DejaVu Sans"};
  return {{Type::display, press, true, false},
          {Type::masthead, press, true, false},
          {Type::masthead_small, press, true, false},
          {Type::card_title, press, true, false},
          {Type::body, typewriter, false, true},
          {Type::body_bold, typewriter, true, true},
          {Type::ui, cockpit, false, false},
          {Type::ui_bold, cockpit, true, false},
          {Type::ui_small, cockpit, false, false},
          // B612's figures all have one width; its mono would set the point in a hole as wide as a figure.
          {Type::number, cockpit, true, false},
          {Type::caption, {"Bebas Neue", "DejaVu Sans Condensed"}, true, false}};
}

float pixels_of(Type type) {
  switch (type) {
    case Type::display:
      return 72;
    case Type::masthead:
      return 46;
    case Type::masthead_small:
      return 34;
    case Type::card_title:
      return 25;
    case Type::body:
    case Type::body_bold:
    case Type::ui:
    case Type::ui_bold:
      return 19;
    case Type::ui_small:
      return 16;
    case Type::number:
      return 21;
    case Type::caption:
      return 24;
  }
  return 16;
}

// Latin with accents, dashes, quotes, dots, ellipsis, minus; everything else is drawn.
constexpr std::array<ImWchar, 13> glyph_ranges = {0x20,   0xff,   0x2010, 0x2015, 0x2018, 0x201f, 0x2022,
                                                  0x2022, 0x2026, 0x2026, 0x2212, 0x2212, 0};

constexpr std::array<ImWchar, 3> capitals = {0x20, 0x5a, 0};

// A face that lacks typographic marks shows the typewriter's instead of question marks.
void stand_in(ImFont& font) {
  constexpr std::array<std::pair<ImWchar, ImWchar>, 12> pairs = {{{0x2010, '-'},
                                                                  {0x2011, '-'},
                                                                  {0x2012, '-'},
                                                                  {0x2013, '-'},
                                                                  {0x2014, '-'},
                                                                  {0x2018, '\''},
                                                                  {0x2019, '\''},
                                                                  {0x201c, '"'},
                                                                  {0x201d, '"'},
                                                                  {0x2022, '*'},
                                                                  {0x2026, '.'},
                                                                  {0x2212, '-'}}};
  for (const auto& [mark, typed] : pairs) {
    if (!font.FindGlyphNoFallback(mark)) font.AddRemapChar(mark, typed);
  }
}

// The same without figures, letters and the space, which the Chinese face then gives.
constexpr std::array<ImWchar, 21> marks_only = {0x21,   0x2f,   0x3a,   0x40,   0x5b,   0x60,   0x7b,
                                                0xff,   0x2010, 0x2015, 0x2018, 0x201f, 0x2022, 0x2022,
                                                0x2026, 0x2026, 0x2212, 0x2212, 0,      0,      0};

bool typed(Type type) { return type == Type::body || type == Type::body_bold; }

const ImWchar* ranges_of(Type type, bool chinese) {
  if (type == Type::display) return capitals.data();
  return chinese && typed(type) ? marks_only.data() : glyph_ranges.data();
}

// SDL's software renderer cuts the places of a texture down to whole pixels: a share of a height that is no power of
// two would often fall a hair short, and letters lose their last row to the row above their first.
void settle_on_pixels(BakedType& baked) {
  constexpr float hair = 1.0f / 32;  // of a pixel: more than any rounding, less than anybody sees
  const float x = hair * baked.atlas.TexUvScale.x;
  const float y = hair * baked.atlas.TexUvScale.y;
  for (ImFont* font : baked.fonts) {
    for (ImFontGlyph& glyph : font->Glyphs) {
      glyph.U0 += x;
      glyph.U1 += x;
      glyph.V0 += y;
      glyph.V1 += y;
    }
  }
}

ImFont* add_face(ImFontAtlas& atlas, const FontFile& file, Type type, float pixels, int percent, bool chinese) {
  ImFontConfig config;
  config.SizePixels = pixels;
  config.OversampleH = percent < 150 ? 2 : 1;
  config.OversampleV = 1;
  config.GlyphRanges = ranges_of(type, chinese);
  if (file.bytes.empty()) return atlas.AddFontDefault(&config);
  config.FontNo = file.face;
  void* copy = ImGui::MemAlloc(file.bytes.size());  // the atlas frees it
  std::memcpy(copy, file.bytes.data(), file.bytes.size());
  return atlas.AddFontFromMemoryTTF(copy, static_cast<int>(file.bytes.size()), pixels, &config);
}

}  // namespace

bool Theme::bake(int percent) {
  const int scale = std::clamp((percent + 12) / 25 * 25, 75, 400);
  if (scale == percent_ && !wanting_) return false;
  percent_ = scale;
  wanting_ = false;
  const TypeWanted wanted{.percent = scale, .chinese = chinese_, .han = han_.wanted()};
  BakedTypePtr baked = case_->find(wanted);
  if (!baked) {
    baked = bake_new(wanted);
    case_->keep(baked);
  }
  if (baked == baked_) return false;
  baked_ = std::move(baked);
  ImGui::GetIO().Fonts = &baked_->atlas;
  return true;
}

BakedTypePtr Theme::bake_new(TypeWanted wanted) {
  auto baked = std::make_shared<BakedType>();
  baked->of = std::move(wanted);
  ImFontAtlas& atlas = baked->atlas;
  atlas.TexDesiredWidth = percent_ > 150 ? 4096 : 2048;
  atlas.Flags |= ImFontAtlasFlags_NoPowerOfTwoHeight;  // up to half of the texture would be empty
  const FontFinder finder;
  for (const Face& face : faces()) {
    const FontFile file = finder.find(face.families, face.bold, face.fixed_width);
    baked->found += file.wanted ? 1 : 0;
    baked->fonts[static_cast<std::size_t>(face.type)] =
        add_face(atlas, file, face.type, size(face.type), percent_, chinese_);
    han_.merge(atlas, finder, face.type, size(face.type), chinese_ && typed(face.type));
  }
  atlas.Build();
  settle_on_pixels(*baked);
  const auto font_of = [&](Type type) -> ImFont& { return *baked->fonts[static_cast<std::size_t>(type)]; };
  Han::share(font_of(Type::masthead), font_of(Type::masthead_small), size(Type::masthead_small) / size(Type::masthead));
  han_.close();
  for (ImFont* font : baked->fonts) stand_in(*font);
  return baked;
}

void Theme::want_for_reading(std::string_view english, std::string_view said) {
  constexpr std::size_t a_character = 3;  // bytes
  for (const Type type : {Type::body, Type::body_bold, Type::ui, Type::ui_bold, Type::ui_small}) want(type, said);
  const bool in_capitals =
      std::none_of(english.begin(), english.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  if (in_capitals) want(Type::masthead, said);
  if (said.size() > 12 * a_character) return;
  want(in_capitals ? Type::caption : Type::card_title, said);
  if (said.size() <= 4 * a_character) want(Type::number, said);
}

float Theme::size(Type type) const { return std::round(pixels_of(type) * scale()); }

}  // namespace sputnik::ui
