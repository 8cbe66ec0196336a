// Looks for the end of the head once over each byte, then waits for as many bytes as the head says.
#include "room/gather.h"

#include <algorithm>

namespace sputnik::room {
namespace {

// The longest method and version beside the target.
constexpr std::size_t most_line_bytes = most_target_bytes + 32;

constexpr int most_blank_lines = 4;

std::optional<Refusal> too_large(std::string_view head) {
  const std::size_t line = std::min(head.find("\r\n"), head.size());
  if (line > most_line_bytes) return Refusal{414, "too long an address"};
  if (head.size() - line > most_head_bytes) return Refusal{431, "too many headers"};
  return std::nullopt;
}

}  // namespace

std::optional<Refusal> Gather::find_head() {
  while (looked_at_ == 0 && bytes_.starts_with("\r\n")) {  // some clients end a form so
    if (++blank_lines_ > most_blank_lines) return Refusal{400, "nothing but line breaks"};
    bytes_.erase(0, 2);
  }
  if (!bytes_.empty() && bytes_ != "\r" && !(bytes_[0] >= 'A' && bytes_[0] <= 'Z')) return Refusal{400, "no HTTP"};
  for (; looked_at_ < bytes_.size(); ++looked_at_) {
    const char c = bytes_[looked_at_];
    if (c == '\0') return Refusal{400, "a null character"};
    if (c != '\n') continue;
    if (looked_at_ == 0 || bytes_[looked_at_ - 1] != '\r') return Refusal{400, "a bare line break"};
    if (!std::string_view(bytes_).substr(0, looked_at_ + 1).ends_with("\r\n\r\n")) continue;
    const std::string_view whole = std::string_view(bytes_).substr(0, looked_at_ + 1);
    head_text_ = whole;
    if (auto refusal = too_large(whole)) return refusal;
    auto head = read_head(whole.substr(0, whole.size() - 4));
    bytes_.erase(0, looked_at_ + 1);
    looked_at_ = 0;
    if (const auto* refusal = std::get_if<Refusal>(&head)) return *refusal;
    head_ = std::get<Head>(std::move(head));
    return std::nullopt;
  }
  return too_large(bytes_);
}

Gathered Gather::next() {
  if (!head_) {
    if (!bytes_.empty()) head_text_.clear();
    if (auto refusal = find_head()) return *refusal;
  }
  if (!head_ || bytes_.size() < head_->body_bytes) return Incomplete{};
  WholeRequest request{std::move(*head_), bytes_.substr(0, head_->body_bytes)};
  bytes_.erase(0, request.body.size());
  head_.reset();
  blank_lines_ = 0;
  return request;
}

}  // namespace sputnik::room
