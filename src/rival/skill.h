// Levels of the rival by skill: how far and how widely it thinks. None of them gets a bonus of any kind.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace sputnik {

enum class Skill { novice, staff, minister, architect };

struct SkillCard {
  std::string_view key;
  std::string_view title;
  std::string_view text;
  int look_ahead;        // quarters that a playout goes on, at most to the horizon
  int width;             // lines of play that reach the table of payoffs
  int rounds;            // times that the best line is bettered, policy by policy
  std::size_t beliefs;   // samples of what is hidden
  std::size_t playouts;  // in a decision, about
  double slip;           // chance a quarter of giving an order near the one it meant
};

inline constexpr std::array<SkillCard, 4> skill_cards = {
    SkillCard{"novice", "Novice", "Follows a school of thought, looks a year ahead and slips four times in five.",
              4, 2, 0, 2, 64, 0.8},
    SkillCard{"staff", "Staff", "Weighs schools of thought over two years; slips one time in three.", 8, 3, 1, 4, 600,
              0.35},
    SkillCard{"minister", "Minister", "Plans three years ahead, policy by policy; slips at times.", 12, 4, 2, 8, 2400,
              0.3},
    SkillCard{"architect", "Architect", "Plans to the horizon and weighs the rival's answers.", 64, 6, 3, 24, 40000, 0},
};

constexpr const SkillCard& card(Skill skill) { return skill_cards[static_cast<std::size_t>(skill)]; }
constexpr std::optional<Skill> find_skill(std::string_view key) {
  for (std::size_t i = 0; i < skill_cards.size(); ++i) {
    if (skill_cards[i].key == key) return static_cast<Skill>(i);
  }
  return std::nullopt;
}

}  // namespace sputnik
