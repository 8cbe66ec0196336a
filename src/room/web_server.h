// The web server of a room: silent until it is opened, and closed with everything it started.
#pragma once

#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "model/problem.h"
#include "room/door_log.h"
#include "room/request.h"
#include "room/server_options.h"

namespace sputnik::room {

// What the teacher shows the class.
struct Doorplate {
  int port = 0;
  std::vector<std::string> addresses{};  // "http://192.168.1.7:8080/", the likeliest first
};

class WebServer {
 public:
  WebServer();
  ~WebServer();

  // Listens from now on. The handler is called on threads of the server, several at once.
  std::variant<Doorplate, Problem> open(Handler handler, const ServerOptions& options = {});
  // Requests being handled are still answered, all else is cut off. Waits for the handler: never call it from there.
  void close();
  bool is_open() const { return running_ != nullptr; }

  // Asked of the machine anew: a laptop may change networks while the room is open. Empty when it is closed.
  std::vector<std::string> addresses() const;

  // What was refused since the server was made, by it or noted by others. From any thread.
  DoorLog& door_log() { return log_; }

 private:
  struct Running;
  DoorLog log_{};
  std::unique_ptr<Running> running_;
};

}  // namespace sputnik::room
