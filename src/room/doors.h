// The doors of a room: who may come in, which page a phone is given, and what a seat says, as one handler of requests.
#pragma once

#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "room/code_guard.h"
#include "room/door_log.h"
#include "room/page_shelf.h"
#include "room/request.h"
#include "room/seat_keys.h"

namespace sputnik::room {

// Secrets of one evening.
struct DoorKeys {
  std::string code{};     // six letters on the wall: opens the waiting room
  std::string room{};     // 128 bits in the QR code: opens the room
  std::string teacher{};  // empty: nobody teaches by the web
};
// Fresh ones; `by_web`: with a key for the teacher.
DoorKeys new_door_keys(bool by_web);

struct DoorOptions {
  DoorKeys keys{};
  std::map<std::string, Speech, std::less<>> speeches{};  // by language of the request: "zh"; English needs one for names only
  std::string language = "en";  // of the room, for requests that do not say theirs
  WordList words{};
  std::string style{};  // the style sheet and the script
  std::string script{};
  std::function<Time()> clock = [] { return std::chrono::steady_clock::now(); };
};
// With the files that ship: style, script and the words to cover; a list of words with a fault is told in `problems`.
DoorOptions door_options(Problems& problems);

// Safe for many threads. `log` takes what was refused.
class Doors {
 public:
  Doors(Room& room, DoorLog& log, DoorOptions options);

  Reply answer(const Request& request);
  Handler handler() {
    return [this](const Request& request) { return answer(request); };
  }
  // Whether a token is a seat's, for ServerOptions::knows.
  bool knows(const std::string& token) const { return seat_keys_.has(token); }
  // For ServerOptions::say.
  std::string say(std::string_view english, std::string_view language) const;
  const DoorKeys& keys() const { return options_.keys; }
  PageShelf& shelf() { return shelf_; }

 private:
  using Seat = std::optional<std::size_t>;

  Reply get(const Request& request);
  Reply post(const Request& request);
  Reply page(const Request& request, PhoneView view);
  Reply part(const Request& request);
  Reply tick(const Request& request);
  Reply join_by_code(const Request& request);
  Reply join_by_key(const Request& request);
  Reply join(const Request& request, bool admitted);
  Reply deed(const Request& request, classroom::Entry entry);
  Reply teacher(const Request& request);
  Reply teachers_view() const;

  Reply door(const Request& request, const std::string& alert, int status = 200);
  Reply notice(const Request& request, int status, std::string_view english);
  Reply back_to(const Request& request, bool with_anchor);
  Seat seat_of(const std::string& token);
  PhonePlace place_of(const Request& request, PhoneView view);
  PhoneClock clock_of(const PhoneModel& model) const;
  const Speech& speech(const Request& request) const;
  void refused(const Request& request, std::string_view why);
  void leave_word(const std::string& token, std::string english);
  std::string take_word(const std::string& token);

  Room& room_;
  DoorLog& log_;
  DoorOptions options_;
  PageShelf shelf_;
  SeatKeys seat_keys_{};
  std::mutex mutex_{};
  CodeGuard guard_{};
  RateLimit joins_{Rate{.per_second = 0.5, .burst = 60}};         // by address: a class may come from one
  std::map<std::string, std::string, std::less<>> words_left_{};  // by token: what to say on the next page
};

// What a posted form asks a seat to do; nothing when its fields are no such thing.
std::optional<classroom::Entry> entry_of(const Request& request);
bool is_deed_of_seat(std::string_view path);

}  // namespace sputnik::room
