// What if: one past order changed, the same luck, and the rival deciding again.
#pragma once

#include "forecast/outcomes.h"
#include "opponents/player.h"

namespace sputnik {

struct WhatIf {
  Campaign other;                    // as long as the campaign was, or until it ended
  std::vector<std::string> notes{};  // orders that could not be given again, and why
  std::size_t futures = 0;           // compared besides, from the same quarter under doctrines
  std::size_t same = 0;              // of them, those with one verdict (judge.h) under the old orders and the new
  std::array<std::array<double, ending_keys.size()>, 2> endings{};  // shares with the old orders and with the new
};

// `orders` of `side` in `quarter` in place of those that were given. Later orders of a nation that a person played are
// given again where they are legal; whoever else plays decides anew by what it sees then: `deciders` (rival/rival.h,
// deciders_of). The futures are those of the truth, or, for a viewer, of what it could see. The problems when the orders
// are illegal; stopped, none.
std::variant<WhatIf, Problems> what_if(const Campaign& campaign, int quarter, Side side, const Orders<double>& orders,
                                       const Side* viewer, const Effort& effort,
                                       const Both<std::optional<Player>>& deciders);

}  // namespace sputnik
