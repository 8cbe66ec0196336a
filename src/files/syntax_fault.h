// A parser's complaint in our words: what stands there, what belongs there, and the usual slip behind it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace sputnik {

struct SyntaxFault {
  int line = 0;
  std::string found{};
  std::string expected{};
  std::string hint{};
};

// `consumed` bytes of the text were read when the parser stopped with this message.
SyntaxFault explain_syntax(std::string_view text, std::size_t consumed, std::string_view message);

}  // namespace sputnik
