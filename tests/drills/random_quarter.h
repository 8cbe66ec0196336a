// What anyone may try to order in a quarter, by chance: sets that a person could mean, and sets that no rule allows.
#pragma once

#include <array>
#include <limits>
#include <string_view>

#include "play/campaign.h"
#include "random_states.h"

namespace sputnik::tests {

// What a nation is after for a whole campaign, so that campaigns reach all endings: by pure chance they end near the
// middle.
struct Leaning {
  std::array<double, policy_count> target{};
  std::uint64_t follows = 0;  // how many of four moves go towards the target
  std::uint64_t idle = 0;     // how many of four quarters it sleeps through
};
inline Leaning any_leaning(RandomWords& words) {
  Leaning out;
  const std::uint64_t kind = words.next() % 5;
  for (std::size_t p = 0; p < policy_count; ++p) {
    const Mood mood = policy_cards[p].mood;
    const auto any = static_cast<double>(words.next() % 5);
    if (kind == 0) out.target[p] = mood == Mood::dovish ? 4 : mood == Mood::hawkish ? 0 : any;
    if (kind == 1) out.target[p] = mood == Mood::hawkish ? 4 : mood == Mood::dovish ? 0 : any;
    if (kind >= 2) out.target[p] = any;
  }
  out.follows = kind == 4 ? 0 : 4 - words.next() % 2;
  out.idle = words.next() % 3 == 0 ? words.next() % 5 : 0;
  return out;
}

// Up to five policies moved, legal or not.
inline Orders<double> any_orders(const Nation<double>& nation, const Leaning& leaning, RandomWords& words) {
  Orders<double> orders{};
  if (words.next() % 4 < leaning.idle) return orders;
  const std::uint64_t moves = words.next() % 6;
  for (std::uint64_t i = 0; i < moves; ++i) {
    const std::size_t p = words.next() % policy_count;
    const bool follows = words.next() % 4 < leaning.follows;
    const double way = leaning.target[p] - nation.level[p];
    if (follows && way == 0) continue;
    const bool surge = words.next() % 6 == 0 && (!follows || way > 0);
    orders.surge[p] = surge ? 1 : 0;
    orders.step[p] = surge ? static_cast<double>(1 + words.next() % 2) : words.next() % 3 == 0 ? -1 : 1;
    if (follows && !surge) orders.step[p] = way > 0 ? 1 : -1;
  }
  return orders;
}

// Orders that no state allows; `how` says why.
struct Forbidden {
  Orders<double> orders{};
  std::string_view how{};
};
inline Forbidden forbidden_orders(const Nation<double>& nation, RandomWords& words) {
  Forbidden out;
  const std::size_t p = words.next() % policy_count;
  double& step = out.orders.step[p];
  double& surge = out.orders.surge[p];
  switch (words.next() % 10) {
    case 0:
      return step = 5 - nation.level[p], out.how = "a level above 4", out;
    case 1:
      return step = -1 - nation.level[p], out.how = "a level below 0", out;
    case 2:
      return step = 0.5, out.how = "half a step", out;
    case 3:
      return step = 2, out.how = "two steps without a surge", out;
    case 4:
      return step = -1, surge = 1, out.how = "a surge downwards", out;
    case 5:
      return surge = 1, out.how = "a surge of nothing", out;
    case 6:
      return step = 1, surge = 0.5, out.how = "half a surge", out;
    case 7:
      return step = std::numeric_limits<double>::quiet_NaN(), out.how = "a step that is no number", out;
    case 8:
      return step = std::numeric_limits<double>::infinity(), out.how = "a step without end", out;
    default:
      break;
  }
  // One policy more than any alarm allows.
  for (std::size_t i = 0; i < 5; ++i) {
    const std::size_t each = (p + i) % policy_count;
    out.orders.step[each] = nation.level[each] > 0 ? -1 : 1;
  }
  return out.how = "five policies moved", out;
}

// The same orders with moves taken out from behind until they are legal.
inline Orders<double> made_legal(const State<double>& state, Side side, Orders<double> orders,
                                 const Assumptions<double>& assume) {
  for (std::size_t p = policy_count; p-- > 0 && !refusals(state, side, orders, assume).empty();) {
    orders.step[p] = orders.surge[p] = 0;
  }
  return orders;
}

}  // namespace sputnik::tests
