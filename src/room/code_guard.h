// Asks whether a typed code opens the room, and lets nobody try many: wrong guesses count by address and in all.
#pragma once

#include <string_view>

#include "room/rate_limit.h"

namespace sputnik::room {

enum class Guess { right, wrong, wait };

class CodeGuard {
 public:
  // `wait` says nothing about the code: it was not compared. Right codes do not count, so a class behind one
  // address can come in at once.
  Guess check(std::string_view typed, std::string_view code, std::string_view address, Time now);

 private:
  // 24 million codes: at this rate a lesson of 90 minutes sees less than a thousand guesses.
  RateLimit by_address_{Rate{.per_second = 1.0 / 10, .burst = 40}};
  RateLimit in_all_{Rate{.per_second = 1.0 / 6, .burst = 80}};
};

}  // namespace sputnik::room
