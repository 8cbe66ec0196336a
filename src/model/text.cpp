// Figures as text by std::to_chars, which knows no locale.
#include "model/text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace sputnik {

std::string figure(double value, int decimals) {
  if (!std::isfinite(value)) return "?";
  std::array<char, 400> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed,
                                 decimals).ptr;
  std::string out(buffer.data(), end);
  if (out[0] == '-' && out.find_first_of("123456789") == std::string::npos) out.erase(0, 1);
  return out;
}

std::string signed_figure(double value, int decimals) {
  const std::string plain = figure(value, decimals);
  if (plain[0] == '-' || plain.find_first_of("123456789") == std::string::npos) return plain;
  return "+" + plain;
}

std::string shortest(double value) {
  std::array<char, 64> buffer{};
  const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value == 0 ? 0 : value);
  return error == std::errc() ? std::string(buffer.data(), end) : std::string("0");
}

}  // namespace sputnik
