// How a campaign ends.
#pragma once

#include <array>
#include <string_view>

namespace sputnik {

enum class Ending { none, horizon, decisive_us, decisive_cn, collapse_us, collapse_cn, catastrophe, accord };
inline constexpr std::array<std::string_view, 8> ending_keys = {
    "none", "horizon", "decisive_us", "decisive_cn", "collapse_us", "collapse_cn", "catastrophe", "accord"};
inline constexpr std::array<std::string_view, 8> ending_titles = {
    "The race goes on",       "The horizon",         "American primacy", "Chinese primacy",
    "The United States falters", "China falters",    "Catastrophe",      "The accord"};

constexpr std::string_view key(Ending ending) { return ending_keys[static_cast<std::size_t>(ending)]; }
constexpr std::string_view title(Ending ending) { return ending_titles[static_cast<std::size_t>(ending)]; }

}  // namespace sputnik
