// What stays fixed during a campaign: assumptions, events, weights, horizon.
#pragma once

#include "rules/assumptions.h"
#include "rules/deck.h"

namespace sputnik {

struct Pillars {
  double frontier = 0;
  double prosperity = 0;
  double security = 0;
  double influence = 0;
};

template <Number N>
struct Setting {
  Assumptions<N> assume{};
  const Deck* deck = nullptr;  // owned by whoever owns the setting; never null in a step
  Both<Pillars> weights{{1, 1, 1, 1}, {1, 1, 1, 1}};
  Both<double> par{50, 50};
  int horizon = 32;            // quarters
};

}  // namespace sputnik
