// Asks fontconfig for faces and reads their files.
#include "ui/fonts.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <fstream>
#include <initializer_list>
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

constexpr std::streamoff largest_font = 1 << 30;

// In one go: a Chinese face has some 25 MB, and letter by letter took a quarter of the time of a test in Chinese.
std::string read_font(const char* path) {
  std::ifstream in(path, std::ios::binary | std::ios::ate);
  const std::streamoff size = in.tellg();
  if (size <= 0 || size > largest_font) return {};
  std::string bytes(static_cast<std::size_t>(size), '\0');
  in.seekg(0);
  in.read(bytes.data(), size);
  return in.gcount() == size && is_font(bytes) ? bytes : std::string{};
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

// stb_truetype reads TrueType and CFF, not Type 1; a stand-in must at least have this character.
bool is_usable(FcPattern* font, char32_t character) {
  FcChar8* format = nullptr;
  if (FcPatternGetString(font, FC_FONTFORMAT, 0, &format) != FcResultMatch) return false;
  const std::string_view name = reinterpret_cast<const char*>(format);
  FcCharSet* letters = nullptr;
  return (name == "TrueType" || name == "CFF") &&
         FcPatternGetCharSet(font, FC_CHARSET, 0, &letters) == FcResultMatch && FcCharSetHasChar(letters, character);
}

// The place of a font's family among those asked for; their number when it is of none.
std::size_t place_of(FcPattern* font, const std::vector<std::string>& families) {
  std::size_t best = families.size();
  FcChar8* name = nullptr;
  for (int i = 0; FcPatternGetString(font, FC_FAMILY, i, &name) == FcResultMatch; ++i) {
    for (std::size_t place = 0; place < best; ++place) {
      if (FcStrCmpIgnoreCase(name, as_fc(families[place])) == 0) best = place;
    }
  }
  return best;
}

bool has_word(std::string_view path, std::initializer_list<std::string_view> words) {
  const std::string_view file = path.substr(path.find_last_of('/') + 1);
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return file.find(word) != std::string_view::npos; });
}

// How wrong a font is; 0 is right. File names count beside the metadata: all four files of Debian's Courier Prime call
// themselves "Light Regular" inside.
int fault_of(FcPattern* font, const std::vector<std::string>& families, bool bold) {
  int slant = FC_SLANT_ROMAN;
  double weight = FC_WEIGHT_REGULAR;
  FcChar8* path = nullptr;
  FcPatternGetInteger(font, FC_SLANT, 0, &slant);
  FcPatternGetDouble(font, FC_WEIGHT, 0, &weight);
  if (FcPatternGetString(font, FC_FILE, 0, &path) != FcResultMatch) return 1000000;
  const std::string_view file = reinterpret_cast<const char*>(path);
  const bool heavy = weight >= FC_WEIGHT_DEMIBOLD;
  const bool called_heavy = has_word(file, {"Bold", "-Bd", "-bd"});
  const bool slanted = slant != FC_SLANT_ROMAN || has_word(file, {"Italic", "Oblique", "Ita."});
  return static_cast<int>(place_of(font, families)) * 100 + (slanted ? 50 : 0) + (heavy != bold ? 10 : 0) +
         (called_heavy != bold ? 9 : 0);
}

FontFile read_match(FcPattern* font, const std::vector<std::string>& families) {
  FcChar8* path = nullptr;
  if (FcPatternGetString(font, FC_FILE, 0, &path) != FcResultMatch) return {};
  int face = 0;
  FcPatternGetInteger(font, FC_INDEX, 0, &face);
  return {.bytes = read_font(reinterpret_cast<const char*>(path)),
          .face = face & 0xffff,  // the upper half names a variation
          .wanted = place_of(font, families) < families.size()};
}

#endif

}  // namespace

#ifdef SPUTNIK_HAS_FONTCONFIG

struct FontFinder::Config {
  std::unique_ptr<FcConfig, Free> handle{FcInitLoadConfigAndFonts()};
};

FontFinder::FontFinder() : config_(std::make_shared<Config>()) {}

FontFile FontFinder::best(char32_t character, const std::vector<std::string>& families, bool bold,
                          bool fixed_width) const {
  FcConfig* config = config_->handle.get();
  if (!config) return {};
  const auto pattern = pattern_of(families, bold, fixed_width);
  FcConfigSubstitute(config, pattern.get(), FcMatchPattern);
  FcDefaultSubstitute(pattern.get());
  FcResult result{};
  const std::unique_ptr<FcFontSet, Free> set(FcFontSort(config, pattern.get(), FcFalse, nullptr, &result));
  std::vector<FcPattern*> usable;
  for (int i = 0; set && i < set->nfont; ++i) {
    if (is_usable(set->fonts[i], character)) usable.push_back(set->fonts[i]);
  }
  // Stable: among equals fontconfig's own order decides.
  std::stable_sort(usable.begin(), usable.end(),
                   [&](FcPattern* a, FcPattern* b) { return fault_of(a, families, bold) < fault_of(b, families, bold); });
  for (FcPattern* font : usable) {
    FontFile found = read_match(font, families);
    if (!found.bytes.empty()) return found;
  }
  return {};
}

#else

struct FontFinder::Config {};
FontFinder::FontFinder() = default;
FontFile FontFinder::best(char32_t, const std::vector<std::string>&, bool, bool) const { return {}; }

#endif

FontFile FontFinder::find(const std::vector<std::string>& families, bool bold, bool fixed_width) const {
  return best('e', families, bold, fixed_width);
}

FontFile FontFinder::find_with(char32_t character, const std::vector<std::string>& families, bool bold) const {
  return best(character, families, bold, false);
}

}  // namespace sputnik::ui
