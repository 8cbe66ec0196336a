// Making formulas of programs: operands that are only read wait beside the stack until an operation takes them.
#include "rules/formula.h"

namespace sputnik {
namespace {

template <class Member>
std::uint16_t slot_of(const State<double>& state, const Member& member) {
  const auto distance = reinterpret_cast<const std::byte*>(&member) - reinterpret_cast<const std::byte*>(&state);
  return static_cast<std::uint16_t>(distance / static_cast<std::ptrdiff_t>(sizeof(double)));
}

Operand number_operand(double value) { return {.kind = OperandKind::number, .number = value}; }

// A nation's field or level as `me` reads it: as Sight does (play/sight.h).
Operand nation_operand(const Variable& v, const Side* me) {
  const State<double> state{};
  const Nation<double>& nation = state.nation[v.side];
  const bool level = v.kind == VariableKind::level;
  const Seen seen = level ? policy_cards[v.index].seen : nation_table[v.index].card.seen;
  const std::uint16_t slot =
      level ? slot_of(state, nation.level[v.index]) : slot_of(state, nation.*nation_table[v.index].member);
  if (!me || seen == Seen::everyone) return {.kind = OperandKind::truth, .slot = slot};
  const Nation<double>& own = state.nation[*me];
  if (v.side == *me) {
    return seen == Seen::nobody ? number_operand(0) : Operand{.kind = OperandKind::truth, .slot = slot};
  }
  if (!level && nation_table[v.index].member == &Nation<double>::capability) {
    return {.kind = OperandKind::truth, .slot = slot_of(state, own.estimate)};
  }
  if (!level && nation_table[v.index].member == &Nation<double>::estimate) {
    return {.kind = OperandKind::truth, .slot = slot_of(state, own.capability)};
  }
  return {.kind = OperandKind::assumed, .slot = slot};
}

Operand operand_of(const Term& term, const Side* me) {
  const State<double> state{};
  if (term.op == Op::number) return number_operand(term.number);
  if (term.op == Op::happened) return {.kind = OperandKind::happened, .slot = term.event};
  const Variable& v = term.variable;
  if (v.kind == VariableKind::world_field) {
    return {.kind = OperandKind::truth, .slot = slot_of(state, state.*world_table[v.index].member)};
  }
  if (v.kind != VariableKind::lead) return nation_operand(v, me);
  const auto capability = [&](Side side) {
    const Nation<double>& nation = state.nation[side];
    return !me || *me == side ? slot_of(state, nation.capability) : slot_of(state, state.nation[*me].estimate);
  };
  return {.kind = OperandKind::lead, .slot = capability(Side::us), .other = capability(Side::cn)};
}

}  // namespace

Formula make_formula(const Program& program, const Side* me) {
  Formula out;
  if (program.empty()) return out;
  std::vector<Operand> waiting;
  for (const Term& term : program) {
    if (term.op == Op::number || term.op == Op::variable || term.op == Op::happened) {
      waiting.push_back(operand_of(term, me));
      continue;
    }
    FormulaStep step{.op = term.op};
    if (term.op != Op::negate && term.op != Op::no) {
      step.b = waiting.back();
      waiting.pop_back();
    }
    step.a = waiting.back();
    waiting.back() = Operand{};
    out.steps.push_back(step);
  }
  out.value = waiting.back();
  return out;
}

}  // namespace sputnik
