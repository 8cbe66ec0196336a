// Calendar quarters: "2022Q4" and the count of quarters between two of them.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sputnik {

// A quarter of a year, 1900Q1 to 2199Q4.
struct Quarter {
  int year = 2022;
  int number = 4;  // 1..4
  friend auto operator<=>(const Quarter&, const Quarter&) = default;
};

constexpr int ordinal(Quarter q) { return q.year * 4 + q.number - 1; }
constexpr Quarter from_ordinal(int n) { return {n / 4, n % 4 + 1}; }
constexpr Quarter operator+(Quarter q, int quarters) { return from_ordinal(ordinal(q) + quarters); }
constexpr int operator-(Quarter a, Quarter b) { return ordinal(a) - ordinal(b); }

std::string to_string(Quarter quarter);                       // "2022Q4"
std::string season(Quarter quarter);                          // "AUTUMN 2022"
std::optional<Quarter> parse_quarter(std::string_view text);  // nothing when it is not exactly of that form

}  // namespace sputnik
