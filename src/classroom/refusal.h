// Why a session does not do what was asked, in words for whoever asked.
#pragma once

#include <optional>
#include <string>

#include "model/problem.h"

namespace sputnik::classroom {

inline std::optional<Problem> refuse(std::string found, std::string expected, std::string hint = {}) {
  return Problem{.found = std::move(found), .expected = std::move(expected), .hint = std::move(hint)};
}
inline constexpr std::nullopt_t done = std::nullopt;

// A text that a person wrote: not empty, not too long, without characters that no text may hold.
std::optional<Problem> check_text(const std::string& text, std::size_t longest);

}  // namespace sputnik::classroom
