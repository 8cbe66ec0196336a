// Between one state and eight in lanes: the one place where they are laid side by side and taken apart.
#pragma once

#include "model/fields.h"
#include "model/orders.h"

namespace sputnik {

// A number a lane: get(lane) for each.
template <class Get>
Batch gather(Get get) {
  Batch out;
  for (std::size_t lane = 0; lane < lanes; ++lane) out.set(lane, get(lane));
  return out;
}

// Calls move(number of the lanes, number of the one) for every number of a state.
template <class Many, class One, class Move>
void for_each_number(Many& many, One& one, Move move) {
  constexpr auto worlds = world_fields<Batch>();
  constexpr auto nations = nation_fields<Batch>();
  for (std::size_t f = 0; f < worlds.size(); ++f) move(many.*worlds[f].member, one.*world_table[f].member);
  for (const Side side : sides) {
    auto& those = many.nation[side];
    auto& that = one.nation[side];
    for (std::size_t f = 0; f < nations.size(); ++f) move(those.*nations[f].member, that.*nation_table[f].member);
    for (std::size_t p = 0; p < policy_slots; ++p) {
      move(those.level[p], that.level[p]);
      move(those.force[p], that.force[p]);
    }
  }
}
// The same for the words that remember events.
template <class Many, class One, class Move>
void for_each_word(Many& many, One& one, Move move) {
  for (std::size_t w = 0; w < event_words; ++w) {
    move(many.told[w], one.told[w]);
    move(many.struck[w], one.struck[w]);
    move(many.spent[w], one.spent[w]);
  }
}

inline void put(State<Batch>& many, std::size_t lane, const State<double>& one) {
  for_each_number(many, one, [lane](Batch& to, double from) { to.set(lane, from); });
  for_each_word(many, one, [lane](LaneWords& to, std::uint64_t from) { to[lane] = from; });
}
inline State<double> lane_of(const State<Batch>& many, std::size_t lane) {
  State<double> one{};
  for_each_number(many, one, [lane](const Batch& from, double& to) { to = from[lane]; });
  for_each_word(many, one, [lane](const LaneWords& from, std::uint64_t& to) { to = from[lane]; });
  return one;
}
inline State<Batch> spread(const std::array<State<double>, lanes>& each) {
  State<Batch> many;
  for (std::size_t lane = 0; lane < lanes; ++lane) put(many, lane, each[lane]);
  return many;
}

inline void put(Orders<Batch>& many, std::size_t lane, const Orders<double>& one) {
  for (std::size_t p = 0; p < policy_slots; ++p) {
    many.step[p].set(lane, one.step[p]);
    many.surge[p].set(lane, one.surge[p]);
  }
}

// One state, or one nation's orders, in every lane; of the same number type, itself.
template <Number N>
State<N> everywhere(const State<double>& one) {
  if constexpr (std::same_as<N, double>) {
    return one;
  } else {
    State<N> many;
    for_each_number(many, one, [](Batch& to, double from) { to = Batch(from); });
    for_each_word(many, one, [](LaneWords& to, std::uint64_t from) { to = LaneWords{} + from; });
    return many;
  }
}
template <Number N>
Orders<N> everywhere(const Orders<double>& one) {
  Orders<N> out;
  for (std::size_t p = 0; p < policy_slots; ++p) {
    out.step[p] = N{one.step[p]};
    out.surge[p] = N{one.surge[p]};
  }
  return out;
}

}  // namespace sputnik
