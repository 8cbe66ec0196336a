// Answers on their way from the threads that made them to the one that sends them, which a bell wakes.
#pragma once

#include <cstdint>
#include <mutex>
#include <string>
#include <vector>

#include "room/socket.h"

namespace sputnik::room {

struct Answer {
  std::uint64_t visitor = 0;
  std::string bytes{};
  bool then_leave = false;
};

class Outbox {
 public:
  Outbox();
  void put(Answer answer);
  std::vector<Answer> take_all();
  void ring();
  int bell() const { return heard_.get(); }  // readable when it has rung

 private:
  std::mutex mutex_{};
  std::vector<Answer> answers_{};
  Socket heard_{};
  Socket rung_{};
};

}  // namespace sputnik::room
