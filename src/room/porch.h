// The one thread that talks to all visitors: it lets them in, gathers requests, refuses, sends answers, and drops
// who is slow. The handler works elsewhere, so nobody here waits for anybody.
#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "room/door_log.h"
#include "room/engine.h"
#include "room/errands.h"
#include "room/outbox.h"
#include "room/rate_limit.h"
#include "room/server_options.h"
#include "room/visitor.h"

namespace sputnik::room {

class Porch {
 public:
  Porch(Socket door, const ServerOptions& options, Engine& engine, Errands& errands, Outbox& outbox, DoorLog& log);

  void run();  // until stop()
  void stop();

 private:
  void wait_for_something(std::vector<std::uint64_t>& ready, bool& knocked);
  void let_in(Time now);
  bool make_room();
  void hand_out_answers(Time now);
  void attend(std::uint64_t id, Visitor& visitor, Time now);
  void decide(std::uint64_t id, Visitor& visitor, WholeRequest request, Time now);
  std::optional<Refusal> refusal_for(const Visitor& visitor, const WholeRequest& request, Time now);
  void refuse(Visitor& visitor, const Refusal& refusal, const std::string& what, bool with_body, Time now);
  std::vector<std::string> own_places(const Visitor& visitor) const;

  Socket door_;
  ServerOptions options_;
  Engine& engine_;
  Errands& errands_;
  Outbox& outbox_;
  DoorLog& log_;
  RateLimit by_address_;
  RateLimit by_token_;
  std::string machine_{};
  std::map<std::uint64_t, Visitor> visitors_{};
  std::uint64_t next_id_ = 1;
  Time door_rests_until_{};  // the machine has no descriptors left
  std::atomic<bool> stopping_ = false;
};

}  // namespace sputnik::room
