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
};

// All at their mid values.
template <Number N>
Assumptions<N> mid_assumptions() {
  Assumptions<N> a;
  for (std::size_t i = 0; i < assumption_count; ++i) a.value[i] = N{assumption_cards[i].mid};
  return a;
}

// Values of one campaign in every lane; of the same number type, themselves.
template <Number N>
Assumptions<N> everywhere(const Assumptions<double>& one) {
  Assumptions<N> out;
  for (std::size_t i = 0; i < assumption_count; ++i) out.value[i] = N{one.value[i]};
  return out;
}

}  // namespace sputnik
