// Calendar quarters as text.
#include "model/calendar.h"

#include <array>

namespace sputnik {

std::string to_string(Quarter quarter) { return std::to_string(quarter.year) + "Q" + std::to_string(quarter.number); }

std::string season(Quarter quarter) {
  constexpr std::array<const char*, 4> names = {"WINTER", "SPRING", "SUMMER", "AUTUMN"};
  return std::string(names[static_cast<std::size_t>(quarter.number - 1)]) + " " + std::to_string(quarter.year);
}

std::optional<Quarter> parse_quarter(std::string_view text) {
  if (text.size() != 6 || text[4] != 'Q' || text[5] < '1' || text[5] > '4') return std::nullopt;
  int year = 0;
  for (const char digit : text.substr(0, 4)) {
    if (digit < '0' || digit > '9') return std::nullopt;
    year = year * 10 + (digit - '0');
  }
  if (year < 1900 || year > 2199) return std::nullopt;
  return Quarter{year, text[5] - '0'};
}

}  // namespace sputnik
