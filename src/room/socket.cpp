// Sockets of Linux and other Unixes.
#include "room/socket.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstring>

namespace sputnik::room {
namespace {

// As many may knock at the same moment without being sent away for a second by the kernel.
constexpr int most_knocking = 512;

Place place_of(const sockaddr_in& name) {
  char text[INET_ADDRSTRLEN] = "";
  inet_ntop(AF_INET, &name.sin_addr, text, sizeof text);
  return {text, ntohs(name.sin_port)};
}

void never_block(int descriptor) {
  fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK);
  fcntl(descriptor, F_SETFD, FD_CLOEXEC);
}

std::string addresses_in_words() {
  std::string out = "0.0.0.0 for all, 127.0.0.1";
  for (const std::string& address : reachable_addresses()) out += ", " + address;
  return out;
}

Problem why_not(int error, const std::string& address, int port) {
  const std::string place = address + ":" + std::to_string(port);
  switch (error) {
    case EADDRINUSE:
      return {.found = "the port of " + place + " in use by another program or room",
              .expected = "a free port",
              .hint = "choose another, or 0 for any that is free"};
    case EADDRNOTAVAIL:
      return {.found = "the address " + address + ", which this machine does not have",
              .expected = "an address of this machine",
              .hint = "it has " + addresses_in_words()};
    case EACCES:
      return {.found = "the port of " + place + ", which only the administrator may open",
              .expected = "a port from 1024",
              .hint = "0 takes any that is free"};
    default:
      return {.found = "no way to listen at " + place + ": " + std::strerror(error), .expected = "an open port"};
  }
}

}  // namespace

Socket::~Socket() {
  if (open()) close(descriptor_);
}

Place own_place(const Socket& socket) {
  sockaddr_in name{};
  socklen_t size = sizeof name;
  getsockname(socket.get(), reinterpret_cast<sockaddr*>(&name), &size);
  return place_of(name);
}

Place other_place(const Socket& socket) {
  sockaddr_in name{};
  socklen_t size = sizeof name;
  getpeername(socket.get(), reinterpret_cast<sockaddr*>(&name), &size);
  return place_of(name);
}

std::variant<Socket, Problem> listen_at(const std::string& address, int port) {
  sockaddr_in name{};
  name.sin_family = AF_INET;
  if (inet_pton(AF_INET, address.c_str(), &name.sin_addr) != 1) {
    return Problem{.found = "the address \"" + address + "\"",
                   .expected = "four numbers of an IPv4 address",
                   .hint = "this machine has " + addresses_in_words()};
  }
  if (port < 0 || port > 65535) {
    return Problem{.found = "port " + std::to_string(port), .expected = "a port from 1024 to 65535, or 0 for any"};
  }
  name.sin_port = htons(static_cast<std::uint16_t>(port));
  Socket door(::socket(AF_INET, SOCK_STREAM, 0));
  if (!door.open()) return why_not(errno, address, port);
  never_block(door.get());
  // A room closed a moment ago may be opened again; another that still listens keeps its port all the same.
  const int yes = 1;
  setsockopt(door.get(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  if (bind(door.get(), reinterpret_cast<const sockaddr*>(&name), sizeof name) != 0 ||
      listen(door.get(), most_knocking) != 0) {
    return why_not(errno, address, port);
  }
  return door;
}

Socket next_visitor(const Socket& door, bool& full) {
  Socket visitor(accept(door.get(), nullptr, nullptr));
  full = !visitor.open() && (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM);
  if (!visitor.open()) return visitor;
  never_block(visitor.get());
  const int yes = 1;
  setsockopt(visitor.get(), IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
  return visitor;
}

}  // namespace sputnik::room
