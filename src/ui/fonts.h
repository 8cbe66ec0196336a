// Where a face of type lies on this machine: fontconfig's answer, or nothing.
#pragma once

#include <string>
#include <vector>

namespace sputnik::ui {

struct FontFile {
  std::string bytes{};   // of a TrueType or CFF font; empty: none found
  int face = 0;          // in a collection
  bool wanted = false;   // of one of the families asked for, not a stand-in
};

// The first installed font of these families in this weight, else the nearest that fontconfig knows.
FontFile find_font(const std::vector<std::string>& families, bool bold, bool fixed_width);

}  // namespace sputnik::ui
