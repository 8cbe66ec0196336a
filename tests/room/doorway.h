// A room with its doors in a test: requests by hand, a clock that tests turn.
#pragma once

#include "classroom_of_pupils.h"
#include "room/secrets.h"

namespace sputnik::tests {

struct Doorway {
  std::int64_t now = 0;
  room::Time moment{};
  room::Room room;
  room::DoorLog log{};
  room::Doors doors;

  explicit Doorway(const OpenedLesson& opened = shipped_lesson(), room::WordList words = {})
      : room(classroom::Session(opened.lesson, {.scenario = opened.scenario, .seed = 5}), Journal(),
             [this] { return now; }),
        doors(room, log, options(std::move(words))) {}

  room::DoorOptions options(room::WordList words) {
    room::DoorOptions out;
    out.keys = {"BCDFGH", room::new_token(), room::new_token()};
    out.words = std::move(words);
    out.clock = [this] { return moment; };
    return out;
  }

  using Form = std::map<std::string, std::string>;
  room::Reply get(const std::string& token, const std::string& path, const Form& query = {}) {
    return doors.answer(
        {.method = "GET", .path = path, .address = "10.0.0.9", .token = token, .language = "en", .form = query});
  }
  room::Reply post(const std::string& token, const std::string& path, const Form& form = {},
                   const std::string& address = "10.0.0.9") {
    return doors.answer(
        {.method = "POST", .path = path, .address = address, .token = token, .language = "en", .form = form});
  }
  // The token of the seat that a reply gave; empty: none.
  static std::string seat_in(const room::Reply& reply) {
    for (const auto& [name, value] : reply.headers) {
      if (name == "Set-Cookie" && value.starts_with("token=")) return value.substr(6, value.find(';') - 6);
    }
    return {};
  }
  std::string by_key() { return seat_in(get("", "/j/" + doors.keys().room)); }
  std::string by_code() { return seat_in(post("", "/join", {{"code", "bcd-fgh"}})); }
  void teach(classroom::Entry entry) { REQUIRE(!room.say(std::move(entry))); }
  void go_to(classroom::Stage stage) {
    while (room.look([](const auto& session, auto) { return session.step().stage; }) != stage) {
      teach({.deed = classroom::Deed::next});
    }
  }
  // Tokens of a full class, ten in the cabinets and the press.
  std::vector<std::string> seat_class(int pupils = 12) {
    std::vector<std::string> tokens;
    for (int i = 0; i < pupils; ++i) tokens.push_back(by_key());
    return tokens;
  }
  classroom::Board board() {
    return room.look([](const auto& session, auto) { return session.board(); });
  }
  // One who sits on that bench.
  std::string of_bench(const std::vector<std::string>& tokens, classroom::Bench bench, std::size_t which = 0) {
    const std::size_t seat = classroom::members(board().seats, bench).at(which);
    return tokens.at(seat);
  }
  bool logged(const std::string& why) {
    for (const room::DoorEntry& entry : log.entries()) {
      if (entry.why.find(why) != std::string::npos) return true;
    }
    return false;
  }
};

inline bool holds(const room::Reply& reply, const std::string& text) {
  return reply.body.find(text) != std::string::npos;
}

}  // namespace sputnik::tests
