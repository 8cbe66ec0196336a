// Coming in: by the code on the wall into the waiting room, by the key in the QR code into the room.
#include <algorithm>
#include <cctype>

#include "room/doors.h"
#include "room/secrets.h"

namespace sputnik::room {
namespace {

// So many may wait at once: whoever floods the door fills no more than the waiting room.
constexpr std::ptrdiff_t most_waiting = 60;
// A seat is found again for a school day.
constexpr std::string_view cookie_life = "; Max-Age=36000";

Reply with_seat(const std::string& token) {
  return {.status = 303,
          .body = {},
          .headers = {{"Location", "/"}, {"Set-Cookie", "token=" + token + std::string(cookie_life)}}};
}

}  // namespace

Reply Doors::join_by_code(const Request& request) {
  if (seat_of(request.token)) return {.status = 303, .body = {}, .headers = {{"Location", "/"}}};
  const auto typed = request.form.find("code");
  Guess guess = Guess::wrong;
  {
    const std::lock_guard lock(mutex_);
    guess = guard_.check(typed == request.form.end() ? "" : typed->second, options_.keys.code, request.address,
                         options_.clock());
  }
  if (guess == Guess::wait) {
    refused(request, "too many wrong codes");
    return door(request, "Too many wrong codes came from here. Wait a minute, then try again.", 429);
  }
  if (guess == Guess::wrong) {
    refused(request, "a wrong code");
    return door(request, "That is not the code of this room. Look at the screen again.", 403);
  }
  return join(request, false);
}

Reply Doors::join_by_key(const Request& request) {
  if (seat_of(request.token)) return {.status = 303, .body = {}, .headers = {{"Location", "/"}}};
  std::string key = request.path.substr(3);
  for (char& c : key) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  if (!same_secret(key, options_.keys.room)) {
    refused(request, "a key of another room");
    return door(request, "That link is of another session. Scan the picture on the screen again, or type the code.",
                403);
  }
  return join(request, true);
}

Reply Doors::join(const Request& request, bool admitted) {
  bool too_many = false;
  {
    const std::lock_guard lock(mutex_);
    too_many = !joins_.take(request.address, options_.clock());
  }
  const auto snapshot = shelf_.snapshot();
  const auto& seats = snapshot->session.board().seats;
  const auto waiting = std::count_if(seats.begin(), seats.end(),
                                     [](const classroom::Seat& seat) { return !seat.admitted && !seat.gone; });
  if (too_many || (!admitted && waiting >= most_waiting)) {
    refused(request, too_many ? "too many seats from one address" : "a full waiting room");
    return door(request, "Many are coming in at once. Wait a moment, then try again.", 429);
  }
  const std::string token = new_token();
  const auto problem = room_.say({.deed = classroom::Deed::join, .value = admitted ? 1.0 : 0.0, .text = token});
  if (problem) {
    refused(request, problem->found);
    return door(request, "Not done: " + problem->found + ". What would do: " + problem->expected + ".", 403);
  }
  seat_keys_.add(token);
  return with_seat(token);
}

}  // namespace sputnik::room
