// Any bytes as a condition: a fault that lies in the text, or a program that can be evaluated within its bounds.
#include "rules/condition.h"

#include "input.h"

using namespace sputnik;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text = tests::text_of(data, size);
  const Side us = Side::us;
  const auto events = [](std::string_view id) { return id == "chip-rule" ? 3 : -1; };
  for (const Side* own : {static_cast<const Side*>(nullptr), &us}) {
    const auto read = parse_condition(text, events, own);
    if (const auto* fault = std::get_if<ConditionFault>(&read)) {
      tests::demand(fault->position <= text.size());
    } else {
      const State<double> state{};
      tests::demand(std::get<Program>(read).size() <= condition_terms);
      (void)evaluate(std::get<Program>(read), state);
    }
  }
  return 0;
}
