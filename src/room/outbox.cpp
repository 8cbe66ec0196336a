// The bell is a pipe.
#include "room/outbox.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>
#include <utility>

namespace sputnik::room {

Outbox::Outbox() {
  int ends[2];
  if (pipe(ends) != 0) throw std::system_error(errno, std::generic_category(), "no pipe for the room's server");
  heard_ = Socket(ends[0]);
  rung_ = Socket(ends[1]);
  for (const int end : ends) {
    fcntl(end, F_SETFL, O_NONBLOCK);
    fcntl(end, F_SETFD, FD_CLOEXEC);
  }
}

void Outbox::put(Answer answer) {
  {
    const std::lock_guard lock(mutex_);
    answers_.push_back(std::move(answer));
  }
  ring();
}

void Outbox::ring() {
  // A full pipe rings already.
  [[maybe_unused]] const ssize_t written = write(rung_.get(), "!", 1);
}

std::vector<Answer> Outbox::take_all() {
  std::array<char, 256> rings;
  while (read(heard_.get(), rings.data(), rings.size()) > 0) {
  }
  const std::lock_guard lock(mutex_);
  return std::exchange(answers_, {});
}

}  // namespace sputnik::room
