// A room opened for a test, and a client that sends whatever bytes a test wants.
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <string_view>

#include "catch.h"
#include "room/manners.h"
#include "room/web_server.h"

namespace tests {

using namespace sputnik;
using room::Reply;
using room::Request;

inline bool holds(std::string_view text, std::string_view words) { return text.find(words) != std::string_view::npos; }

// "HTTP/1.1 404 Not Found…": 404. No answer: 0.
inline int status_of(std::string_view answer) {
  return answer.starts_with("HTTP/1.1 ") ? std::stoi(std::string(answer.substr(9, 3))) : 0;
}

class Knock {
 public:
  explicit Knock(int port, int receive_buffer = 0) : descriptor_(socket(AF_INET, SOCK_STREAM, 0)) {
    const timeval patience{20, 0};  // far beyond every limit of the server: reached only when it hangs
    setsockopt(descriptor_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (receive_buffer > 0) {
      setsockopt(descriptor_, SOL_SOCKET, SO_RCVBUF, &receive_buffer, sizeof receive_buffer);
    }
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_port = htons(static_cast<std::uint16_t>(port));
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    connected_ = connect(descriptor_, reinterpret_cast<sockaddr*>(&name), sizeof name) == 0;
  }
  Knock(Knock&& other) noexcept : descriptor_(other.descriptor_), connected_(other.connected_) {
    other.descriptor_ = -1;
  }
  Knock& operator=(Knock&&) = delete;
  ~Knock() {
    if (descriptor_ >= 0) close(descriptor_);
  }

  bool connected() const { return connected_; }
  // False once the server has hung up.
  bool say(std::string_view bytes) {
    while (!bytes.empty()) {
      const ssize_t count = send(descriptor_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (count <= 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
  }
  void say_no_more() { shutdown(descriptor_, SHUT_WR); }

  // All that comes until the server hangs up.
  std::string hear_all() {
    std::string heard;
    while (hear_some(heard)) {
    }
    return heard;
  }
  // One answer with its body.
  std::string hear_one() {
    std::string& heard = heard_;
    for (;;) {
      const std::size_t end = heard.find("\r\n\r\n");
      const std::size_t length = heard.find("Content-Length: ");
      if (end != std::string::npos && length < end) {
        const std::size_t size = end + 4 + std::stoul(heard.substr(length + 16));
        if (heard.size() >= size) {
          const std::string answer = heard.substr(0, size);
          heard.erase(0, size);
          return answer;
        }
      }
      if (!hear_some(heard)) return std::exchange(heard, {});
    }
  }

 private:
  bool hear_some(std::string& heard) {
    char bytes[4096];
    const ssize_t count = recv(descriptor_, bytes, sizeof bytes, 0);
    if (count < 0) CHECK(errno == ECONNRESET);  // and not the end of patience
    if (count > 0) heard.append(bytes, static_cast<std::size_t>(count));
    return count > 0;
  }

  int descriptor_;
  bool connected_ = false;
  std::string heard_{};
};

// Says what it was asked.
inline Reply echo(const Request& request) {
  std::string body = request.method + " " + request.path + " from " + request.address + " token=" + request.token +
                     " language=" + request.language;
  for (const auto& [name, value] : request.form) body += " [" + name + "=" + value + "]";
  return {.type = "text/plain; charset=utf-8", .body = body};
}

struct OpenRoom {
  explicit OpenRoom(room::ServerOptions options = {}, room::Handler handler = echo) {
    options.address = "127.0.0.1";
    auto opened = server.open(std::move(handler), options);
    REQUIRE(std::holds_alternative<room::Doorplate>(opened));
    port = std::get<room::Doorplate>(opened).port;
  }
  // Sends, ends its side, and hears all.
  std::string ask(std::string_view bytes) const {
    Knock knock(port);
    knock.say(bytes);
    return knock.hear_all();
  }
  room::WebServer server{};
  int port = 0;
};

inline std::string get(const std::string& target, const std::string& headers = {}) {
  return "GET " + target + " HTTP/1.1\r\nHost: x\r\n" + headers + "Connection: close\r\n\r\n";
}
inline std::string post(const std::string& target, const std::string& body, const std::string& headers = {}) {
  return "POST " + target +
         " HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
         std::to_string(body.size()) + "\r\n" + headers + "Connection: close\r\n\r\n" + body;
}

}  // namespace tests
