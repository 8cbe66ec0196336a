// A loop over poll(): what came is handled, who was too slow is dropped, and again.
#include "room/porch.h"

#include <poll.h>
#include <unistd.h>

#include <algorithm>

#include "room/manners.h"

namespace sputnik::room {
namespace {

using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

constexpr int most_served = 1000;        // by one connection
constexpr int most_let_in_at_once = 64;  // before those inside are looked after again

std::string name_of_machine() {
  char name[256] = "";
  return gethostname(name, sizeof name - 1) == 0 ? name : "";
}

std::int64_t seconds_since_1970() {
  return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

}  // namespace

Porch::Porch(Socket door, const ServerOptions& options, Engine& engine, Errands& errands, Outbox& outbox, DoorLog& log)
    : door_(std::move(door)),
      options_(options),
      engine_(engine),
      errands_(errands),
      outbox_(outbox),
      log_(log),
      by_address_(options.by_address),
      by_token_(options.by_token),
      machine_(name_of_machine()) {}

void Porch::stop() {
  stopping_ = true;
  outbox_.ring();
}

void Porch::run() {
  std::vector<std::uint64_t> ready;
  while (!stopping_) {
    bool knocked = false;
    wait_for_something(ready, knocked);
    const Time now = SteadyClock::now();
    hand_out_answers(now);
    for (const std::uint64_t id : ready) attend(id, visitors_.at(id), now);
    for (auto& [id, visitor] : visitors_) visitor.expire(now);
    std::erase_if(visitors_, [](const auto& entry) { return entry.second.stage() == Stage::gone; });
    if (knocked) let_in(now);
  }
  hand_out_answers(SteadyClock::now());  // what was being worked on is still answered
  visitors_.clear();
  door_ = Socket();
}

void Porch::wait_for_something(std::vector<std::uint64_t>& ready, bool& knocked) {
  const Time now = SteadyClock::now();
  Time until = now < door_rests_until_ ? door_rests_until_ : now + 1s;
  std::vector<pollfd> watched = {{outbox_.bell(), POLLIN, 0}, {now < door_rests_until_ ? -1 : door_.get(), POLLIN, 0}};
  std::vector<std::uint64_t> ids;
  for (const auto& [id, visitor] : visitors_) {
    watched.push_back({visitor.socket().get(), visitor.events(), 0});
    ids.push_back(id);
    until = std::min(until, visitor.deadline());
  }
  const auto wait = std::chrono::ceil<std::chrono::milliseconds>(std::max(until - now, Time::duration::zero()));
  poll(watched.data(), watched.size(), static_cast<int>(wait.count()));
  knocked = watched[1].revents != 0;
  ready.clear();
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (watched[i + 2].revents != 0) ready.push_back(ids[i]);
  }
}

void Porch::let_in(Time now) {
  for (int i = 0; i < most_let_in_at_once; ++i) {
    bool full = false;
    Socket socket = next_visitor(door_, full);
    if (full && make_room()) continue;
    if (full) door_rests_until_ = now + 100ms;
    if (!socket.open()) return;
    if (visitors_.size() >= options_.most_connections && !make_room()) continue;
    visitors_.emplace(next_id_++, Visitor(std::move(socket), options_, now));
  }
}

// Drops who has been gathering for the longest at the address with the most connections: who floods loses its own.
bool Porch::make_room() {
  std::map<std::string_view, int> crowd;
  for (const auto& [id, visitor] : visitors_) ++crowd[visitor.address()];
  auto worst = visitors_.end();
  const auto is_worse = [&](const Visitor& one, const Visitor& other) {
    const int more = crowd[one.address()] - crowd[other.address()];
    return more != 0 ? more > 0 : one.since() < other.since();
  };
  for (auto at = visitors_.begin(); at != visitors_.end(); ++at) {
    const Stage stage = at->second.stage();
    if (stage == Stage::waiting || stage == Stage::sending) continue;
    if (worst == visitors_.end() || is_worse(at->second, worst->second)) worst = at;
  }
  if (worst == visitors_.end()) return false;
  log_.add(seconds_since_1970(), worst->second.address(), "a connection", "too many connections");
  visitors_.erase(worst);
  return true;
}

void Porch::hand_out_answers(Time now) {
  for (Answer& answer : outbox_.take_all()) {
    const auto at = visitors_.find(answer.visitor);
    if (at == visitors_.end()) continue;  // who asked has left
    at->second.answer(std::move(answer.bytes), answer.then_leave, now);
    attend(at->first, at->second, now);
  }
}

void Porch::attend(std::uint64_t id, Visitor& visitor, Time now) {
  switch (visitor.stage()) {
    case Stage::gathering:
    case Stage::leaving:
      visitor.read_some(now);
      break;
    case Stage::sending:
      visitor.write_some(now);
      break;
    case Stage::waiting:
      return visitor.drop();  // hung up: nothing else is looked for
    case Stage::gone:
      return;
  }
  if (visitor.stage() != Stage::gathering) return;
  Gathered gathered = visitor.next_request();
  if (auto* request = std::get_if<WholeRequest>(&gathered)) {
    decide(id, visitor, std::move(*request), now);
  } else if (const auto* refusal = std::get_if<Refusal>(&gathered)) {
    refuse(visitor, *refusal, "a broken request", true, now);
  }
}

void Porch::decide(std::uint64_t id, Visitor& visitor, WholeRequest request, Time now) {
  const std::string what = request.head.method + " " + without_secrets(request.head.path);
  const bool with_body = request.head.method != "HEAD";
  if (const auto refusal = refusal_for(visitor, request, now)) {
    return refuse(visitor, *refusal, what, with_body, now);
  }
  const bool keep_alive = request.head.keep_alive && visitor.served() < most_served;
  visitor.wait_for_answer(now);
  const bool added = errands_.add([this, id, keep_alive, with_body, request = std::move(request),
                                   address = visitor.address(), language = visitor.language()] {
    try {
      outbox_.put({id, engine_.answer(request, address, keep_alive), !keep_alive});
    } catch (const std::exception&) {
      outbox_.put({id,
                   answer_of({500, "something went wrong here"}, with_body, refusal_words(500, options_.say, language)),
                   true});
    }
  });
  if (!added) refuse(visitor, {503, "too many ask at once"}, what, with_body, now);
}

std::optional<Refusal> Porch::refusal_for(const Visitor& visitor, const WholeRequest& request, Time now) {
  const std::string token = cookie_of(request.head.first("cookie"), "token");
  const bool known = !token.empty() && options_.knows && options_.knows(token);
  // Invented tokens must not fill the table of those that are known.
  const bool counted = options_.knows ? known : !token.empty();
  if (counted && !by_token_.take(token, now)) return Refusal{429, "too often from one seat"};
  if (!known && !by_address_.take(visitor.address(), now)) return Refusal{429, "too often from one address"};
  return refusal_of(request, own_places(visitor));
}

void Porch::refuse(Visitor& visitor, const Refusal& refusal, const std::string& what, bool with_body, Time now) {
  log_.add(seconds_since_1970(), visitor.address(), what, std::to_string(refusal.status) + ", " + refusal.why);
  visitor.refuse(refusal, with_body, now);
}

// Where this visitor came in is known from the connection itself; nothing that the visitor says is believed.
std::vector<std::string> Porch::own_places(const Visitor& visitor) const {
  const Place place = own_place(visitor.socket());
  const std::string port = ":" + std::to_string(place.port);
  std::vector<std::string> places = options_.also_known_as;
  places.push_back(place.address + port);
  if (place.address.starts_with("127.")) places.push_back("localhost" + port);
  if (!machine_.empty()) {
    places.push_back(machine_ + port);
    places.push_back(machine_ + ".local" + port);
  }
  return places;
}

}  // namespace sputnik::room
