// A condition or formula made ready for millions of evaluations: names resolved, operands fused.
//
// The same operations in the same order as evaluate() of the program it was made from, with the same bits.
#pragma once

#include <cstring>

#include "rules/condition.h"

namespace sputnik {

// Where an operand comes from.
enum class OperandKind : std::uint8_t { stack, number, truth, assumed, lead, happened };
struct Operand {
  OperandKind kind = OperandKind::stack;
  std::uint16_t slot = 0;   // number of the state, counted from its beginning; of lead: the American capability
  std::uint16_t other = 0;  // of lead: the Chinese capability
  double number = 0;
};
struct FormulaStep {
  Op op{};
  Operand a{};
  Operand b{};  // of two-sided operations
};
// Whether one number of the state, or the sum or difference of two, each with its sign, lies below a fixed one. Every
// comparison can be put so, and then needs no branch.
struct Check {
  double sign = 1;        // 1 or -1
  double other_sign = 0;  // 0: there is no other
  double limit = 0;
  std::uint16_t slot = 0;
  std::uint16_t other = 0;
  bool last = false;  // of those joined by "or"
};
// What a sum adds: a number where a check holds, and a multiple of what it compares.
struct SumTerm {
  Check check{};
  double where = 0;
  double factor = 0;
};
struct Formula {
  std::vector<FormulaStep> steps{};
  std::vector<Check> checks{};  // the same, where it is all comparisons joined by "or" and then by "and"
  // The same, where it is at most two comparisons, joined by "and": most conditions are, and asked without a branch.
  std::array<Check, 2> pair{};
  bool paired = false;
  bool turned = false;  // the pair holds where the condition does not: of two joined by "or"
  // The same, where it is such terms added to a number: what doctrines want of most policies.
  double base = 0;
  std::vector<SumTerm> terms{};
  Operand value{.kind = OperandKind::number, .number = 1};  // the result; by itself: always 1
};

// For a condition on the state itself, or on what a nation sees of it: `me`, else null. What it may not see is read
// from the state that is assumed.
Formula make_formula(const Program& program, const Side* me);

// Where a field or level stands in a state, counted in numbers from its beginning.
std::uint16_t slot_of(const Variable& variable);

// The slot-th number of a state.
template <Number N>
N number_at(const State<N>& state, std::size_t slot) {
  N value;
  std::memcpy(&value, reinterpret_cast<const std::byte*>(&state) + slot * sizeof(N), sizeof(N));
  return value;
}

template <Number N>
void set_number_at(State<N>& state, std::size_t slot, const N& value) {
  std::memcpy(reinterpret_cast<std::byte*>(&state) + slot * sizeof(N), &value, sizeof(N));
}

template <Number N>
N operate(Op op, const N& a, const N& b) {
  const N yes{1.0};
  const N no{0.0};
  switch (op) {
    case Op::plus:
      return a + b;
    case Op::minus:
      return a - b;
    case Op::times:
      return a * b;
    case Op::divided:
      return select(b == no, no, a / select(b == no, yes, b));
    case Op::less:
      return select(a < b, yes, no);
    case Op::less_equal:
      return select(a <= b, yes, no);
    case Op::greater:
      return select(a > b, yes, no);
    case Op::greater_equal:
      return select(a >= b, yes, no);
    case Op::equal:
      return select(a == b, yes, no);
    case Op::not_equal:
      return select(a == b, no, yes);
    case Op::both:
      return select(a == no, no, select(b == no, no, yes));
    case Op::negate:
      return -a;
    case Op::no:
      return select(a == no, yes, no);
    default:
      return select(a == no, select(b == no, no, yes), yes);
  }
}

// `assumed` may be left out where the formula was made for nobody.
template <Number N>
N evaluate(const Formula& formula, const State<N>& truth, const State<double>* assumed = nullptr) {
  std::array<N, condition_depth> stack;
  std::size_t top = 0;
  const auto read = [&](const Operand& operand) __attribute__((always_inline))->N {
    switch (operand.kind) {
      case OperandKind::stack:
        return stack[--top];
      case OperandKind::number:
        return N{operand.number};
      case OperandKind::truth:
        return number_at(truth, operand.slot);
      case OperandKind::assumed:
        return N{number_at(*assumed, operand.slot)};
      case OperandKind::lead:
        return number_at(truth, operand.slot) - number_at(truth, operand.other);
      case OperandKind::happened:
        break;
    }
    return small_word_to_number((truth.spent[operand.slot / 64] >> (operand.slot % 64)) & 1);
  };
  for (const FormulaStep& step : formula.steps) {
    const bool two = step.op != Op::negate && step.op != Op::no;
    const N b = two ? read(step.b) : N{0.0};
    const N a = read(step.a);
    stack[top++] = operate(step.op, a, b);
  }
  return read(formula.value);
}

template <Number N>
N compared(const Check& c, const State<N>& state) {
  return N{c.sign} * number_at(state, c.slot) + N{c.other_sign} * number_at(state, c.other);
}
template <Number N>
MaskOf<N> compare(const Check& c, const State<N>& state) {
  return compared(c, state) < N{c.limit};
}

// The value of a formula that has terms: equal to the result of its steps, but for the sign of zero.
template <Number N>
N sum_of(const Formula& formula, const State<N>& state) {
  N sum{formula.base};
  for (const SumTerm& term : formula.terms) {
    const N value = compared(term.check, state);
    sum += select(value < N{term.check.limit}, N{term.where}, N{0.0}) + N{term.factor} * value;
  }
  return sum;
}

// Whether a condition made for nobody holds: its value is above 0.
template <Number N>
MaskOf<N> holds(const Formula& formula, const State<N>& state) {
  if (formula.paired) {
    return (compare(formula.pair[0], state) & compare(formula.pair[1], state)) ^ mask_of<N>(formula.turned);
  }
  if (formula.checks.empty()) return evaluate(formula, state) > N{0.0};
  auto all = mask_of<N>(true);
  auto some = mask_of<N>(false);
  for (const Check& c : formula.checks) {
    some = some | compare(c, state);
    if (!c.last) continue;
    all = all & some;
    some = mask_of<N>(false);
  }
  return all;
}

}  // namespace sputnik
