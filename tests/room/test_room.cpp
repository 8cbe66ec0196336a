// A room stamps the time, keeps its journal, moves on by itself, and goes on where a crash left it.
#include <atomic>
#include <filesystem>

#include "catch.h"
#include "room/room.h"
#include "sitting.h"

using namespace sputnik;
using namespace sputnik::classroom;

namespace {

struct Hall {
  std::atomic<std::int64_t> now{1'000'000};
  room::Room room;
  explicit Hall(Session session = Sitting().session, Journal journal = {})
      : room(std::move(session), std::move(journal), [this] { return now.load(); }) {}
  Stage stage() const {
    return room.look([](const Session& session, std::int64_t) { return session.step().stage; });
  }
  void go_to(Stage wanted) {
    while (stage() != wanted) REQUIRE(!room.say({.deed = Deed::next}));
  }
};

}  // namespace

TEST_CASE("a room's clock begins with the lesson, and steps end by it") {
  Hall hall;
  hall.go_to(Stage::vote_before);
  hall.now += 59'000;
  hall.room.tick();
  CHECK(hall.stage() == Stage::vote_before);
  hall.now += 1'000;
  hall.room.tick();
  CHECK(hall.stage() == Stage::assumptions);
}

TEST_CASE("a refusal changes neither session nor version") {
  Hall hall;
  const auto version = hall.room.version();
  CHECK(hall.room.say({.deed = Deed::vote, .seat = 3, .value = 1}));
  CHECK(hall.room.version() == version);
  CHECK(!hall.room.say({.deed = Deed::join, .value = 1, .text = "token-of-sixteen-1"}));
  CHECK(hall.room.version() > version);
}

TEST_CASE("a room that dies in any step goes on there, paused, with the time that was left") {
  const auto folder = std::filesystem::temp_directory_path() / ("sputnik-room-" + std::to_string(::getpid()));
  std::filesystem::create_directories(folder);
  const std::size_t steps = Sitting().session.steps().size() - 1;
  for (std::size_t killed = 1; killed < steps; ++killed) {
    const auto file = folder / (std::to_string(killed) + ".jsonl");
    std::int64_t left = 0;
    Board board;
    {
      Sitting fresh;
      auto journal = Journal::begin(file, fresh.session);
      Hall hall(std::move(fresh.session), std::get<Journal>(std::move(journal)));
      for (int i = 0; i < 6; ++i)
        hall.room.say({.deed = Deed::join, .value = 1, .text = "token-of-sixteen-" + std::to_string(i)});
      for (std::size_t s = 0; s < killed; ++s) REQUIRE(!hall.room.say({.deed = Deed::next}));
      hall.now += 5'000;
      hall.room.say({.deed = Deed::argue, .seat = 1, .about = 0, .value = 1, .text = "Because."});
      left = hall.room.look([](const Session& session, std::int64_t now) { return session.left_ms(now); });
      board = hall.room.look([](const Session& session, std::int64_t) { return session.board(); });
    }
    auto opened = open_journal(file);
    REQUIRE(std::holds_alternative<OpenedJournal>(opened));
    Hall again(std::move(std::get<OpenedJournal>(opened).session), std::move(std::get<OpenedJournal>(opened).journal));
    again.now += 3'600'000;
    again.room.look([&](const Session& session, std::int64_t now) {
      CHECK(session.at() == killed);
      CHECK(session.paused());
      CHECK(session.left_ms(now) == left);
      CHECK(session.board() == board);
      CHECK(session.seat_of("token-of-sixteen-3") == std::size_t{3});
      return 0;
    });
    again.room.say({.deed = Deed::resume});
    CHECK(again.room.look([](const Session& session, std::int64_t now) { return session.left_ms(now); }) == left);
  }
  std::filesystem::remove_all(folder);
}

TEST_CASE("questions are answered beside the lesson, and the same after a restart") {
  Hall hall;
  hall.room.say({.deed = Deed::join, .value = 1, .key = "us", .text = "token-of-sixteen-0"});
  hall.go_to(Stage::hearing);
  REQUIRE(!hall.room.say({.deed = Deed::ask, .seat = 0, .key = "us.research=0"}));
  hall.room.wait_for_exhibits();
  const auto answers = hall.room.exhibits();
  REQUIRE(answers.size() == 1);
  Hall again(hall.room.look([](const Session& session, std::int64_t) { return session; }));
  again.room.wait_for_exhibits();
  CHECK(again.room.exhibits()[0]->figures[0].change.mean == answers[0]->figures[0].change.mean);
}

TEST_CASE("a room may be left while the simulator is at work") {
  for (int i = 0; i < 5; ++i) {
    Hall hall;
    hall.room.say({.deed = Deed::join, .value = 1, .key = "us", .text = "token-of-sixteen-0"});
    hall.go_to(Stage::hearing);
    hall.room.say({.deed = Deed::ask, .seat = 0, .key = "us.research=0"});
  }
}
