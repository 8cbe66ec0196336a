// What the forms of our pages say, as entries of the session; and the teacher's deeds, for rooms without a desk.
#include <algorithm>
#include <array>
#include <charconv>

#include "room/doors.h"
#include "room/secrets.h"

namespace sputnik::room {
namespace {

using classroom::Deed;
using classroom::Entry;

// Which fields of a form become which part of the entry; an empty name: none.
struct DeedCard {
  std::string_view path;
  Deed deed;
  std::string_view about;
  std::string_view value;
  std::string_view key;
  std::string_view text;
};
constexpr std::array<DeedCard, 12> seat_deeds = {{{"/vote", Deed::vote, "about", "value", "", ""},
                                                  {"/dial", Deed::dial, "", "value", "key", ""},
                                                  {"/propose", Deed::propose, "", "", "policy", ""},
                                                  {"/favour", Deed::favour, "about", "value", "", ""},
                                                  {"/strike", Deed::strike, "about", "", "", ""},
                                                  {"/ready", Deed::ready, "", "value", "", ""},
                                                  {"/argue", Deed::argue, "about", "value", "", "text"},
                                                  {"/like", Deed::like, "about", "value", "", ""},
                                                  {"/pin", Deed::pin, "about", "quarter", "", ""},
                                                  {"/ask", Deed::ask, "", "", "knob", ""},
                                                  {"/letter", Deed::letter, "", "", "", "text"},
                                                  {"/feel", Deed::feel, "", "", "", "text"}}};
constexpr std::array<DeedCard, 13> teacher_deeds = {{{"/teacher/admit", Deed::admit, "about", "", "", ""},
                                                     {"/teacher/mute", Deed::mute, "about", "value", "", ""},
                                                     {"/teacher/send-out", Deed::send_out, "about", "", "", ""},
                                                     {"/teacher/reseat", Deed::reseat, "about", "", "bench", "role"},
                                                     {"/teacher/next", Deed::next, "", "", "", ""},
                                                     {"/teacher/back", Deed::back, "", "", "", ""},
                                                     {"/teacher/pause", Deed::pause, "", "", "", ""},
                                                     {"/teacher/resume", Deed::resume, "", "", "", ""},
                                                     {"/teacher/extend", Deed::extend, "", "value", "", ""},
                                                     {"/teacher/inject", Deed::inject, "", "", "event", ""},
                                                     {"/teacher/hide", Deed::hide, "about", "value", "", ""},
                                                     {"/teacher/curtain", Deed::curtain, "", "value", "", ""},
                                                     {"/teacher/doors", Deed::doors, "", "value", "", ""}}};

template <std::size_t count>
const DeedCard* card_of(const std::array<DeedCard, count>& cards, std::string_view path) {
  const auto found = std::find_if(cards.begin(), cards.end(), [&](const DeedCard& card) { return card.path == path; });
  return found == cards.end() ? nullptr : &*found;
}

std::optional<int> number(const Request& request, std::string_view name) {
  const auto found = request.form.find(std::string(name));
  if (found == request.form.end()) return std::nullopt;
  const std::string& text = found->second;
  int value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = read.ec == std::errc() && read.ptr == text.data() + text.size();
  return whole ? std::optional(value) : std::nullopt;
}

// As it was typed, without blanks around it.
std::string words(const Request& request, std::string_view name) {
  const auto found = request.form.find(std::string(name));
  if (found == request.form.end()) return {};
  std::string text = found->second;
  std::erase(text, '\r');
  const std::size_t first = text.find_first_not_of(" \n\t");
  if (first == std::string::npos) return {};
  return text.substr(first, text.find_last_not_of(" \n\t") - first + 1);
}

// The moves of the page of orders.
bool set_move(Entry& entry, const std::string& move) {
  constexpr std::array<std::string_view, 4> moves = {"up", "down", "surge", "leap"};
  constexpr std::array<int, 4> steps = {1, -1, 1, 2};
  const auto found = std::find(moves.begin(), moves.end(), move);
  if (found == moves.end()) return false;
  const auto at = static_cast<std::size_t>(found - moves.begin());
  entry.value = steps[at];
  entry.about = at >= 2 ? 1 : 0;
  return true;
}

std::optional<Entry> filled(const DeedCard& card, const Request& request) {
  Entry entry{.deed = card.deed};
  if (!card.about.empty()) {
    const auto about = number(request, card.about);
    if (!about) return std::nullopt;
    entry.about = *about;
  }
  if (!card.value.empty()) {
    const auto value = number(request, card.value);
    if (!value) return std::nullopt;
    entry.value = *value;
  }
  if (!card.key.empty()) entry.key = words(request, card.key);
  if (!card.text.empty()) entry.text = words(request, card.text);
  if (card.deed == Deed::propose && !set_move(entry, words(request, "move"))) return std::nullopt;
  return entry;
}

}  // namespace

bool is_deed_of_seat(std::string_view path) { return card_of(seat_deeds, path) != nullptr; }

std::optional<Entry> entry_of(const Request& request) {
  const DeedCard* card = card_of(seat_deeds, request.path);
  return card ? filled(*card, request) : std::nullopt;
}

Reply Doors::teacher(const Request& request) {
  const auto plain = [](int status, std::string text) {
    return Reply{.status = status, .type = "text/plain; charset=utf-8", .body = std::move(text) + "\n"};
  };
  const auto key = request.form.find("key");
  const bool right =
      !options_.keys.teacher.empty() && key != request.form.end() && same_secret(key->second, options_.keys.teacher);
  if (!right) {
    refused(request, "the teacher's key");
    return plain(403, "no");
  }
  if (request.path == "/teacher/look") return teachers_view();
  const DeedCard* card = card_of(teacher_deeds, request.path);
  const auto entry = card ? filled(*card, request) : std::nullopt;
  if (!entry) return plain(400, "no such deed, or a field is missing");
  if (const auto problem = room_.say(*entry)) return plain(409, to_string(*problem));
  return plain(200, "done");
}

// A line each: where the session stands, then every seat.
Reply Doors::teachers_view() const {
  std::string text = room_.look([](const classroom::Session& session, std::int64_t now) {
    std::string out = "step " + std::to_string(session.at()) + "\nstage " + std::string(key(session.step().stage)) +
                      "\nround " + std::to_string(session.step().round) + "\nquarters " +
                      std::to_string(session.campaign().quarter()) + "\npaused " + (session.paused() ? "1" : "0") +
                      "\nleft " + std::to_string(session.left_ms(now)) + "\n";
    for (const classroom::Seat& seat : session.board().seats) {
      out += "seat " + std::string(classroom::bench_keys[index(seat.bench)]) + " " +
             (seat.gone       ? "gone"
              : seat.admitted ? "sits"
                              : "waits") +
             " " + seat.name + "\n";
    }
    return out;
  });
  return {.type = "text/plain; charset=utf-8", .body = std::move(text)};
}

}  // namespace sputnik::room
