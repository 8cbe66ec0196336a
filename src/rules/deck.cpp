// Making effects ready: which number of the state they change, and how.
#include "rules/deck.h"

namespace sputnik {
namespace {

const FieldCard& card_of(const Variable& field) {
  return field.kind == VariableKind::world_field ? world_table[field.index].card : nation_table[field.index].card;
}

}  // namespace

// Adding -0 changes nothing, not even the sign of a zero.
Effect::Effect(const Variable& change, EffectKind kind, double amount)
    : slot(slot_of(change)),
      factor(kind == EffectKind::multiply ? amount
             : kind == EffectKind::add    ? 1.0
                                          : 0.0),
      addend(kind == EffectKind::multiply ? -0.0 : amount),
      low(card_of(change).low),
      high(card_of(change).high) {}

}  // namespace sputnik
