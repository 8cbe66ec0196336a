// How often one may ask, and guess: time is given, so nothing here waits.
#include "catch.h"
#include "room/code_guard.h"
#include "room/rate_limit.h"

using namespace sputnik::room;
using namespace std::chrono_literals;

namespace {

const Time start = Time{} + 1h;

int taken(RateLimit& limit, const std::string& name, int times, Time now) {
  int count = 0;
  for (int i = 0; i < times; ++i) count += limit.take(name, now);
  return count;
}

}  // namespace

TEST_CASE("a burst may come at once, then as many as the rate gives, and a pause fills up to the burst") {
  RateLimit limit({.per_second = 2, .burst = 5});
  CHECK(taken(limit, "a", 10, start) == 5);
  CHECK(taken(limit, "a", 10, start + 1s) == 2);
  CHECK(taken(limit, "a", 10, start + 1250ms) == 0);
  CHECK(taken(limit, "a", 10, start + 1500ms) == 1);
  CHECK(taken(limit, "a", 10, start + 1h) == 5);
}

TEST_CASE("names do not take from one another, and asking whether there is room takes nothing") {
  RateLimit limit({.per_second = 1, .burst = 3});
  CHECK(taken(limit, "a", 9, start) == 3);
  CHECK(!limit.has_room("a", start));
  for (int i = 0; i < 9; ++i) CHECK(limit.has_room("b", start));
  CHECK(taken(limit, "b", 9, start) == 3);
}

TEST_CASE("a clock that goes back gives nothing and breaks nothing") {
  RateLimit limit({.per_second = 1, .burst = 2});
  CHECK(taken(limit, "a", 5, start) == 2);
  CHECK(taken(limit, "a", 5, start - 10min) == 0);
  CHECK(taken(limit, "a", 5, start + 1s) == 1);
}

TEST_CASE("ten thousand names do not eat the memory, and who was known before them keeps its own count") {
  RateLimit limit({.per_second = 1, .burst = 10}, 100);
  CHECK(taken(limit, "honest", 2, start) == 2);
  int flood = 0;
  for (int i = 0; i < 10000; ++i) flood += limit.take("flood" + std::to_string(i), start);
  CHECK(limit.names() <= 100);
  CHECK(flood == 99 + 10);  // those who found a place, and one shared bucket for the rest
  CHECK(taken(limit, "honest", 20, start) == 8);
  CHECK(!limit.has_room("newcomer", start));
  CHECK(taken(limit, "newcomer", 20, start + 1min) == 10);  // the flood is forgotten once its buckets are full again
  CHECK(limit.names() == 1);
}

TEST_CASE("a code opens the room as it is read aloud, and right codes may come by the hundred") {
  CodeGuard guard;
  for (const char* typed : {"BCDFGH", "bcdfgh", " bcd-FGH ", "b c d f g h"}) {
    CHECK(guard.check(typed, "BCDFGH", "10.0.0.1", start) == Guess::right);
  }
  for (int i = 0; i < 300; ++i) CHECK(guard.check("BCDFGH", "BCDFGH", "10.0.0.1", start) == Guess::right);
  CHECK(guard.check("BCDFGJ", "BCDFGH", "10.0.0.1", start) == Guess::wrong);
  CHECK(guard.check("", "", "10.0.0.1", start) == Guess::wrong);  // a room without a code has no door for codes
}

TEST_CASE("after many wrong guesses an address waits, even with the right code, and others do not") {
  CodeGuard guard;
  int compared = 0;
  for (int i = 0; i < 1000; ++i) compared += guard.check("XXXXXX", "BCDFGH", "10.0.0.1", start) == Guess::wrong;
  CHECK(compared == 40);
  CHECK(guard.check("BCDFGH", "BCDFGH", "10.0.0.1", start) == Guess::wait);
  CHECK(guard.check("BCDFGH", "BCDFGH", "10.0.0.2", start) == Guess::right);
  CHECK(guard.check("BCDFGH", "BCDFGH", "10.0.0.1", start + 1min) == Guess::right);
}

TEST_CASE("ten thousand addresses together guess no faster than the room allows") {
  CodeGuard guard;
  int compared = 0;
  for (int second = 0; second < 5400; second += 27) {
    for (int i = 0; i < 50; ++i) {
      const std::string address = "10.0." + std::to_string(second % 250) + "." + std::to_string(i);
      compared += guard.check("XXXXXX", "BCDFGH", address, start + std::chrono::seconds(second)) == Guess::wrong;
    }
  }
  CHECK(compared < 1000);  // of 24 million codes, in 90 minutes
}
