// How a rival that plans is named wherever a doctrine may be: "minister", "architect:hawk", with or without "ai:".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rival/skill.h"
#include "rival/temperament.h"

namespace sputnik {

struct RivalId {
  Skill skill = Skill::minister;
  std::optional<Temperament> temperament{};  // left out: dealt by the seed
  friend bool operator==(const RivalId&, const RivalId&) = default;
};

// Nothing when the words name no rival.
std::optional<RivalId> parse_rival(std::string_view name);
std::string name_of(const RivalId& id);
// Every name that parse_rival takes, without "ai:". Codes of campaigns count on the order: add at the end.
std::vector<std::string> rival_names();

// The temperament it plays with: its own, else the one that the campaign's seed deals.
Temperament temperament_of(const RivalId& id, std::uint64_t seed, Side side);

}  // namespace sputnik
