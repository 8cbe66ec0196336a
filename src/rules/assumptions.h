// The values of the assumptions in one campaign, read by key: a["hump_h"]. A wrong key does not compile.
#pragma once

#include <cstdint>
#include <optional>

#include "model/number.h"
#include "model/side.h"
#include "rules/assumption_table.h"

namespace sputnik {

inline constexpr std::size_t assumption_count = assumption_cards.size();

// Index of an assumption by key; assumption_count when there is none.
constexpr std::size_t find_assumption(std::string_view key) {
  for (std::size_t i = 0; i < assumption_count; ++i) {
    if (assumption_cards[i].key == key) return i;
  }
  return assumption_count;
}

// An assumption by its key, checked when compiled.
struct AssumptionKey {
  std::size_t index;
  template <std::size_t n>
  consteval AssumptionKey(const char (&key)[n]) : index(find_assumption(std::string_view(key, n - 1))) {
    if (index == assumption_count) throw "no such assumption";
  }
};
// One for each nation: a[{"dep_us", "dep_cn"}, side] is spelt a.of(side, "talent_us", "talent_cn").

template <Number N>
struct Assumptions {
  std::array<N, assumption_count> value{};

  const N& operator[](AssumptionKey key) const { return value[key.index]; }
  const N& of(Side side, AssumptionKey us, AssumptionKey cn) const {
    return value[side == Side::us ? us.index : cn.index];
  }
  void set(std::size_t index, const N& each) { value[index] = each; }
};

// Where a debated assumption stands among those that are drawn; drawn_count of the others.
inline constexpr std::size_t drawn_count = [] {
  std::size_t count = 0;
  for (const AssumptionCard& card : assumption_cards) count += card.drawn ? 1 : 0;
  return count;
}();
inline constexpr std::array<std::size_t, assumption_count> drawn_place = [] {
  std::array<std::size_t, assumption_count> place{};
  std::size_t next = 0;
  for (std::size_t i = 0; i < assumption_count; ++i) place[i] = assumption_cards[i].drawn ? next++ : drawn_count;
  return place;
}();

// In lanes only those that campaigns draw may differ: the others are one number for all, which keeps them in the
// fastest memory.
template <>
struct Assumptions<Batch> {
  std::array<double, assumption_count> value{};
  std::array<Batch, drawn_count> drawn{};

  Batch operator[](AssumptionKey key) const {
    const std::size_t place = drawn_place[key.index];
    return place < drawn_count ? drawn[place] : Batch(value[key.index]);
  }
  Batch of(Side side, AssumptionKey us, AssumptionKey cn) const { return side == Side::us ? (*this)[us] : (*this)[cn]; }
  // The index must be of one that is drawn.
  void set(std::size_t index, const Batch& each) { drawn[drawn_place[index]] = each; }
};

// All at their mid values.
template <std::same_as<double> N>
Assumptions<N> mid_assumptions() {
  Assumptions<N> a;
  for (std::size_t i = 0; i < assumption_count; ++i) a.value[i] = assumption_cards[i].mid;
  return a;
}

// Values of one campaign in every lane; of the same number type, themselves.
template <Number N>
Assumptions<N> everywhere(const Assumptions<double>& one) {
  if constexpr (std::same_as<N, double>) {
    return one;
  } else {
    Assumptions<N> out{.value = one.value};
    for (std::size_t i = 0; i < assumption_count; ++i) {
      if (assumption_cards[i].drawn) out.set(i, N{one.value[i]});
    }
    return out;
  }
}

}  // namespace sputnik
