// The two players.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace sputnik {

enum class Side { us = 0, cn = 1 };
inline constexpr std::array<Side, 2> sides = {Side::us, Side::cn};

constexpr std::size_t index(Side side) { return static_cast<std::size_t>(side); }
constexpr Side rival_of(Side side) { return side == Side::us ? Side::cn : Side::us; }
constexpr std::string_view key(Side side) { return side == Side::us ? "us" : "cn"; }
constexpr std::string_view name(Side side) { return side == Side::us ? "United States" : "China"; }

// One thing for each nation.
template <class T>
struct Both {
  T us{};
  T cn{};
  constexpr T& operator[](Side side) { return side == Side::us ? us : cn; }
  constexpr const T& operator[](Side side) const { return side == Side::us ? us : cn; }
  friend bool operator==(const Both&, const Both&) = default;
};

}  // namespace sputnik
