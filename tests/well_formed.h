// Whether a page of HTML or a picture in SVG is whole.
#pragma once

#include <string>
#include <vector>

namespace sputnik::tests {

// Every element that opens closes, in order; what closes itself or is void counts for itself.
inline bool well_formed(const std::string& text) {
  std::vector<std::string> open;
  for (std::size_t at = text.find('<'); at != std::string::npos; at = text.find('<', at + 1)) {
    const std::size_t end = text.find('>', at);
    if (end == std::string::npos) return false;
    const std::string tag = text.substr(at + 1, end - at - 1);
    if (tag.empty() || tag[0] == '!') continue;
    const bool closes = tag[0] == '/';
    const std::string name = tag.substr(closes ? 1 : 0, tag.find_first_of(" />", 1) - (closes ? 1 : 0));
    if (closes) {
      if (open.empty() || open.back() != tag.substr(1)) return false;
      open.pop_back();
    } else if (tag.back() != '/' && name != "meta" && name != "link") {
      open.push_back(name);
    }
  }
  return open.empty();
}

}  // namespace sputnik::tests
