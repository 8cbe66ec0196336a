// The small language of conditions and doctrines: "lead < 3 and us.release >= 3", compiled to postfix.
//
// Text is parsed once (condition.cpp); evaluation is bounded, allocates nothing and works on both number types.
// Truth is 1 and 0. Division by zero gives 0.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "model/fields.h"
#include "rules/policies.h"

namespace sputnik {

inline constexpr std::size_t condition_terms = 100;  // at most, a text
inline constexpr std::size_t condition_depth = 16;   // of the evaluation stack

// A number that a condition may name: a world field, a nation field, a policy level, or the lead.
enum class VariableKind : std::uint8_t { world_field, nation_field, level, lead };
struct Variable {
  VariableKind kind{};
  Side side{};
  std::uint16_t index = 0;  // in the table of its kind
  friend bool operator==(const Variable&, const Variable&) = default;
};

enum class Op : std::uint8_t {
  number, variable, happened, plus, minus, times, divided, negate,
  less, less_equal, greater, greater_equal, equal, not_equal, both, either, no
};
struct Term {
  Op op{};
  Variable variable{};
  std::uint16_t event = 0;  // of happened(...)
  double number = 0;
};
using Program = std::vector<Term>;  // empty: always 1

// Where a text went wrong: a byte position in it, and what stood there.
struct ConditionFault {
  std::size_t position = 0;
  std::string found{};
  std::string expected{};
  std::string hint{};
};
// Which event an id names; nothing when none does.
using EventLookup = std::function<int(std::string_view id)>;

// A condition or formula from text. In a doctrine `own.` and `rival.` stand for the nation and the other one; give
// the side then, else nullptr.
std::variant<Program, ConditionFault> parse_condition(std::string_view text, const EventLookup& events,
                                                      const Side* own = nullptr);
// A variable by name, such as "tension", "us.alarm", "cn.release"; the fault names the nearest.
std::variant<Variable, ConditionFault> parse_variable(std::string_view name, const Side* own = nullptr);
std::string name_of(const Variable& variable);
std::vector<std::string> variable_names();

template <Number N>
N value_of(const State<N>& state, const Variable& variable) {
  static constexpr auto nations = nation_fields<N>();
  static constexpr auto worlds = world_fields<N>();
  switch (variable.kind) {
    case VariableKind::world_field: return state.*worlds[variable.index].member;
    case VariableKind::nation_field: return state.nation[variable.side].*nations[variable.index].member;
    case VariableKind::level: return state.nation[variable.side].level[variable.index];
    case VariableKind::lead: return lead(state);
  }
  return N{0.0};
}

template <Number N>
N evaluate(const Program& program, const State<N>& state) {
  if (program.empty()) return N{1.0};
  const N yes{1.0};
  const N no{0.0};
  std::array<N, condition_depth> stack;
  std::size_t top = 0;
  for (const Term& term : program) {
    if (term.op == Op::number) {
      stack[top++] = N{term.number};
    } else if (term.op == Op::variable) {
      stack[top++] = value_of(state, term.variable);
    } else if (term.op == Op::happened) {
      const auto bit = (state.spent[term.event / 64] >> (term.event % 64)) & 1;
      stack[top++] = small_word_to_number(bit);
    } else if (term.op == Op::negate) {
      stack[top - 1] = -stack[top - 1];
    } else if (term.op == Op::no) {
      stack[top - 1] = select(stack[top - 1] == no, yes, no);
    } else {
      const N b = stack[--top];
      N& a = stack[top - 1];
      switch (term.op) {
        case Op::plus: a = a + b; break;
        case Op::minus: a = a - b; break;
        case Op::times: a = a * b; break;
        case Op::divided: a = select(b == no, no, a / select(b == no, yes, b)); break;
        case Op::less: a = select(a < b, yes, no); break;
        case Op::less_equal: a = select(a <= b, yes, no); break;
        case Op::greater: a = select(a > b, yes, no); break;
        case Op::greater_equal: a = select(a >= b, yes, no); break;
        case Op::equal: a = select(a == b, yes, no); break;
        case Op::not_equal: a = select(a == b, no, yes); break;
        case Op::both: a = select(a == no, no, select(b == no, no, yes)); break;
        default: a = select(a == no, select(b == no, no, yes), yes); break;
      }
    }
  }
  return stack[0];
}

}  // namespace sputnik
