// Collects Chinese characters face by face and merges them from Noto's fonts.
#include "ui/han.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "ui/theme.h"

namespace sputnik::ui {

namespace {

constexpr char32_t sample = U'\u4E2D';  // a font for Chinese has it

// How a face of type is set in Chinese: paper in a serif, glass in a sans; the size of the character's square as a
// multiple of the face's size. The captions' Latin face has capitals alone, as tall as three quarters of its size.
struct Setting {
  bool serif;
  bool bold;
  float square;
};

Setting setting_of(Type type) {
  switch (type) {
    case Type::display:
    case Type::masthead:
    case Type::masthead_small:
      return {true, true, 0.82f};
    case Type::card_title:
      return {true, true, 0.92f};
    case Type::body:
      return {true, false, 0.96f};
    case Type::body_bold:
      return {true, true, 0.96f};
    case Type::ui:
      return {false, false, 0.94f};
    case Type::ui_bold:
      return {false, true, 0.94f};
    case Type::ui_small:
      return {false, false, 0.96f};
    case Type::number:
      return {false, true, 0.86f};
    case Type::caption:
      return {false, true, 0.80f};
  }
  return {false, false, 1};
}

// Full-width marks, Chinese punctuation, characters.
bool is_han(unsigned code) {
  return (code >= 0x2E80 && code <= 0x9FFF) || (code >= 0xF900 && code <= 0xFAFF) || (code >= 0xFF00 && code <= 0xFFEF);
}

std::vector<std::string> families(bool serif) {
  if (serif)
    return {"Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Source Han Serif CN", "Noto Sans CJK SC"};
  return {"Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Source Han Sans CN", "WenQuanYi Micro Hei"};
}

// The height of a font file's lines as a multiple of its square: ImGui asks for the former. Of Noto's, 1.45.
constexpr float line_of_square = 1.448f;

}  // namespace

bool has_han(const FontFinder& finder) { return !finder.find_with(sample, families(false), false).bytes.empty(); }

bool has_all(const Han::Wanted& some, const Han::Wanted& others) {
  for (std::size_t i = 0; i < some.size(); ++i) {
    if (!std::includes(some[i].begin(), some[i].end(), others[i].begin(), others[i].end())) return false;
  }
  return true;
}

bool Han::want(Type type, std::string_view text) {
  std::set<ImWchar>& wanted = wanted_[static_cast<std::size_t>(type)];
  bool is_new = false;
  for (std::size_t i = 0; i + 2 < text.size(); ++i) {
    const auto lead = static_cast<unsigned char>(text[i]);
    if (lead < 0xE2 || lead > 0xEF) continue;
    const unsigned code = (lead & 0x0Fu) << 12 | (static_cast<unsigned char>(text[i + 1]) & 0x3Fu) << 6 |
                          (static_cast<unsigned char>(text[i + 2]) & 0x3Fu);
    i += 2;
    if (is_han(code)) is_new = wanted.insert(static_cast<ImWchar>(code)).second || is_new;
  }
  return is_new;
}

const FontFile& Han::file(const FontFinder& finder, bool serif, bool bold) {
  const auto [found, is_new] = files_.try_emplace({serif, bold});
  if (is_new) found->second = finder.find_with(sample, families(serif), bold);
  return found->second;
}

void Han::merge(ImFontAtlas& atlas, const FontFinder& finder, Type type, float pixels, bool latin) {
  const auto place = static_cast<std::size_t>(type);
  if (wanted_[place].empty() && !latin) return;
  const Setting setting = setting_of(type);
  const FontFile& font = file(finder, setting.serif, setting.bold);
  if (font.bytes.empty()) return;
  ImFontGlyphRangesBuilder builder;
  for (const ImWchar character : wanted_[place]) builder.AddChar(character);
  for (ImWchar character = ' '; latin && character <= '~'; ++character) builder.AddChar(character);
  ranges_[place].clear();
  builder.BuildRanges(&ranges_[place]);
  ImFontConfig config;
  config.MergeMode = true;
  config.FontDataOwnedByAtlas = false;  // one file serves several faces
  config.FontNo = font.face;
  config.OversampleH = 1;
  config.OversampleV = 1;
  config.SizePixels = std::round(pixels * setting.square) * line_of_square;
  config.GlyphRanges = ranges_[place].Data;
  // ImGui reads the file and writes nothing to it.
  void* bytes = const_cast<char*>(font.bytes.data());
  atlas.AddFontFromMemoryTTF(bytes, static_cast<int>(font.bytes.size()), config.SizePixels, &config);
}

void Han::share(const ImFont& from, ImFont& to, float scale) {
  const float above = std::round(from.Ascent);
  const float below = std::round(to.Ascent);
  bool any = false;
  for (const ImFontGlyph& glyph : from.Glyphs) {
    if (!is_han(glyph.Codepoint)) continue;
    any = true;
    to.AddGlyph(nullptr, static_cast<ImWchar>(glyph.Codepoint), glyph.X0 * scale, (glyph.Y0 - above) * scale + below,
                glyph.X1 * scale, (glyph.Y1 - above) * scale + below, glyph.U0, glyph.V0, glyph.U1, glyph.V1,
                std::round(glyph.AdvanceX * scale));
  }
  if (any) to.BuildLookupTable();
}

void Han::close() { files_.clear(); }

}  // namespace sputnik::ui
