// Wrong guesses are taken from two buckets.
#include "room/code_guard.h"

#include "room/secrets.h"

namespace sputnik::room {

Guess CodeGuard::check(std::string_view typed, std::string_view code, std::string_view address, Time now) {
  if (!by_address_.has_room(address, now) || !in_all_.has_room({}, now)) return Guess::wait;
  if (!code.empty() && same_secret(plain_code(typed), plain_code(code))) return Guess::right;
  by_address_.take(address, now);
  in_all_.take({}, now);
  return Guess::wrong;
}

}  // namespace sputnik::room
