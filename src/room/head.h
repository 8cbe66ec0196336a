// The head of an HTTP request read strictly: what is not plain and right is refused, nothing is guessed.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "room/request.h"

namespace sputnik::room {

inline constexpr std::size_t most_target_bytes = 2048;
inline constexpr std::size_t most_head_bytes = 8192;
inline constexpr std::size_t most_body_bytes = 8192;

struct Head {
  std::string method{};
  std::string path{};
  std::string query{};                                         // without its "?"
  std::vector<std::pair<std::string, std::string>> headers{};  // names in small letters
  std::size_t body_bytes = 0;
  bool keep_alive = true;

  std::vector<std::string_view> all(std::string_view name) const;
  std::string_view first(std::string_view name) const;  // empty when there is none
};

// From the request line to the last header, without the empty line at the end.
std::variant<Head, Refusal> read_head(std::string_view text);

}  // namespace sputnik::room
