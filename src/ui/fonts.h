// Where a face of type lies on this machine: fontconfig's answer, or nothing.
#pragma once

#include <memory>
#include <string>
#include <vector>

namespace sputnik::ui {

struct FontFile {
  std::string bytes{};   // of a TrueType or CFF font; empty: none found
  int face = 0;          // in a collection
  bool wanted = false;   // of one of the families asked for, not a stand-in
};

// Asks the machine once and answers for many faces.
class FontFinder {
 public:
  FontFinder();
  // The installed font that is nearest to the first of these families in this weight, upright.
  FontFile find(const std::vector<std::string>& families, bool bold, bool fixed_width) const;
  // The same among the fonts that have this character.
  FontFile find_with(char32_t character, const std::vector<std::string>& families, bool bold) const;

 private:
  struct Config;
  FontFile best(char32_t character, const std::vector<std::string>& families, bool bold, bool fixed_width) const;
  std::shared_ptr<const Config> config_;
};

}  // namespace sputnik::ui
