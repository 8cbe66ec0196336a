// A file descriptor that closes itself, and the door that strangers knock at.
#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "model/problem.h"

namespace sputnik::room {

class Socket {
 public:
  Socket() = default;
  explicit Socket(int descriptor) : descriptor_(descriptor) {}
  Socket(Socket&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
  Socket& operator=(Socket&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    return *this;
  }
  ~Socket();

  int get() const { return descriptor_; }
  bool open() const { return descriptor_ >= 0; }

 private:
  int descriptor_ = -1;
};

// "192.168.1.7" and its port, of a connected or bound socket: this side's, or the other's.
struct Place {
  std::string address{};
  int port = 0;
};
Place own_place(const Socket& socket);
Place other_place(const Socket& socket);

// Listens at an IPv4 address of this machine, or at all with 0.0.0.0; port 0 takes any that is free.
std::variant<Socket, Problem> listen_at(const std::string& address, int port);

// The next who knocks; not open when there is none. `full` is set when the machine has no more descriptors.
Socket next_visitor(const Socket& door, bool& full);

// IPv4 addresses of this machine that a phone in the room may reach; private networks first.
std::vector<std::string> reachable_addresses();

}  // namespace sputnik::room
