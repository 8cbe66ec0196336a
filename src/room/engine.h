// Answers whole requests through cpp-httplib: it reads forms and writes answers; no socket is in its hands.
#pragma once

#include <memory>
#include <string>

#include "room/gather.h"
#include "room/request.h"

namespace sputnik::room {

class Engine {
 public:
  explicit Engine(Handler handler, Interpreter say = {});
  ~Engine();

  // The bytes of the whole answer. May be called from several threads at once.
  std::string answer(const WholeRequest& request, const std::string& address, bool keep_alive);

 private:
  class Server;
  std::unique_ptr<Server> server_;
};

}  // namespace sputnik::room
