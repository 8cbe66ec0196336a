// Reading a whole file of bounded size, or saying in one sentence why it cannot be read.
#pragma once

#include <filesystem>
#include <string>
#include <variant>

#include "model/problem.h"

namespace sputnik {

// The text of a regular file of at most most_bytes, checked to be UTF-8. `expected` names what it should be:
// "a scenario file".
std::variant<std::string, Problem> read_bounded(const std::filesystem::path& file, const std::string& expected);

// The same of a file of lines that grows at its end: what follows the last line break may be cut off anywhere, in the
// middle of a character too, and is not checked.
std::variant<std::string, Problem> read_bounded_lines(const std::filesystem::path& file, const std::string& expected);

// The same checks on a text in memory.
std::variant<std::string_view, Problem> check_bounded(std::string_view text, const std::string& name,
                                                      const std::string& expected);

}  // namespace sputnik
