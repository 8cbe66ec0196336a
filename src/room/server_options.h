// What a room's server is opened with; the usual values suit a school behind one address.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "room/rate_limit.h"
#include "room/request.h"

namespace sputnik::room {

struct ServerOptions {
  std::string address = "0.0.0.0";  // an IPv4 address of this machine; this one: all of them
  int port = 0;                     // 0: any that is free
  // "host:port" as browsers may know this room besides the machine's addresses and name, behind a forwarded port.
  std::vector<std::string> also_known_as{};

  int threads = 4;  // call the handler
  std::size_t most_connections = 512;
  std::size_t most_waiting = 512;  // whole requests, for the handler

  // Whether a token is a seat's. A seat is held to its own rate alone, strangers share that of their address: so
  // one who floods keeps nobody else of the school out. Asked by a thread of the server, for every request: quick,
  // and safe beside others. When empty, nobody is known, and all are held to both.
  std::function<bool(const std::string& token)> knows{};
  Rate by_token{.per_second = 20, .burst = 80};  // one who taps fast, and whose page is fetched after each tap
  Rate by_address{.per_second = 400, .burst = 800};

  // Says refusals to who was refused; empty: in English. Asked by a thread of the server.
  Interpreter say{};

  std::chrono::milliseconds request_time{5000};  // from the first byte of a request to its last
  std::chrono::milliseconds idle_time{15000};    // of a connection between requests
  std::chrono::milliseconds send_time{8000};     // until an answer is taken
};

}  // namespace sputnik::room
