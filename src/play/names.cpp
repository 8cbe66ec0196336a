// Puts the names of nations among the words of an era.
#include "play/names.h"

namespace sputnik {
namespace {

std::vector<Renamed> renamed(const NamesIn& names, const Both<std::array<std::string_view, 3>>& of_game) {
  std::vector<Renamed> words = names.words;
  for (const Side side : sides) {
    const NationNames& nation = names.nations[side];
    const std::array<const std::string*, 3> own = {&nation.name, &nation.adjective, &nation.capital};
    for (std::size_t i = 0; i < own.size(); ++i) {
      if (!own[i]->empty() && !of_game[side][i].empty()) words.push_back({std::string(of_game[side][i]), *own[i]});
    }
  }
  return words;
}

}  // namespace

Renaming english_renaming(const Names& names) {
  std::vector<Renamed> words = renamed(names.en, game_names);
  // The article of the game's own name goes with it; "France" has none.
  if (const std::string& name = names.en.nations.us.name; !name.empty()) {
    words.push_back({"the United States", name});
    words.push_back({"America", name});
  }
  return Renaming(std::move(words));
}

Renaming chinese_renaming(const Names& names) { return Renaming(renamed(names.zh, game_names_zh)); }

}  // namespace sputnik
