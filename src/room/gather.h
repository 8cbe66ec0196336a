// Gathers the bytes of one connection into whole requests, within bounds; knows nothing of sockets.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "room/head.h"

namespace sputnik::room {

struct WholeRequest {
  Head head{};
  std::string body{};
};
struct Incomplete {};
using Gathered = std::variant<Incomplete, WholeRequest, Refusal>;

class Gather {
 public:
  void add(std::string_view bytes) { bytes_ += bytes; }
  // The next request when it is whole; what came after it stays for the next time. After a refusal there is no
  // telling where the next request begins: the connection is to be closed.
  Gathered next();

  // The last head that came whole, or what has come of it: enough to tell in which language to refuse.
  std::string_view head_text() const { return head_text_.empty() ? std::string_view(bytes_) : head_text_; }
  bool empty() const { return bytes_.empty() && !head_; }

 private:
  std::optional<Refusal> find_head();

  std::string head_text_{};
  std::string bytes_{};
  std::size_t looked_at_ = 0;  // of bytes_, for the end of the head: a client that drips is not read from the start
  std::optional<Head> head_{};
  int blank_lines_ = 0;  // before a request
};

}  // namespace sputnik::room
