// Lines of the text mirror.
#pragma once

#include <string>
#include <string_view>

#include "model/text.h"

namespace sputnik::ui {

// Gathers lines; a heading stands after an empty one.
class Lines {
 public:
  Lines& heading(std::string_view words) {
    if (!text_.empty()) text_ += "\n";
    return put(words);
  }
  Lines& put(std::string_view words) {
    text_ += words;
    text_ += "\n";
    return *this;
  }
  // What may be empty is left out.
  Lines& maybe(std::string_view before, std::string_view words) {
    return words.empty() ? *this : put(std::string(before) + std::string(words));
  }
  Lines& paste(std::string_view lines) {
    text_ += lines;
    return *this;
  }
  std::string take() { return std::move(text_); }

 private:
  std::string text_{};
};

inline std::string counted(std::size_t number, std::string_view one, std::string_view more) {
  return std::to_string(number) + " " + std::string(number == 1 ? one : more);
}

}  // namespace sputnik::ui
