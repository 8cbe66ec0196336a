// How a view is made from the truth: field by field, by who may see it.
#pragma once

#include "play/view.h"

namespace sputnik {

// What the player believes of a rival field that it may not see.
template <Number N>
void veil_rival(Nation<N>& rival, const Nation<N>& own, const Nation<double>& assumed) {
  constexpr auto scalar = nation_fields<double>();
  constexpr auto fields = nation_fields<N>();
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (fields[i].card.seen != Seen::everyone) rival.*fields[i].member = N{assumed.*scalar[i].member};
  }
  for (std::size_t p = 0; p < policy_count; ++p) {
    if (policy_cards[p].seen == Seen::everyone) continue;
    rival.level[p] = N{assumed.level[p]};
    rival.force[p] = N{assumed.force[p]};
  }
  rival.capability = own.estimate;
  rival.estimate = own.capability;
}

template <Number N>
View<N> view_of(const State<N>& truth, Side me, const State<double>& assumed) {
  View<N> view{me, truth};
  Nation<N>& own = view.seen.nation[me];
  for (const auto& field : nation_fields<N>()) {
    if (field.card.seen == Seen::nobody) own.*field.member = N{0.0};
  }
  const Side rival = rival_of(me);
  veil_rival(view.seen.nation[rival], own, assumed.nation[rival]);
  return view;
}

}  // namespace sputnik
