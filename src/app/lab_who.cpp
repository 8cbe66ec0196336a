// Finding who plays.
#include "app/lab_who.h"

#include "files/orders_file.h"
#include "play/prepare.h"

namespace sputnik::lab {

std::variant<Player, Problems> find_player(const Scenario& scenario, Side side, const std::string& who,
                                           const std::string& flag) {
  const Assumptions<double> known = public_assumptions(scenario, {});
  if (who.starts_with("orders:")) {
    auto orders = read_orders(who.substr(7), scenario);
    if (auto* problems = std::get_if<Problems>(&orders)) return *problems;
    return levels_player(std::get<OrdersFile>(orders).levels[side], known);
  }
  if (const auto doctrine = find_doctrine(scenario, who, side)) return doctrine_player(*doctrine, known);
  std::vector<std::string_view> names;
  std::string listed;
  for (const DoctrineCard& card : scenario.doctrines) {
    names.push_back(card.id);
    listed += card.id + ", ";
  }
  const std::string nearest = nearest_name(who, names);
  return Problems{{.file = flag, .found = "\"" + who + "\"", .expected = "a doctrine (" + listed + "or orders:FILE)",
                   .hint = nearest.empty() ? "" : "did you mean " + nearest + "?"}};
}

}  // namespace sputnik::lab
