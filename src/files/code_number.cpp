// Writes and reads numbers as digits and an exponent.
#include "files/code_number.h"

#include <array>
#include <charconv>
#include <cmath>

namespace sputnik {

void put_number(Bits& bits, double value) {
  std::array<char, 40> text{};
  const auto end =
      std::to_chars(text.data(), text.data() + text.size(), std::abs(value), std::chars_format::scientific).ptr;
  std::uint64_t digits = 0;
  int exponent = 0;
  bool behind_point = false;
  for (const char* c = text.data(); c != end; ++c) {
    if (*c == '.') {
      behind_point = true;
    } else if (*c == 'e') {
      int power = 0;
      std::from_chars(c + (c[1] == '+' ? 2 : 1), end, power);
      exponent += power;
      break;
    } else {
      digits = digits * 10 + static_cast<std::uint64_t>(*c - '0');
      exponent -= behind_point ? 1 : 0;
    }
  }
  bits.put(value < 0, 1);
  bits.put_any(digits);
  bits.put(static_cast<std::uint64_t>(exponent + 512), 10);
}

double get_number(Bits& bits) {
  const bool negative = bits.get(1) != 0;
  const std::uint64_t digits = bits.get_any();
  const int exponent = static_cast<int>(bits.get(10)) - 512;
  const std::string text = std::to_string(digits) + "e" + std::to_string(exponent);
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return negative ? -value : value;
}

}  // namespace sputnik
