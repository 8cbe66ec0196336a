// Chinese characters in the faces of type: which are wanted, from which font, and how large.
#pragma once

#include <imgui.h>

#include <array>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "ui/fonts.h"

namespace sputnik::ui {

enum class Type;

// Adds characters to the faces of an atlas that is being put together.
class Han {
 public:
  static constexpr std::size_t faces = 11;
  using Wanted = std::array<std::set<ImWchar>, faces>;  // characters by face

  // Notes the Chinese characters of a text for a face; true when one of them is new.
  bool want(Type type, std::string_view text);
  // Merges what a face wants into the font that was added last; `pixels` is the size of that face. `latin`: letters and
  // figures as well.
  void merge(ImFontAtlas& atlas, const FontFinder& finder, Type type, float pixels, bool latin);
  // After the atlas is built: Chinese characters of a font for a smaller one as well, from the same pictures.
  static void share(const ImFont& from, ImFont& to, float scale);
  // Once the atlas is built, the files are needed no more.
  void close();
  const Wanted& wanted() const { return wanted_; }

 private:
  const FontFile& file(const FontFinder& finder, bool serif, bool bold);

  Wanted wanted_{};
  std::array<ImVector<ImWchar>, faces> ranges_{};
  std::map<std::pair<bool, bool>, FontFile> files_{};
};

// Whether `some` has every character of `others`, face by face.
bool has_all(const Han::Wanted& some, const Han::Wanted& others);

// Whether this machine has a font with Chinese characters.
bool has_han(const FontFinder& finder);

}  // namespace sputnik::ui
