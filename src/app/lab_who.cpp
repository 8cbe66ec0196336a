// Finding who plays.
#include "app/lab_who.h"

#include "files/orders_file.h"

namespace sputnik::lab {

namespace {

Problem nobody(const Scenario& scenario, const std::string& who, const std::string& flag) {
  std::vector<std::string> names = rival_names();
  std::string listed;
  for (const DoctrineCard& card : scenario.doctrines) {
    names.push_back(card.id);
    listed += card.id + ", ";
  }
  for (const SkillCard& skill : skill_cards) listed += "ai:" + std::string(skill.key) + "[:TEMPERAMENT], ";
  const std::string nearest = nearest_name(who, {names.begin(), names.end()});
  return {.file = flag,
          .found = "\"" + who + "\"",
          .expected = "a doctrine or a rival (" + listed + "or orders:FILE)",
          .hint = nearest.empty() ? "" : "did you mean " + nearest + "?"};
}

}  // namespace

std::variant<Player, Problems> find_player(const std::shared_ptr<const CommonGround>& common, Side side,
                                           const std::string& who, std::uint64_t seed, const std::string& flag) {
  const Scenario& scenario = *common->scenario;
  if (who.starts_with("orders:")) {
    auto orders = read_orders(who.substr(7), scenario);
    if (auto* problems = std::get_if<Problems>(&orders)) return *problems;
    return levels_player(std::get<OrdersFile>(orders).levels[side], common->ground.setting.assume);
  }
  if (auto player = player_named(common, who, seed, side)) return std::move(*player);
  return Problems{nobody(scenario, who, flag)};
}

}  // namespace sputnik::lab
