// Who brought what: Owen values, which are Shapley values of players that stand in groups.
//
// Each player's part is what it adds on joining, averaged over all orders in which the groups join, and within its
// group over all orders of its members. The parts sum to what all are worth together less what nobody is worth.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace sputnik {

using Values = std::vector<double>;  // one an indicator

// What a set of players is worth, bit i for player i; players are counted group by group.
using Worth = std::function<Values(std::uint64_t present)>;

struct Parts {
  std::vector<Values> amount{};  // by player
  std::vector<Values> error{};   // standard errors; 0 when exact
  bool exact = true;
};

// The parts are exact while no more coalitions than these must be asked for: a dozen players that stand alone, more
// when they stand in groups. Beyond, they are averaged over paired orders of joining, each with its reverse.
inline constexpr std::size_t exact_coalitions = 8192;
std::size_t coalitions_of(const std::vector<std::size_t>& group_sizes);

// Up to 62 players. `pairs`: of orders, when not exact; each pair by itself sums exactly. The same for the same input.
Parts owen_parts(const std::vector<std::size_t>& group_sizes, const Worth& worth, std::size_t pairs = 48);
// The same averaged over orders of joining whatever the number of players.
Parts sampled_parts(const std::vector<std::size_t>& group_sizes, const Worth& worth, std::size_t pairs);

}  // namespace sputnik
