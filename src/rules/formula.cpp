// Making formulas of programs: operands that are only read wait beside the stack until an operation takes them.
#include "rules/formula.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace sputnik {
namespace {

std::uint16_t distance_in(const State<double>& state, const double& member) {
  const auto distance = reinterpret_cast<const std::byte*>(&member) - reinterpret_cast<const std::byte*>(&state);
  return static_cast<std::uint16_t>(distance / static_cast<std::ptrdiff_t>(sizeof(double)));
}

Operand number_operand(double value) { return {.kind = OperandKind::number, .number = value}; }

// A nation's field or level as `me` reads it: as Sight does (play/sight.h).
Operand nation_operand(const Variable& v, const Side* me) {
  const State<double> state{};
  const bool level = v.kind == VariableKind::level;
  const Seen seen = level ? policy_cards[v.index].seen : nation_table[v.index].card.seen;
  const std::uint16_t slot = slot_of(v);
  if (!me || seen == Seen::everyone) return {.kind = OperandKind::truth, .slot = slot};
  const Nation<double>& own = state.nation[*me];
  if (v.side == *me) {
    return seen == Seen::nobody ? number_operand(0) : Operand{.kind = OperandKind::truth, .slot = slot};
  }
  if (!level && nation_table[v.index].member == &Nation<double>::capability) {
    return {.kind = OperandKind::truth, .slot = distance_in(state, own.estimate)};
  }
  if (!level && nation_table[v.index].member == &Nation<double>::estimate) {
    return {.kind = OperandKind::truth, .slot = distance_in(state, own.capability)};
  }
  return {.kind = OperandKind::assumed, .slot = slot};
}

Operand operand_of(const Term& term, const Side* me) {
  const State<double> state{};
  if (term.op == Op::number) return number_operand(term.number);
  if (term.op == Op::happened) return {.kind = OperandKind::happened, .slot = term.event};
  const Variable& v = term.variable;
  if (v.kind == VariableKind::world_field) {
    return {.kind = OperandKind::truth, .slot = slot_of(v)};
  }
  if (v.kind != VariableKind::lead) return nation_operand(v, me);
  const auto capability = [&](Side side) {
    const Nation<double>& nation = state.nation[side];
    return !me || *me == side ? distance_in(state, nation.capability) : distance_in(state, state.nation[*me].estimate);
  };
  return {.kind = OperandKind::lead, .slot = capability(Side::us), .other = capability(Side::cn)};
}

// What a part of a condition is, as far as comparisons can say it: a number of the state, a fixed one, or comparisons.
struct Part {
  bool number = false;
  Check value{};                // its operands alone; or the number, as its limit
  std::vector<Check> checks{};  // joined by "or" and then by "and"
};

bool is_sum_of_one(const Part& part) { return !part.number && part.checks.empty() && part.value.other_sign == 0; }
std::size_t alternatives(const Part& part) {
  return static_cast<std::size_t>(
      std::count_if(part.checks.begin(), part.checks.end(), [](const Check& c) { return c.last; }));
}

std::optional<Part> part_of(const Operand& operand) {
  if (operand.kind == OperandKind::number) return Part{.number = true, .value = {.limit = operand.number}};
  if (operand.kind == OperandKind::truth) return Part{.value = {.slot = operand.slot}};
  if (operand.kind != OperandKind::lead) return std::nullopt;
  return Part{.value = {.other_sign = -1, .slot = operand.slot, .other = operand.other}};
}

// value < number; the others are the same with signs turned, or with the next number above in place of "or equal".
Check check_of(Check value, Op op, double number) {
  if (op == Op::greater || op == Op::greater_equal) {
    value.sign = -value.sign;
    value.other_sign = -value.other_sign;
    number = -number;
  }
  const bool may_equal = op == Op::less_equal || op == Op::greater_equal;
  value.limit = may_equal ? std::nextafter(number, std::numeric_limits<double>::infinity()) : number;
  value.last = true;
  return value;
}

std::optional<Part> joined(Op op, const Part& a, const Part& b) {
  if (op == Op::plus && is_sum_of_one(a) && is_sum_of_one(b)) {
    return Part{.value = {.other_sign = 1, .slot = a.value.slot, .other = b.value.slot}};
  }
  const bool compares = op == Op::less || op == Op::less_equal || op == Op::greater || op == Op::greater_equal;
  if (compares && !a.number && a.checks.empty() && b.number) {
    return Part{.checks = {check_of(a.value, op, b.value.limit)}};
  }
  if ((op != Op::both && op != Op::either) || a.checks.empty() || b.checks.empty()) return std::nullopt;
  Part out = a;
  if (op == Op::either) {
    if (alternatives(a) != 1 || alternatives(b) != 1) return std::nullopt;
    out.checks.back().last = false;
  }
  out.checks.insert(out.checks.end(), b.checks.begin(), b.checks.end());
  return out;
}

// Empty where the program is more than comparisons.
std::vector<Check> checks_of(const Program& program) {
  std::vector<Part> waiting;
  for (const Term& term : program) {
    std::optional<Part> part;
    if (term.op == Op::number || term.op == Op::variable || term.op == Op::happened) {
      part = part_of(operand_of(term, nullptr));
    } else if (term.op != Op::negate && term.op != Op::no) {
      part = joined(term.op, waiting[waiting.size() - 2], waiting.back());
      waiting.resize(waiting.size() - 2);
    }
    if (!part) return {};
    waiting.push_back(*part);
  }
  return waiting.empty() ? std::vector<Check>{} : waiting.back().checks;
}

// What holds where the other does not.
Check turned(const Check& check) {
  const double next = std::nextafter(-check.limit, std::numeric_limits<double>::infinity());
  return {.sign = -check.sign, .other_sign = -check.other_sign, .limit = next, .slot = check.slot, .other = check.other};
}

// Says at most two comparisons as a pair; none hold always.
void pair_up(Formula& formula) {
  const std::vector<Check>& checks = formula.checks;
  const Check always{.sign = 0, .limit = 1};
  formula.paired = checks.size() <= 2;
  formula.turned = checks.size() == 2 && !checks[0].last;
  for (std::size_t c = 0; c < 2; ++c) formula.pair[c] = c < checks.size() ? checks[c] : always;
  if (formula.turned) formula.pair = {turned(checks[0]), turned(checks[1])};
}

}  // namespace

std::uint16_t slot_of(const Variable& v) {
  const State<double> state{};
  if (v.kind == VariableKind::world_field) return distance_in(state, state.*world_table[v.index].member);
  const Nation<double>& nation = state.nation[v.side];
  if (v.kind == VariableKind::level) return distance_in(state, nation.level[v.index]);
  return distance_in(state, nation.*nation_table[v.index].member);
}

Formula make_formula(const Program& program, const Side* me) {
  Formula out;
  if (!me) {
    out.checks = checks_of(program);
    if (program.empty() || !out.checks.empty()) pair_up(out);
  }
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
