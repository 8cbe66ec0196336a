// One connection: it is gathering a request, waiting for its answer, sending it, or being seen off.
#pragma once

#include <string>

#include "room/gather.h"
#include "room/server_options.h"
#include "room/socket.h"
#include "room/time_point.h"

namespace sputnik::room {

enum class Stage { gathering, waiting, sending, leaving, gone };

class Visitor {
 public:
  Visitor(Socket socket, const ServerOptions& limits, Time now);

  Stage stage() const { return stage_; }
  const Socket& socket() const { return socket_; }
  const std::string& address() const { return address_; }
  int served() const { return served_; }
  short events() const;  // what poll() is to look for
  Time since() const { return since_; }
  Time deadline() const;

  void read_some(Time now);
  Gathered next_request() { return gather_.next(); }
  // "zh" or "en", as far as what came so far says; else empty.
  std::string language() const;
  // Answers with a refusal, in the language of who asked.
  void refuse(const Refusal& refusal, bool with_body, Time now);
  void wait_for_answer(Time now) { enter(Stage::waiting, now); }
  void answer(std::string bytes, bool then_leave, Time now);
  void write_some(Time now);
  // Drops who has been too slow.
  void expire(Time now);
  void drop() { stage_ = Stage::gone; }

 private:
  void enter(Stage stage, Time now);

  Socket socket_;
  const ServerOptions& limits_;
  std::string address_;
  Stage stage_ = Stage::gathering;
  Time since_;  // of this stage; while gathering, of the first byte
  Gather gather_{};
  std::string out_{};
  std::size_t sent_ = 0;
  bool then_leave_ = false;
  int served_ = 0;
  std::size_t thrown_away_ = 0;
};

}  // namespace sputnik::room
