// One pass over the request line and one over each header (RFC 9112), without its leniences.
#include "room/head.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace sputnik::room {
namespace {

using MaybeRefusal = std::optional<Refusal>;

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_token_character(char c) {
  return is_capital(c) || is_digit(c) || (c >= 'a' && c <= 'z') ||
         std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

std::string small(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c;
  return out;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

// Takes a line off the front.
std::string_view next_line(std::string_view& text) {
  const std::size_t end = text.find("\r\n");
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 2);
  return line;
}

MaybeRefusal read_version(std::string_view version, Head& head) {
  if (version.size() != 8 || !version.starts_with("HTTP/") || !is_digit(version[5]) || version[6] != '.' ||
      !is_digit(version[7])) {
    return Refusal{400, "no HTTP"};
  }
  if (version[5] != '1') return Refusal{505, "another version of HTTP"};
  head.keep_alive = version[7] != '0';
  return std::nullopt;
}

MaybeRefusal read_request_line(std::string_view line, Head& head) {
  const std::size_t first = line.find(' ');
  const std::size_t last = line.rfind(' ');
  if (first == std::string_view::npos || first == last) return Refusal{400, "no HTTP"};
  head.method = line.substr(0, first);
  if (head.method.empty() || !std::all_of(head.method.begin(), head.method.end(), is_capital)) {
    return Refusal{400, "no HTTP"};
  }
  if (auto refusal = read_version(line.substr(last + 1), head)) return refusal;
  const std::string_view target = line.substr(first + 1, last - first - 1);
  if (target.size() > most_target_bytes) return Refusal{414, "too long an address"};
  const bool printable = std::all_of(target.begin(), target.end(), [](char c) { return c > ' ' && c < 0x7f; });
  if (!target.starts_with("/") || !printable) return Refusal{400, "an address that is none"};
  const std::size_t question = target.find('?');
  head.path = target.substr(0, question);
  if (question != std::string_view::npos) head.query = target.substr(question + 1);
  return std::nullopt;
}

MaybeRefusal read_header(std::string_view line, Head& head) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon == 0) return Refusal{400, "a header that is none"};
  const std::string_view name = line.substr(0, colon);
  const std::string_view value = trimmed(line.substr(colon + 1));
  if (!std::all_of(name.begin(), name.end(), is_token_character)) return Refusal{400, "a header that is none"};
  const bool plain = std::all_of(value.begin(), value.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= ' ' ? byte != 0x7f : c == '\t';
  });
  if (!plain) return Refusal{400, "control characters in a header"};
  head.headers.emplace_back(small(name), std::string(value));
  return std::nullopt;
}

MaybeRefusal read_length(Head& head) {
  if (!head.all("transfer-encoding").empty()) return Refusal{411, "a body of unknown length"};
  const auto lengths = head.all("content-length");
  if (lengths.empty()) return std::nullopt;
  const std::string_view length = lengths.front();
  if (lengths.size() > 1 || length.empty() || !std::all_of(length.begin(), length.end(), is_digit)) {
    return Refusal{400, "a length that is none"};
  }
  const auto [end, error] = std::from_chars(length.data(), length.data() + length.size(), head.body_bytes);
  if (error != std::errc() || head.body_bytes > most_body_bytes) return Refusal{413, "too much text"};
  return std::nullopt;
}

}  // namespace

std::vector<std::string_view> Head::all(std::string_view name) const {
  std::vector<std::string_view> values;
  for (const auto& [key, value] : headers) {
    if (key == name) values.push_back(value);
  }
  return values;
}

std::string_view Head::first(std::string_view name) const {
  const auto values = all(name);
  return values.empty() ? std::string_view() : values.front();
}

std::variant<Head, Refusal> read_head(std::string_view text) {
  Head head;
  if (auto refusal = read_request_line(next_line(text), head)) return *refusal;
  while (!text.empty()) {
    if (auto refusal = read_header(next_line(text), head)) return *refusal;
  }
  if (auto refusal = read_length(head)) return *refusal;
  const std::string connection = small(head.first("connection"));
  if (connection.find("close") != std::string::npos) head.keep_alive = false;
  if (connection.find("keep-alive") != std::string::npos) head.keep_alive = true;
  return head;
}

}  // namespace sputnik::room
