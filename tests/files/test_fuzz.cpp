// Torn and scrambled files: a problem each, never a crash, never a campaign from rubbish.
#include <cstdint>

#include "catch.h"
#include "files/save.h"
#include "sample.h"

using namespace sputnik;
using namespace sputnik::test;

namespace {

// A fixed stream of numbers: the same mutations on every machine.
class Numbers {
 public:
  std::uint64_t below(std::uint64_t bound) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return (state_ >> 33) % bound;
  }

 private:
  std::uint64_t state_ = 1957;
};

std::string mutated(std::string text, Numbers& numbers) {
  static const std::vector<std::string> pieces = {
      "{",    "}",  "[",        "]",       ",",      ":",    "\"",
      "null", "-1", "1e999",    "\\u0000", "\"us\"", "true", "99999999999999999999",
      "\xff", "\n", "happened("};
  for (std::uint64_t n = 1 + numbers.below(4); n > 0; --n) {
    const std::size_t at = numbers.below(text.size());
    switch (numbers.below(5)) {
      case 0:
        text[at] = static_cast<char>(numbers.below(256));
        break;
      case 1:
        text.erase(at, 1 + numbers.below(20));
        break;
      case 2:
        text.insert(at, pieces[numbers.below(pieces.size())]);
        break;
      case 3:
        text.insert(at, text.substr(numbers.below(text.size()), numbers.below(60)));
        break;
      default:
        text[at] = static_cast<char>(text[at] ^ (1 << numbers.below(8)));
        break;
    }
    if (text.empty()) text = "{";
  }
  return text;
}

}  // namespace

TEST_CASE("a scenario cut off anywhere is refused") {
  const std::string whole = small_scenario();
  const std::size_t end = whole.find_last_of('}');
  for (std::size_t length = 0; length <= end; ++length) {
    const std::string said = problems_of(whole.substr(0, length));
    if (said.empty()) FAIL("a prefix of " << length << " bytes was let pass");
  }
  CHECK(problems_of(whole.substr(0, 31)) ==
        "s.json:3: found the end of the text, expected a closing quote; the file is cut off\n");
}

TEST_CASE("scrambled scenarios never crash the reader, and what it lets pass it writes and reads again") {
  Numbers numbers;
  const std::string whole = small_scenario();
  int passed = 0;
  for (int i = 0; i < 4000; ++i) {
    const std::string text = mutated(whole, numbers);
    const auto read = read_scenario_text(text, "s.json", shipped_doctrines());
    const auto* scenario = std::get_if<ScenarioPtr>(&read);
    if (!scenario) {
      if (std::get<Problems>(read).empty()) FAIL("refused without a reason");
      continue;
    }
    ++passed;
    const auto again = read_scenario_text(write_scenario(**scenario), "again", shipped_doctrines());
    if (const auto* problems = std::get_if<Problems>(&again))
      FAIL_CHECK(lines_of(*problems));
    else if (*std::get<ScenarioPtr>(again) != **scenario)
      FAIL_CHECK("another scenario was written");
  }
  CHECK(passed > 10);  // letters of texts changed, mostly
  CHECK(passed < 2000);
}
