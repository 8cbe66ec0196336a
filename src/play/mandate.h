// Secret mandates: what a player is really asked to win.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "model/side.h"

namespace sputnik {

enum class Mandate { prosper, prevail, steady };
inline constexpr std::array<std::string_view, 3> mandate_keys = {"prosper", "prevail", "steady"};
inline constexpr std::array<std::string_view, 3> mandate_titles = {"Prosper", "Prevail", "Steady"};
inline constexpr std::array<std::string_view, 3> mandate_texts = {
    "Your own score against your par. What the rival gains costs you nothing.",
    "Your margin over the rival, both against par. A loss that hurts them more is a gain.",
    "Your own score against par, less half of the rival's."};

constexpr std::string_view key(Mandate m) { return mandate_keys[static_cast<std::size_t>(m)]; }
constexpr std::string_view title(Mandate m) { return mandate_titles[static_cast<std::size_t>(m)]; }
constexpr std::string_view text(Mandate m) { return mandate_texts[static_cast<std::size_t>(m)]; }

// The mandate that a seed deals to a nation.
Mandate deal_mandate(std::uint64_t seed, Side side);
// Points by a mandate from both nations' score against par; above 0 is a success.
double mandate_points(Mandate mandate, double own_against_par, double rival_against_par);

}  // namespace sputnik
