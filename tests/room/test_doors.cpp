// The doors of a room, knocked at as pupils do who are bored: forged, repeated, guessed and hostile requests.
#include "doorway.h"

using namespace sputnik;
using namespace sputnik::classroom;
using tests::Doorway;
using tests::holds;

TEST_CASE("the code on the wall opens the waiting room alone; the teacher opens the rest") {
  Doorway way;
  const std::string token = way.by_code();
  REQUIRE(token.size() == 32);
  REQUIRE(holds(way.get(token, "/"), "The teacher will let you in."));
  REQUIRE(way.post(token, "/vote", {{"about", "0"}, {"value", "1"}}).status == 303);
  REQUIRE(way.board().before[0].empty());
  REQUIRE(way.logged("waiting room"));
  way.teach({.deed = Deed::admit, .about = 0});
  REQUIRE(holds(way.get(token, "/"), "Your card"));
}

TEST_CASE("the key in the picture seats at once, and a phone that comes twice keeps its seat") {
  Doorway way;
  const std::string token = way.by_key();
  REQUIRE(way.board().seats.at(0).admitted);
  REQUIRE(Doorway::seat_in(way.get(token, "/j/" + way.doors.keys().room)).empty());
  REQUIRE(way.post(token, "/join", {{"code", "BCDFGH"}}).status == 303);
  REQUIRE(way.board().seats.size() == 1);
}

TEST_CASE("the picture has its key in capitals, and it seats all the same") {
  Doorway way;
  std::string key = way.doors.keys().room;
  for (char& c : key) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  REQUIRE(!Doorway::seat_in(way.get("", "/J/" + key)).empty());
  REQUIRE(way.get("", "/J/" + std::string(32, 'A')).status == 403);
  for (const room::DoorEntry& entry : way.log.entries()) REQUIRE(entry.what.find("AAAA") == std::string::npos);
}

TEST_CASE("guessed codes are refused, logged, and soon not even compared") {
  Doorway way;
  int waits = 0;
  for (int i = 0; i < 200; ++i) waits += way.post("", "/join", {{"code", "BCDFG" + std::to_string(i)}}).status == 429;
  REQUIRE(waits > 100);
  REQUIRE(way.board().seats.empty());
  REQUIRE(way.logged("a wrong code"));
  // The right one would do no better now, and a quarter of an hour later it does.
  REQUIRE(way.by_code().empty());
  way.moment += std::chrono::minutes(15);
  REQUIRE(!way.by_code().empty());
}

TEST_CASE("guessed seats and keys of other sessions open nothing, and are logged without the key") {
  Doorway way;
  way.seat_class(3);
  const std::string guess(32, 'a');
  REQUIRE(holds(way.get(guess, "/orders"), "Code of the room"));
  REQUIRE(way.post(guess, "/propose", {{"policy", "export_controls"}, {"move", "up"}}).status == 403);
  REQUIRE(way.get("", "/j/" + guess).status == 403);
  for (const std::string& path : std::vector<std::string>{"/tick", "/part"})
    REQUIRE(way.get(guess, path, {{"view", "now"}}).status == 403);
  REQUIRE(way.logged("a seat that is not here"));
  for (const room::DoorEntry& entry : way.log.entries()) REQUIRE(entry.what.find(guess) == std::string::npos);
}

TEST_CASE("who votes twice has one vote: the last") {
  Doorway way;
  const auto tokens = way.seat_class();
  way.go_to(Stage::vote_before);
  for (const std::string value : {"1", "-1", "1", "-1"})
    way.post(tokens[0], "/vote", {{"about", "0"}, {"value", value}});
  REQUIRE(tally(way.board().before[0]) == Tally{0, 1, 0});
}

TEST_CASE("a request that is sent again changes nothing more") {
  Doorway way;
  const auto tokens = way.seat_class();
  way.go_to(Stage::cabinet);
  const std::string token = way.of_bench(tokens, Bench::us);
  for (int i = 0; i < 5; ++i) {
    way.post(token, "/propose", {{"policy", "export_controls"}, {"move", "up"}});
    way.post(token, "/argue", {{"about", "0"}, {"value", "1"}, {"text", "Because."}});
    way.post(token, "/like", {{"about", "0"}, {"value", "1"}});
  }
  REQUIRE(way.board().proposals.size() == 1);
  REQUIRE(tally(way.board().proposals[0].votes).in_favour == 1);
  REQUIRE(way.board().arguments.size() == 1);
  REQUIRE(way.board().arguments[0].likes.size() == 1);
}

TEST_CASE("the other cabinet's table cannot be seen, voted on, struck or pinned from") {
  Doorway way;
  const auto tokens = way.seat_class();
  way.go_to(Stage::cabinet);
  const std::string theirs = way.of_bench(tokens, Bench::cn);
  way.post(theirs, "/propose", {{"policy", "intelligence"}, {"move", "up"}});
  REQUIRE(way.board().proposals.size() == 1);
  for (std::size_t member = 0; member < 5; ++member) {
    const std::string spy = way.of_bench(tokens, Bench::us, member);
    for (const std::string& path : std::vector<std::string>{"/", "/orders", "/world", "/debate", "/seat"}) {
      REQUIRE(!holds(way.get(spy, path), "Heron 2"));
    }
    way.post(spy, "/favour", {{"about", "0"}, {"value", "-1"}});
    way.post(spy, "/strike", {{"about", "0"}});
  }
  REQUIRE(tally(way.board().proposals[0].votes) == Tally{1, 0, 0});
  REQUIRE(!way.board().proposals[0].struck);
  REQUIRE(way.logged("no such proposal"));
  // The gallery neither proposes nor votes.
  const std::string press = way.of_bench(tokens, Bench::press);
  way.post(press, "/propose", {{"policy", "intelligence"}, {"move", "down"}});
  way.post(press, "/favour", {{"about", "0"}, {"value", "-1"}});
  REQUIRE(way.board().proposals.size() == 1);
  REQUIRE(holds(way.get(press, "/orders"), "behind closed doors"));
}

TEST_CASE("rights stay with their seats: nobody else surges, strikes, or writes to the other cabinet") {
  Doorway way;
  const auto tokens = way.seat_class();
  way.go_to(Stage::cabinet);
  way.post(way.of_bench(tokens, Bench::us, 0), "/propose", {{"policy", "release"}, {"move", "up"}});
  int letters = 0;
  for (std::size_t member = 0; member < 5; ++member) {
    const std::string token = way.of_bench(tokens, Bench::us, member);
    way.post(token, "/propose", {{"policy", "export_controls"}, {"move", "leap"}});
    way.post(token, "/strike", {{"about", "0"}});
    const std::size_t before = way.board().letters.size();
    way.post(token, "/letter", {{"text", "A word from us."}});
    letters += way.board().letters.size() > before ? 1 : 0;
  }
  REQUIRE(way.board().proposals.size() == 2);
  REQUIRE(letters == 1);
  REQUIRE(holds(way.get(way.of_bench(tokens, Bench::cn), "/seat"), "A word from us."));
  REQUIRE(!holds(way.get(way.of_bench(tokens, Bench::press), "/seat"), "A word from us."));
}

TEST_CASE("scripts in what people write are text, and offensive words are covered, for everyone") {
  Doorway way(tests::shipped_lesson(), room::word_list_of("rude\n"));
  const auto tokens = way.seat_class();
  const std::string nasty = "<script>alert(1)</script> \"'><img src=x onerror=alert(2)> RUDE";
  way.post(tokens[0], "/argue", {{"about", "0"}, {"value", "1"}, {"text", nasty}});
  REQUIRE(way.board().arguments.size() == 1);
  for (const std::string& token : tokens) {
    const room::Reply page = way.get(token, "/debate");
    REQUIRE(holds(page, "&lt;script&gt;alert(1)"));
    REQUIRE(!holds(page, "<script>alert"));
    REQUIRE(!holds(page, "<img"));
    REQUIRE(!holds(page, "RUDE"));
    REQUIRE(holds(page, "•••"));
  }
}

TEST_CASE("texts are bounded, and a seat that is muted writes nothing but may vote") {
  Doorway way;
  const auto tokens = way.seat_class();
  way.post(tokens[0], "/argue", {{"about", "0"}, {"value", "1"}, {"text", std::string(281, 'x')}});
  way.post(tokens[0], "/argue", {{"about", "0"}, {"value", "1"}, {"text", " \r\n "}});
  REQUIRE(way.board().arguments.empty());
  REQUIRE(holds(way.get(tokens[0], "/"), "Not done: "));
  REQUIRE(!holds(way.get(tokens[0], "/"), "Not done: "));  // said once
  way.teach({.deed = Deed::mute, .about = 0, .value = 1});
  way.post(tokens[0], "/argue", {{"about", "0"}, {"value", "1"}, {"text", "Well."}});
  way.post(tokens[0], "/vote", {{"about", "0"}, {"value", "1"}});
  REQUIRE(way.board().arguments.empty());
  REQUIRE(way.board().before[0].size() == 1);
}

TEST_CASE("fields that no page of ours sends are refused, whatever they hold") {
  Doorway way;
  const auto tokens = way.seat_class();
  way.go_to(Stage::cabinet);
  const std::string token = way.of_bench(tokens, Bench::us);
  const std::vector<std::string> odd = {"",   "x",   "1e9", "99999999999999999999", "-1", "0x1",
                                        " 1", "1;2", "NaN", "\xf0\x9f\x98\x80"};
  for (const std::string& each : odd) {
    for (const std::string& path :
         std::vector<std::string>{"/vote", "/dial", "/propose", "/favour", "/strike", "/ready", "/argue", "/like",
                                  "/pin", "/ask", "/letter", "/feel"}) {
      const Doorway::Form form = {{"about", each}, {"value", each}, {"key", each},     {"policy", each},
                                  {"move", each},  {"text", ""},    {"quarter", each}, {"knob", each},
                                  {"view", each},  {"q", each},     {"at", each}};
      const room::Reply reply = way.post(token, path, form);
      REQUIRE((reply.status == 303 || reply.status == 400));
      for (const auto& [name, value] : reply.headers) REQUIRE((name != "Location" || value.starts_with("/")));
    }
    REQUIRE(way.get(token, "/world", {{"q", each}}).status == 200);
    REQUIRE((way.get(token, "/part", {{"view", each}}).status == 403));
  }
  REQUIRE(way.board().proposals.empty());
}

TEST_CASE("a flood fills the waiting room and no more, and whoever sits stays seated") {
  Doorway way;
  const std::string seated = way.by_key();
  int refused = 0;
  for (int i = 0; i < 400; ++i) {
    way.moment += std::chrono::seconds(2);
    refused += way.by_code().empty() ? 1 : 0;
  }
  REQUIRE(refused >= 340);
  REQUIRE(way.board().seats.size() <= 61);
  REQUIRE(way.by_key().size() == 32);
  REQUIRE(holds(way.get(seated, "/"), "Your card"));
}

TEST_CASE("seats come from one address as fast as a class walks in, not as fast as a program asks") {
  Doorway way;
  for (int i = 0; i < 200; ++i) way.by_key();
  REQUIRE(way.board().seats.size() == 60);
  REQUIRE(way.logged("too many seats from one address"));
}

TEST_CASE("the server is told whose keys are seats: those given now, and those of a session that goes on") {
  Doorway way;
  const std::string seat = way.by_key();
  const std::string waiting = way.by_code();
  CHECK(way.doors.knows(seat));
  CHECK(way.doors.knows(waiting));
  CHECK(!way.doors.knows(""));
  CHECK(!way.doors.knows(room::new_token()));
  room::Room again(way.room.look([](const auto& session, auto) { return session; }), Journal(), [] { return 0; });
  const room::Doors doors(again, way.log, way.options({}));
  CHECK(doors.knows(seat));
}

TEST_CASE("who was sent out is out: the key of the seat is worth nothing") {
  Doorway way;
  const auto tokens = way.seat_class();
  way.teach({.deed = Deed::send_out, .about = 0});
  REQUIRE(holds(way.get(tokens[0], "/"), "Code of the room"));
  REQUIRE(way.post(tokens[0], "/vote", {{"about", "0"}, {"value", "1"}}).status == 403);
  REQUIRE(way.board().before[0].empty());
}

TEST_CASE("nobody teaches without the key, and nobody at all in a room that has none") {
  Doorway way;
  for (const std::string& key : {std::string(), std::string("x"), std::string(32, '0')}) {
    REQUIRE(way.post("", "/teacher/next", {{"key", key}}).status == 403);
  }
  REQUIRE(way.post("", "/teacher/next", {}).status == 403);
  REQUIRE(way.post("", "/teacher/next", {{"key", way.doors.keys().teacher}}).status == 200);
  room::DoorOptions none = way.options({});
  none.keys.teacher.clear();
  room::Doors without(way.room, way.log, none);
  const room::Reply reply = without.answer({.method = "POST", .path = "/teacher/next", .form = {{"key", ""}}});
  REQUIRE(reply.status == 403);
}

TEST_CASE("two hundred ticks cost one page a seat; a change costs each seat one more") {
  Doorway way;
  const auto tokens = way.seat_class(40);
  const auto all_tick = [&] {
    for (int i = 0; i < 5; ++i) {
      for (const std::string& token : tokens) REQUIRE(way.get(token, "/tick", {{"view", "now"}}).status == 200);
    }
  };
  all_tick();
  const std::size_t made = way.doors.shelf().made();
  all_tick();
  REQUIRE(way.doors.shelf().made() == made);
  way.post(tokens[0], "/vote", {{"about", "0"}, {"value", "1"}});
  all_tick();
  REQUIRE(way.doors.shelf().made() <= made + 2 * tokens.size());
}

TEST_CASE("a tick tells of a change to whom it concerns, and of nothing to the others") {
  Doorway way;
  const auto tokens = way.seat_class();
  way.go_to(Stage::cabinet);
  const std::string us = way.of_bench(tokens, Bench::us);
  const std::string cn = way.of_bench(tokens, Bench::cn);
  const auto digest = [&](const std::string& token) {
    return way.get(token, "/tick", {{"view", "now"}}).body.substr(0, 16);
  };
  const std::string before_us = digest(us);
  const std::string before_cn = digest(cn);
  way.post(us, "/propose", {{"policy", "export_controls"}, {"move", "up"}});
  REQUIRE(digest(us) != before_us);
  REQUIRE(digest(cn) == before_cn);
}

TEST_CASE("with the lid closed the clock stands still on every phone") {
  Doorway way;
  const auto tokens = way.seat_class(2);
  way.now += 5000;
  way.teach({.deed = Deed::pause});
  const std::string stopped = way.get(tokens[0], "/tick", {{"view", "now"}}).body;
  way.now += 3'600'000;
  REQUIRE(way.get(tokens[0], "/tick", {{"view", "now"}}).body == stopped);
  REQUIRE(stopped.ends_with(" 1\n"));
  REQUIRE(holds(way.get(tokens[0], "/"), "Paused"));
}
