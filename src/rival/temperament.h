// Temperaments: what a rival values besides its score. Dealt in secret by the seed, shown at the end.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "model/side.h"
#include "rules/setting.h"

namespace sputnik {

// What a line of play is worth to a nation, in points of its score.
struct Values {
  Pillars weights{1, 1, 1, 1};  // over the scenario's, of its own pillars
  double rival = 0.8;           // what a point of the rival's score costs
  double lead = 0;              // a month of its own lead at the end
  double danger = 0;            // a hundredth of hazard, mean of the quarters
  double catastrophe = 0;       // more than the rules' own cost
  double accord = 0;            // more than the rules' own bonus
};

enum class Temperament { hawk, engineer, deal_maker, opener, contender };

struct TemperamentCard {
  std::string_view key;
  std::string_view title;
  std::string_view text;
  Values values;
};

inline constexpr std::array<TemperamentCard, 5> temperament_cards = {
    TemperamentCard{"hawk",
                    "Hawk",
                    "Wants to be ahead, and counts the rival's loss as a gain.",
                    {.weights = {1.3, 1, 1.2, 0.8}, .rival = 1, .lead = 0.2, .accord = -3}},
    TemperamentCard{"engineer",
                    "Engineer",
                    "Wants capability and a supply of its own; quarrels cost time.",
                    {.weights = {1.4, 1.1, 1, 0.8}, .rival = 0.7, .danger = 1}},
    TemperamentCard{"deal-maker",
                    "Deal-maker",
                    "Wants calm and a treaty; a rival who prospers has something to lose.",
                    {.weights = {0.9, 1.2, 1.1, 1}, .rival = 0.6, .danger = 4, .catastrophe = 30, .accord = 6}},
    TemperamentCard{"opener",
                    "Opener",
                    "Wants the world to build on its work: markets, allies, community.",
                    {.weights = {1, 1.1, 0.8, 1.4}, .rival = 0.7, .danger = 1}},
    // Wants what tournaments count, so that levels can be compared by skill alone. Named, never dealt.
    TemperamentCard{"contender", "Contender", "Wants to end further above its par than the other, and nothing else.",
                    {.rival = 1}},
};
inline constexpr std::size_t dealt_temperaments = 4;  // the first

constexpr const TemperamentCard& card(Temperament t) { return temperament_cards[static_cast<std::size_t>(t)]; }
constexpr std::optional<Temperament> find_temperament(std::string_view key) {
  for (std::size_t i = 0; i < temperament_cards.size(); ++i) {
    if (temperament_cards[i].key == key) return static_cast<Temperament>(i);
  }
  return std::nullopt;
}

// The temperament that a seed deals to a nation: hawk, engineer, deal-maker or opener.
Temperament deal_temperament(std::uint64_t seed, Side side);

}  // namespace sputnik
