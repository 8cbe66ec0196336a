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
  return {
      .sign = -check.sign, .other_sign = -check.other_sign, .limit = next, .slot = check.slot, .other = check.other};
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

// What a part of a formula is, as far as a sum can say it: a number, terms, or terms added to a number.
struct SumPart {
  bool has_base = false;
  double base = 0;
  std::vector<SumTerm> terms{};
};
SumPart number_of(double base) { return {.has_base = true, .base = base}; }
bool is_number(const SumPart& part) { return part.has_base && part.terms.empty(); }
bool is_term(const SumPart& part) { return !part.has_base && part.terms.size() == 1; }
bool is_value(const SumPart& part) { return is_term(part) && part.terms[0].factor == 1; }

std::optional<SumPart> sum_part_of(const Operand& operand) {
  const std::optional<Part> part = part_of(operand);
  if (!part) return std::nullopt;
  if (part->number) return number_of(part->value.limit);
  SumTerm term{.check = part->value, .factor = 1};
  term.check.limit = -std::numeric_limits<double>::infinity();  // never
  return SumPart{.terms = {term}};
}

// Times a number. A factor may come once: two would round twice.
std::optional<SumPart> scaled(SumPart part, double by) {
  if (!is_term(part)) return std::nullopt;
  SumTerm& term = part.terms[0];
  if (by != -1 && term.factor != 1 && term.where != 1) return std::nullopt;
  term.where *= by;
  term.factor *= by;
  return part;
}

std::optional<SumPart> added(SumPart a, const SumPart& b) {
  if (is_number(b) && is_term(a)) return SumPart{.has_base = true, .base = b.base, .terms = a.terms};
  if (!is_term(b)) return std::nullopt;
  a.terms.push_back(b.terms[0]);
  return a;
}

std::optional<SumPart> combined(Op op, const SumPart& a, const SumPart& b) {
  switch (op) {
    case Op::plus:
      return added(a, b);
    case Op::minus: {
      if (is_number(b)) return added(a, number_of(-b.base));
      const std::optional<SumPart> less = scaled(b, -1);
      return less ? added(a, *less) : std::nullopt;
    }
    case Op::times:
      return is_number(a) ? scaled(b, a.base) : is_number(b) ? scaled(a, b.base) : std::nullopt;
    case Op::less:
    case Op::less_equal:
    case Op::greater:
    case Op::greater_equal:
      if (!is_value(a) || !is_number(b)) return std::nullopt;
      return SumPart{.terms = {SumTerm{.check = check_of(a.terms[0].check, op, b.base), .where = 1}}};
    default:
      return std::nullopt;
  }
}

// Nothing where a program is more than a sum.
std::optional<SumPart> sum_of(const Program& program, const Side* me) {
  std::vector<SumPart> waiting;
  for (const Term& term : program) {
    std::optional<SumPart> part;
    if (term.op == Op::number || term.op == Op::variable || term.op == Op::happened) {
      part = sum_part_of(operand_of(term, me));
    } else if (term.op != Op::negate && term.op != Op::no) {
      part = combined(term.op, waiting[waiting.size() - 2], waiting.back());
      waiting.resize(waiting.size() - 2);
    }
    if (!part) return std::nullopt;
    waiting.push_back(*part);
  }
  return waiting.empty() ? std::nullopt : std::optional(waiting.back());
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
  if (const std::optional<SumPart> sum = sum_of(program, me)) {
    out.base = sum->base;
    out.terms = sum->terms;
  }
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
