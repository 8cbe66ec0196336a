// Routes of the room's small web page: who asks is found by the cookie, what it may see by its seat.
#include "room/doors.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <sstream>

#include "files/assets.h"
#include "room/secrets.h"

namespace sputnik::room {
namespace {

const Speech english_speech{};

std::string shipped(std::string_view name) {
  std::ifstream in(asset(name), std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

std::string field(const Request& request, const std::string& name) {
  const auto found = request.form.find(name);
  return found == request.form.end() ? std::string() : found->second;
}

std::int64_t now_in_seconds() {
  return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

Reply see_other(const std::string& where) { return {.status = 303, .body = {}, .headers = {{"Location", where}}}; }
Reply plain(std::string text, int status = 200) {
  return {.status = status, .type = "text/plain; charset=utf-8", .body = std::move(text)};
}

// The same for everyone all evening: asked for once.
Reply kept_file(std::string type, std::string body) {
  return {.type = std::move(type), .body = std::move(body), .headers = {{"Cache-Control", "max-age=3600"}}};
}

// The way in by the picture, which has it in capitals.
bool is_key_path(std::string_view path) { return path.starts_with("/j/") || path.starts_with("/J/"); }

// An anchor as our own pages name them.
bool is_anchor(std::string_view text) {
  return !text.empty() && text.size() <= 40 && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  });
}

}  // namespace

DoorKeys new_door_keys(bool by_web) { return {new_room_code(), new_token(), by_web ? new_token() : std::string()}; }

DoorOptions door_options(Problems& problems) {
  DoorOptions out;
  out.style = shipped("phone.css");
  out.script = shipped("phone.js");
  auto words = read_word_list(word_list_file());
  if (const auto* faults = std::get_if<Problems>(&words)) {
    problems.insert(problems.end(), faults->begin(), faults->end());
  } else {
    out.words = std::get<WordList>(std::move(words));
  }
  return out;
}

Doors::Doors(Room& room, DoorLog& log, DoorOptions options)
    : room_(room), log_(log), options_(std::move(options)), shelf_(room, options_.words) {
  // A session that goes on after a crash has its seats already.
  for (const classroom::Seat& seat : shelf_.snapshot()->session.board().seats) {
    if (!seat.token.empty()) seat_keys_.add(seat.token);
  }
}

Reply Doors::answer(const Request& request) { return request.method == "POST" ? post(request) : get(request); }

Reply Doors::get(const Request& request) {
  const std::string& path = request.path;
  if (path == "/") return page(request, PhoneView::now);
  if (path == "/tick") return tick(request);
  if (path == "/part") return part(request);
  if (path == "/phone.css") return kept_file("text/css; charset=utf-8", options_.style);
  if (path == "/phone.js") return kept_file("text/javascript; charset=utf-8", options_.script);
  if (path == "/favicon.ico") return {.status = 204, .body = {}};
  if (is_key_path(path)) return join_by_key(request);
  if (const auto view = view_named(std::string_view(path).substr(1))) return page(request, *view);
  // What only takes forms was loaded anew: its page is the room's.
  if (is_deed_of_seat(path) || path == "/join") return see_other("/");
  refused(request, "no such page");
  return notice(request, 404, "There is no such page in this room.");
}

Reply Doors::post(const Request& request) {
  const std::string& path = request.path;
  if (path == "/join") return join_by_code(request);
  if (path.starts_with("/teacher/")) return teacher(request);
  if (!is_deed_of_seat(path)) {
    refused(request, "no such deed");
    return notice(request, 404, "There is no such page in this room.");
  }
  auto entry = entry_of(request);
  if (!entry) {
    refused(request, "fields that no page of ours sends");
    return notice(request, 400, "The room did not understand that.");
  }
  return deed(request, std::move(*entry));
}

Doors::Seat Doors::seat_of(const std::string& token) {
  if (token.empty()) return std::nullopt;
  const auto snapshot = shelf_.snapshot();
  const auto& seats = snapshot->session.board().seats;
  Seat found;
  // All are compared: how long it takes tells nothing.
  for (std::size_t s = 0; s < seats.size(); ++s) {
    if (!seats[s].token.empty() && same_secret(seats[s].token, token) && !seats[s].gone) found = s;
  }
  return found;
}

PhonePlace Doors::place_of(const Request& request, PhoneView view) {
  PhonePlace place{view};
  if (view != PhoneView::world) return place;
  const std::string q = field(request, "q");
  int quarter = -1;
  const auto read = std::from_chars(q.data(), q.data() + q.size(), quarter);
  const int played = shelf_.snapshot()->session.campaign().quarter();
  if (read.ec == std::errc() && read.ptr == q.data() + q.size() && quarter >= 0 && quarter < played) {
    place.quarter = quarter;
  }
  return place;
}

PhoneClock Doors::clock_of(const PhoneModel& model) const {
  PhoneClock clock = room_.look([](const classroom::Session& session, std::int64_t now) {
    return PhoneClock{session.left_ms(now), session.paused(), session.closed()};
  });
  clock.over = clock.over || !model.admitted;
  return clock;
}

std::string Doors::say(std::string_view english, std::string_view language) const {
  const auto found = options_.speeches.find(language.empty() ? options_.language : language);
  return found == options_.speeches.end() ? std::string(english) : found->second(english);
}

const Speech& Doors::speech(const Request& request) const {
  const auto found = options_.speeches.find(request.language);
  return found == options_.speeches.end() ? english_speech : found->second;
}

Reply Doors::page(const Request& request, PhoneView view) {
  const Seat seat = seat_of(request.token);
  if (!seat) {
    if (!request.token.empty()) refused(request, "a seat that is not here");
    return door(request, "");
  }
  const Speech& say = speech(request);
  const PhonePlace place = place_of(request, view);
  const auto shelved = shelf_.page(*seat, place, say);
  const Pen pen{say, options_.words, place};
  return {.body = phone_document(shelved->model, pen, shelved->page, shelved->digest, clock_of(shelved->model),
                                 take_word(request.token))};
}

Reply Doors::part(const Request& request) {
  const Seat seat = seat_of(request.token);
  const auto view = view_named(field(request, "view"));
  if (!seat || !view) return plain("gone\n", 403);
  const auto shelved = shelf_.page(*seat, place_of(request, *view), speech(request));
  const std::string stage = speech(request)(shelved->model.admitted ? shelved->model.stage : "Waiting room");
  return {.body =
              element("div", {{"id", "page"}, {"data-digest", shelved->digest}, {"data-stage", stage}}, shelved->page)
                  .html()};
}

// A few bytes, once a second: the digest of the page, milliseconds left, 1 while the clock stands still.
Reply Doors::tick(const Request& request) {
  const Seat seat = seat_of(request.token);
  const auto view = view_named(field(request, "view"));
  if (!seat || !view) return plain("gone\n", 403);
  const auto shelved = shelf_.page(*seat, place_of(request, *view), speech(request));
  const PhoneClock clock = clock_of(shelved->model);
  return plain(shelved->digest + " " + (clock.over ? "-" : std::to_string(clock.left_ms)) + " " +
               (clock.paused ? "1" : "0") + "\n");
}

Reply Doors::deed(const Request& request, classroom::Entry entry) {
  const Seat seat = seat_of(request.token);
  if (!seat) {
    refused(request, "a seat that is not here");
    return door(request, "This phone has no seat here. Type the code of the room.", 403);
  }
  entry.seat = static_cast<int>(*seat);
  if (entry.deed == classroom::Deed::favour || entry.deed == classroom::Deed::strike) {
    const auto snapshot = shelf_.snapshot();
    const classroom::Board& board = snapshot->session.board();
    entry.about = proposal_on_board(board, board.seats[*seat].bench, entry.about);
  }
  const auto problem = room_.say(std::move(entry));
  if (problem) {
    refused(request, problem->found);
    leave_word(request.token, "Not done: " + problem->found + ". What would do: " + problem->expected + ".");
  }
  return back_to(request, !problem);
}

// The page that the form stood on; where it stood, unless there is something to say at the top.
Reply Doors::back_to(const Request& request, bool with_anchor) {
  const PhoneView view = view_named(field(request, "view")).value_or(PhoneView::now);
  const std::string anchor = field(request, "at");
  const std::string where = address_of(place_of(request, view));
  return see_other(with_anchor && is_anchor(anchor) ? where + "#" + anchor : where);
}

Reply Doors::door(const Request& request, const std::string& alert, int status) {
  return {.status = status, .body = door_document(speech(request), alert)};
}

Reply Doors::notice(const Request& request, int status, std::string_view english) {
  return {.status = status, .body = notice_document(speech(request), english)};
}

void Doors::refused(const Request& request, std::string_view why) {
  // A key in an address is a secret: it is not written down.
  const std::string what = is_key_path(request.path) ? "/j/" : request.path;
  log_.add(now_in_seconds(), request.address, request.method + " " + what, why);
}

void Doors::leave_word(const std::string& token, std::string english) {
  constexpr std::size_t most_words = 500;
  const std::lock_guard lock(mutex_);
  if (words_left_.size() >= most_words) words_left_.clear();
  words_left_[token] = std::move(english);
}

std::string Doors::take_word(const std::string& token) {
  const std::lock_guard lock(mutex_);
  const auto found = words_left_.find(token);
  if (found == words_left_.end()) return {};
  std::string word = std::move(found->second);
  words_left_.erase(found);
  return word;
}

}  // namespace sputnik::room
