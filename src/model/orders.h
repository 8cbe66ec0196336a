// What a nation orders in one quarter: for each policy a move of its level, and whether it is a surge.
#pragma once

#include <array>

#include "model/state.h"

namespace sputnik {

template <Number N>
struct Orders {
  std::array<N, policy_slots> step{};   // change of level: -2..2, whole; two only with a surge
  std::array<N, policy_slots> surge{};  // 1: acts at once, at twice the cost a step; else 0
};
template <Number N>
using BothOrders = Both<Orders<N>>;

inline bool operator==(const Orders<double>& a, const Orders<double>& b) {
  return a.step == b.step && a.surge == b.surge;
}

}  // namespace sputnik
