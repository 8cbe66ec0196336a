// Asks fontconfig for faces and reads their files.
#include "ui/fonts.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <memory>
#include <string_view>

#ifdef SPUTNIK_HAS_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace sputnik::ui {

namespace {

// ImGui asserts on anything that is not a font, so the first bytes are looked at before.
bool is_font(const std::string& bytes) {
  constexpr std::array<std::string_view, 4> magics = {"OTTO", "true", "ttcf", std::string_view("\0\1\0\0", 4)};
  return bytes.size() > 1024 && std::any_of(magics.begin(), magics.end(),
                                            [&](std::string_view magic) { return bytes.starts_with(magic); });
}

#ifdef SPUTNIK_HAS_FONTCONFIG

std::string read_font(const char* path) {
  std::ifstream in(path, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  return is_font(bytes) ? bytes : std::string{};
}

struct Free {
  void operator()(FcConfig* p) const { FcConfigDestroy(p); }
  void operator()(FcPattern* p) const { FcPatternDestroy(p); }
  void operator()(FcFontSet* p) const { FcFontSetDestroy(p); }
};

const FcChar8* as_fc(const std::string& text) { return reinterpret_cast<const FcChar8*>(text.c_str()); }

std::unique_ptr<FcPattern, Free> pattern_of(const std::vector<std::string>& families, bool bold, bool fixed_width) {
  std::unique_ptr<FcPattern, Free> pattern(FcPatternCreate());
  for (const std::string& family : families) FcPatternAddString(pattern.get(), FC_FAMILY, as_fc(family));
  FcPatternAddInteger(pattern.get(), FC_WEIGHT, bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR);
  FcPatternAddInteger(pattern.get(), FC_SLANT, FC_SLANT_ROMAN);
  FcPatternAddBool(pattern.get(), FC_SCALABLE, FcTrue);
  if (fixed_width) FcPatternAddInteger(pattern.get(), FC_SPACING, FC_MONO);
  return pattern;
}

// stb_truetype reads TrueType and CFF, not Type 1; a stand-in must at least have Latin letters.
bool is_usable(FcPattern* font) {
  FcChar8* format = nullptr;
  if (FcPatternGetString(font, FC_FONTFORMAT, 0, &format) != FcResultMatch) return false;
  const std::string_view name = reinterpret_cast<const char*>(format);
  FcCharSet* letters = nullptr;
  return (name == "TrueType" || name == "CFF") &&
         FcPatternGetCharSet(font, FC_CHARSET, 0, &letters) == FcResultMatch && FcCharSetHasChar(letters, 'e');
}

bool is_of_family(FcPattern* font, const std::vector<std::string>& families) {
  FcChar8* name = nullptr;
  for (int i = 0; FcPatternGetString(font, FC_FAMILY, i, &name) == FcResultMatch; ++i) {
    if (std::any_of(families.begin(), families.end(),
                    [&](const std::string& family) { return FcStrCmpIgnoreCase(name, as_fc(family)) == 0; })) {
      return true;
    }
  }
  return false;
}

FontFile read_match(FcPattern* font, const std::vector<std::string>& families) {
  FcChar8* path = nullptr;
  if (FcPatternGetString(font, FC_FILE, 0, &path) != FcResultMatch) return {};
  int face = 0;
  FcPatternGetInteger(font, FC_INDEX, 0, &face);
  return {.bytes = read_font(reinterpret_cast<const char*>(path)),
          .face = face & 0xffff,  // the upper half names a variation
          .wanted = is_of_family(font, families)};
}

#endif

}  // namespace

FontFile find_font([[maybe_unused]] const std::vector<std::string>& families, [[maybe_unused]] bool bold,
                   [[maybe_unused]] bool fixed_width) {
#ifdef SPUTNIK_HAS_FONTCONFIG
  const std::unique_ptr<FcConfig, Free> config(FcInitLoadConfigAndFonts());
  if (!config) return {};
  const auto pattern = pattern_of(families, bold, fixed_width);
  FcConfigSubstitute(config.get(), pattern.get(), FcMatchPattern);
  FcDefaultSubstitute(pattern.get());
  FcResult result{};
  const std::unique_ptr<FcFontSet, Free> set(FcFontSort(config.get(), pattern.get(), FcFalse, nullptr, &result));
  for (int i = 0; set && i < set->nfont; ++i) {
    if (!is_usable(set->fonts[i])) continue;
    FontFile found = read_match(set->fonts[i], families);
    if (!found.bytes.empty()) return found;
  }
#endif
  return {};
}

}  // namespace sputnik::ui
