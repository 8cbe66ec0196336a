// Reading and writing the names of rivals, and dealing temperaments.
#include "rival/rival_id.h"

#include "model/chance.h"
#include "model/hash.h"

namespace sputnik {

std::optional<RivalId> parse_rival(std::string_view name) {
  if (name.starts_with("ai:")) name.remove_prefix(3);
  const std::size_t colon = name.find(':');
  const auto skill = find_skill(name.substr(0, colon));
  if (!skill) return std::nullopt;
  if (colon == std::string_view::npos) return RivalId{*skill, {}};
  const auto temperament = find_temperament(name.substr(colon + 1));
  if (!temperament) return std::nullopt;
  return RivalId{*skill, temperament};
}

std::string name_of(const RivalId& id) {
  std::string name(card(id.skill).key);
  if (id.temperament) name += ":" + std::string(card(*id.temperament).key);
  return name;
}

std::vector<std::string> rival_names() {
  std::vector<std::string> names;
  for (const SkillCard& skill : skill_cards) {
    names.emplace_back(skill.key);
    for (const TemperamentCard& t : temperament_cards)
      names.push_back(std::string(skill.key) + ":" + std::string(t.key));
  }
  return names;
}

Temperament deal_temperament(std::uint64_t seed, Side side) {
  const auto stream = stream_of("temperament") + static_cast<std::uint32_t>(index(side));
  return static_cast<Temperament>(chance_block<double>(seed, 0, stream)[0] % dealt_temperaments);
}

Temperament temperament_of(const RivalId& id, std::uint64_t seed, Side side) {
  return id.temperament.value_or(deal_temperament(seed, side));
}

}  // namespace sputnik
