// Looking at a state as one player may, without copying it: the same numbers as view_of, one at a time.
//
// A view in lanes is eleven kilobytes; a doctrine reads a dozen numbers of it.
#pragma once

#include "play/view.h"
#include "rules/condition.h"

namespace sputnik {

template <Number N>
class Sight {
 public:
  // Both states must outlive it. `assumed`: as of view_of.
  Sight(const State<N>& truth, Side me, const State<double>& assumed) : truth_(truth), assumed_(assumed), me_(me) {}

  Side me() const { return me_; }
  // What the player knows without doubt: its own levels, treasury, capital and alarm, the world's tension.
  const State<N>& certain() const { return truth_; }

  N value(const Variable& variable) const {
    switch (variable.kind) {
      case VariableKind::world_field:
        return value_of(truth_, variable);
      case VariableKind::nation_field:
        return field(variable);
      case VariableKind::level:
        return level(variable);
      case VariableKind::lead:
        return capability(Side::us) - capability(Side::cn);
    }
    return N{0.0};
  }

 private:
  N capability(Side side) const { return side == me_ ? truth_.nation[side].capability : truth_.nation[me_].estimate; }
  N level(const Variable& v) const {
    const bool open = v.side == me_ || policy_cards[v.index].seen == Seen::everyone;
    return open ? truth_.nation[v.side].level[v.index] : N{assumed_.nation[v.side].level[v.index]};
  }
  N field(const Variable& v) const {
    static constexpr std::size_t capability_at = nation_index("capability");
    static constexpr std::size_t estimate_at = nation_index("estimate");
    const Seen seen = nation_table[v.index].card.seen;
    if (v.side == me_) return seen == Seen::nobody ? N{0.0} : value_of(truth_, v);
    if (v.index == capability_at) return truth_.nation[me_].estimate;
    if (v.index == estimate_at) return truth_.nation[me_].capability;
    return seen == Seen::everyone ? value_of(truth_, v) : N{value_of(assumed_, v)};
  }
  static constexpr std::size_t nation_index(std::string_view key) {
    for (std::size_t i = 0; i < nation_table.size(); ++i) {
      if (nation_table[i].card.key == key) return i;
    }
    return nation_table.size();
  }

  const State<N>& truth_;
  const State<double>& assumed_;
  Side me_;
};

// How evaluate() reads it: conditions on what a player sees.
template <Number N>
N value_of(const Sight<N>& sight, const Variable& variable) {
  return sight.value(variable);
}
template <Number N>
const std::array<WordOf<N>, event_words>& happened_in(const Sight<N>& sight) {
  return sight.certain().spent;
}

}  // namespace sputnik
