// Seats fill evenly, roles merge when few come, and nobody does what belongs to another.
#include "catch.h"
#include "sitting.h"

using namespace sputnik;
using namespace sputnik::classroom;

TEST_CASE("any number of students fills both cabinets evenly, and every role is held by somebody") {
  for (int students = 2; students <= 40; ++students) {
    Sitting room;
    for (int i = 0; i < students; ++i) room.sit();
    const auto& seats = room.session.board().seats;
    const std::size_t us = members(seats, Bench::us).size();
    const std::size_t cn = members(seats, Bench::cn).size();
    INFO(students << " students");
    CHECK(std::max(us, cn) - std::min(us, cn) <= 1);
    CHECK(us <= most_in_a_cabinet);
    for (const Bench bench : {Bench::us, Bench::cn}) {
      std::set<std::size_t> held;
      for (const std::size_t seat : members(seats, bench)) {
        for (const std::size_t role : roles_held(seats, room.session.lesson().cast, seat)) held.insert(role);
      }
      CHECK(held.size() == 5);
    }
  }
}

TEST_CASE("a late joiner takes over a role that another held besides its own") {
  Sitting room;
  const int first = room.sit("us");
  CHECK(roles_held(room.session.board().seats, room.session.lesson().cast, 0).size() == 5);
  const int late = room.sit("us");
  CHECK(room.session.may_do(static_cast<std::size_t>(late), Right::veto));
  CHECK(!room.session.may_do(static_cast<std::size_t>(first), Right::veto));
}

TEST_CASE("a seat in the waiting room, or sent out, does nothing") {
  Sitting room;
  room.say({.deed = Deed::join, .text = "token-of-sixteen-x"});
  CHECK(room.say({.deed = Deed::vote, .seat = 0, .value = 1}) == "a seat in the waiting room");
  room.say({.deed = Deed::admit, .about = 0});
  CHECK(room.say({.deed = Deed::vote, .seat = 0, .value = 1}).empty());
  room.say({.deed = Deed::send_out, .about = 0});
  CHECK(room.say({.deed = Deed::vote, .seat = 0, .value = 1}) == "a seat that is not yours");
  CHECK(!room.session.seat_of("token-of-sixteen-x"));
  CHECK(room.say({.deed = Deed::vote, .seat = 99, .value = 1}) == "a seat that is not yours");
}

TEST_CASE("no seat does what is the teacher's, and a key opens one seat only") {
  Sitting room;
  const int seat = room.sit();
  for (const Deed deed : {Deed::next, Deed::back, Deed::pause, Deed::admit, Deed::inject, Deed::curtain, Deed::hide}) {
    CHECK(!room.say({.deed = deed, .seat = seat}).empty());
  }
  CHECK(room.say({.deed = Deed::join, .value = 1, .text = room.session.board().seats[0].token}) ==
        "a key that has a seat");
  CHECK(!room.say({.deed = Deed::join, .value = 1, .text = "short"}).empty());
}

TEST_CASE("whoever changes sides leaves the votes of the round behind") {
  Sitting room;
  const int a = room.sit("us");
  room.sit("us");
  room.go_to(Stage::cabinet);
  room.propose(a, "research", 1);
  room.say({.deed = Deed::reseat, .about = a, .key = "cn"});
  CHECK(room.session.draft(Side::us).orders == Orders<double>{});
  CHECK(room.favour(a, 0, 1) == "no such proposal");
}

TEST_CASE("a room that is full has room again when somebody was sent out") {
  Sitting room;
  for (std::size_t i = 0; i < most_seats; ++i) room.sit();
  CHECK(room.say({.deed = Deed::join, .value = 1, .text = "token-of-sixteen-late"}) == "a full room");
  room.say({.deed = Deed::send_out, .about = 0});
  CHECK(room.say({.deed = Deed::join, .value = 1, .text = "token-of-sixteen-late"}).empty());
}
