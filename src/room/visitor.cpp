// Nothing here waits: each call does what the socket allows at once.
#include "room/visitor.h"

#include <poll.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>

#include "room/manners.h"

namespace sputnik::room {
namespace {

#ifdef MSG_NOSIGNAL
constexpr int send_flags = MSG_NOSIGNAL;
#else
constexpr int send_flags = 0;
#endif

// To close while bytes are still coming would tear up the answer on its way: they are read and thrown away for a while.
constexpr std::chrono::milliseconds leaving_time{1000};
constexpr std::size_t most_thrown_away = 256 * 1024;

bool only_not_now() { return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR; }

}  // namespace

Visitor::Visitor(Socket socket, const ServerOptions& limits, Time now)
    : socket_(std::move(socket)), limits_(limits), address_(other_place(socket_).address), since_(now) {}

short Visitor::events() const {
  switch (stage_) {
    case Stage::gathering:
    case Stage::leaving:
      return POLLIN;
    case Stage::sending:
      return POLLOUT;
    default:
      return 0;
  }
}

Time Visitor::deadline() const {
  switch (stage_) {
    case Stage::gathering:
      return since_ + (gather_.empty() ? limits_.idle_time : limits_.request_time);
    case Stage::sending:
      return since_ + limits_.send_time;
    case Stage::leaving:
      return since_ + leaving_time;
    default:
      return Time::max();
  }
}

void Visitor::enter(Stage stage, Time now) {
  stage_ = stage;
  since_ = now;
}

void Visitor::read_some(Time now) {
  std::array<char, 4096> bytes;
  const ssize_t count = recv(socket_.get(), bytes.data(), bytes.size(), 0);
  if (count < 0 && only_not_now()) return;
  if (count <= 0) return drop();
  const auto size = static_cast<std::size_t>(count);
  if (stage_ == Stage::leaving) {
    thrown_away_ += size;
    if (thrown_away_ > most_thrown_away) drop();
    return;
  }
  if (gather_.empty()) since_ = now;
  gather_.add({bytes.data(), size});
}

void Visitor::answer(std::string bytes, bool then_leave, Time now) {
  out_ = std::move(bytes);
  sent_ = 0;
  then_leave_ = then_leave;
  ++served_;
  enter(Stage::sending, now);
  write_some(now);
}

std::string Visitor::language() const { return language_in(gather_.head_text()); }

void Visitor::refuse(const Refusal& refusal, bool with_body, Time now) {
  answer(answer_of(refusal, with_body, refusal_words(refusal.status, limits_.say, language())), true, now);
}

void Visitor::write_some(Time now) {
  while (sent_ < out_.size()) {
    const ssize_t count = send(socket_.get(), out_.data() + sent_, out_.size() - sent_, send_flags);
    if (count < 0 && only_not_now()) return;
    if (count <= 0) return drop();
    sent_ += static_cast<std::size_t>(count);
  }
  out_ = {};
  if (then_leave_) shutdown(socket_.get(), SHUT_WR);
  enter(then_leave_ ? Stage::leaving : Stage::gathering, now);
}

void Visitor::expire(Time now) {
  if (now < deadline()) return;
  if (stage_ == Stage::gathering && !gather_.empty()) {
    refuse({408, "the request did not come to its end"}, true, now);
  } else {
    drop();
  }
}

}  // namespace sputnik::room
