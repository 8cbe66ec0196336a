// Conditions to learn from, each with what it gives in the state that a scenario begins with when it says nothing.
#pragma once

#include <array>
#include <string_view>

namespace sputnik::manual {

struct ConditionExample {
  std::string_view sign;  // the operator that it shows
  std::string_view text;
  double value;           // true is 1, false is 0
  std::string_view meaning;
};

// Loosest operators first. A test compiles each, compares its value, and finds every operator of the language.
inline constexpr std::array condition_examples = {
    ConditionExample{"or", "lead < 3 or tension > 0.2", 1, "at least one of both holds"},
    ConditionExample{"and", "lead > 12 and cn.money >= 20", 1, "both hold"},
    ConditionExample{"not", "not happened(fab-earthquake)", 1, "what follows does not hold"},
    ConditionExample{"<", "tension < 0.22", 0, "less"},
    ConditionExample{"<=", "tension <= 0.22", 1, "less or equal"},
    ConditionExample{">", "us.compute > 5 * cn.compute", 1, "greater"},
    ConditionExample{">=", "us.export_controls >= 1", 0, "greater or equal; a policy stands for its level, 0 to 4"},
    ConditionExample{"=", "cn.release = 0", 1, "equal"},
    ConditionExample{"!=", "us.capital != 4", 0, "not equal"},
    ConditionExample{"+", "us.shortage + cn.shortage", 0, "sum"},
    ConditionExample{"-", "us.capability - cn.capability", 15, "difference; this one is called lead"},
    ConditionExample{"*", "4 * tension", 0.88, "product; a comparison may be multiplied too"},
    ConditionExample{"/", "cn.money / us.money", 1, "quotient; division by zero gives 0"},
    ConditionExample{"- x", "-lead", -15, "the other sign"},
    ConditionExample{"( )", "2 * (1 + (lead > 12))", 4, "first what stands in parentheses; a comparison that holds is 1"},
    ConditionExample{"happened( )", "happened(fab-earthquake)", 0, "1 once the event of that id has struck"},
};

}  // namespace sputnik::manual
