// What a scenario calls the two nations and the things of its era, where it is not the game's own time.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "model/renaming.h"
#include "model/side.h"

namespace sputnik {

// Of one nation; what is empty keeps its name.
struct NationNames {
  std::string name{};       // with its article: "the Soviet Union"
  std::string adjective{};  // "Soviet"; none in Chinese, where the name serves
  std::string capital{};    // "Moscow"
  friend bool operator==(const NationNames&, const NationNames&) = default;
};

struct NamesIn {
  Both<NationNames> nations{};
  std::vector<Renamed> words{};  // of the era: "chips" as "instruments"
  friend bool operator==(const NamesIn&, const NamesIn&) = default;
};

struct Names {
  NamesIn en{};
  NamesIn zh{};
  friend bool operator==(const Names&, const Names&) = default;
};

// What the game calls them itself.
inline constexpr Both<std::array<std::string_view, 3>> game_names = {{"United States", "American", "Washington"},
                                                                     {"China", "Chinese", "Beijing"}};
inline constexpr Both<std::array<std::string_view, 3>> game_names_zh = {{"美国", "", "华盛顿"}, {"中国", "", "北京"}};

// For texts as the game has them, in English and in Chinese. Empty: the scenario brings no names.
Renaming english_renaming(const Names& names);
Renaming chinese_renaming(const Names& names);

}  // namespace sputnik
