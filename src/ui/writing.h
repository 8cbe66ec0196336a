// A text as somebody writes it.
#pragma once

#include <cstddef>
#include <string>

namespace sputnik::ui {

struct Writing {
  std::string text{};
  std::size_t caret = 0;  // bytes before it
  friend bool operator==(const Writing&, const Writing&) = default;
};

}  // namespace sputnik::ui
