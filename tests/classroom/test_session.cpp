// A lesson walks through its steps, keeps its time, and is the same however often its journal is replayed.
#include "catch.h"
#include "sitting.h"

using namespace sputnik;
using namespace sputnik::classroom;

TEST_CASE("the steps of a lesson take the minutes of its phases, a round in its five stages") {
  const auto steps = steps_of(*small_lesson());
  std::int64_t all = 0;
  for (const Step& step : steps) all += step.ms;
  CHECK(all == 38 * 60'000);
  REQUIRE(steps.size() == 3 + 3 * 5 + 3 + 1);
  CHECK(steps[3].stage == Stage::news);
  CHECK(steps[4].stage == Stage::cabinet);
  CHECK(steps[4].ms == 120'000);
  CHECK(steps[17].round == 2);
  CHECK(steps.back().stage == Stage::closed);
}

TEST_CASE("time stands still while the lesson is paused, and the teacher gives more of it or less") {
  Sitting room;
  CHECK(room.session.left_ms(0) == 240'000);
  room.now = 60'000;
  CHECK(room.say({.deed = Deed::pause}).empty());
  CHECK(room.session.left_ms(500'000) == 180'000);
  room.now = 500'000;
  CHECK(room.say({.deed = Deed::resume}).empty());
  CHECK(room.session.left_ms(500'000) == 180'000);
  CHECK(room.say({.deed = Deed::extend, .value = -60'000}).empty());
  CHECK(room.session.left_ms(500'000) == 120'000);
  CHECK(!room.say({.deed = Deed::extend, .value = 1e9}).empty());
}

TEST_CASE("votes and rounds move on when their time is over, talk waits for the teacher") {
  Sitting room;
  CHECK(!room.session.moves_on(10'000'000));
  room.go_to(Stage::vote_before);
  CHECK(!room.session.moves_on(room.now + 59'000));
  CHECK(room.session.moves_on(room.now + 60'000));
  room.go_to(Stage::cabinet);
  CHECK(room.session.moves_on(room.now + 120'000));
  room.go_to(Stage::hearing);
  CHECK(!room.session.moves_on(10'000'000));
}

TEST_CASE("cabinets that are all ready need not wait for the clock") {
  Sitting room;
  const int a = room.sit("us");
  const int b = room.sit("cn");
  room.go_to(Stage::cabinet);
  room.say({.deed = Deed::ready, .seat = a, .value = 1});
  CHECK(!room.session.moves_on(0));
  room.say({.deed = Deed::ready, .seat = b, .value = 1});
  CHECK(room.session.moves_on(0));
  room.next();
  CHECK(!room.session.everyone_ready());
}

TEST_CASE("a round plays its quarters when the orders are sealed, and going back takes it back") {
  Sitting room;
  room.sit("us");
  room.sit("cn");
  room.go_to(Stage::seal);
  CHECK(room.session.campaign().quarter() == 0);
  room.next();
  CHECK(room.session.step().stage == Stage::reveal);
  CHECK(room.session.campaign().quarter() == 2);
  CHECK(room.session.rounds_played() == 1);
  room.next();
  room.back();
  CHECK(room.session.campaign().quarter() == 2);
  room.back();
  CHECK(room.session.step().stage == Stage::seal);
  CHECK(room.session.campaign().quarter() == 0);
  CHECK(room.session.rounds_played() == 0);
  room.go_to(Stage::hearing);
  CHECK(room.session.campaign().quarter() == 6);
}

TEST_CASE("a bench that nobody sits on is played by the scenario's doctrine, which here stands still") {
  Sitting room;
  const int seat = room.sit("us");
  room.go_to(Stage::cabinet);
  room.propose(seat, "research", 1);
  room.go_to(Stage::reveal);
  CHECK(room.session.campaign().orders()[0].us.step[find_policy("research")] == 1);
  CHECK(room.session.campaign().orders()[0].cn == Orders<double>{});
}

TEST_CASE("the same entries make the same session, to the last bit") {
  Sitting room;
  const int a = room.sit();
  const int b = room.sit();
  room.say({.deed = Deed::vote, .seat = a, .about = 0, .value = 1});
  room.go_to(Stage::assumptions);
  room.say({.deed = Deed::dial, .seat = a, .value = 2, .key = "poros_cn"});
  room.go_to(Stage::cabinet);
  room.propose(a, "research", 1);
  room.propose(b, "self_reliance", 1);
  room.go_to(Stage::hearing);
  room.say({.deed = Deed::argue, .seat = b, .about = 0, .value = -1, .text = "It is not so."});
  room.go_to(Stage::debrief);
  Session again(small_lesson(), {.scenario = tests::shared(small_scenario()), .seed = 7});
  for (const Entry& entry : room.journal) REQUIRE(!again.apply(entry));
  CHECK(again.board() == room.session.board());
  CHECK(again.at() == room.session.at());
  const Campaign& one = room.session.campaign();
  REQUIRE(again.campaign().quarter() == one.quarter());
  CHECK(again.campaign().hash(one.quarter()) == one.hash(one.quarter()));
}

TEST_CASE("an event that the teacher injects strikes in the coming quarter and leaves the past as it was") {
  Scenario scenario = small_scenario();
  EventCard card{.id = "storm",
                 .date = Quarter{2029, 1},
                 .headline = {"STORM", "STORM"},
                 .body = {"Rain.", "Rain."},
                 .why = "weather",
                 .source = "invented",
                 .effects = {{"tension", EffectKind::add, 0.3}}};
  scenario.events.push_back(card);
  scenario.own_events = 1;
  Session session(small_lesson(), {.scenario = tests::shared(scenario), .seed = 7});
  const auto go_to = [&](Stage stage, int round) {
    while (session.step().stage != stage || session.step().round != round)
      REQUIRE(!session.apply({.deed = Deed::next}));
  };
  go_to(Stage::cabinet, 1);
  const std::uint64_t past = session.campaign().hash(2);
  REQUIRE(!session.apply({.deed = Deed::inject, .key = "storm"}));
  CHECK(session.campaign().hash(2) == past);
  const double before = session.campaign().now().tension;
  go_to(Stage::reveal, 1);
  CHECK(session.campaign().states()[3].tension > before + 0.2);
  CHECK(session.apply({.deed = Deed::inject, .key = "strom"})->hint.find("storm") != std::string::npos);
}

TEST_CASE("what the class sets holds in the campaign: the median of the votes") {
  Sitting room;
  for (int i = 0; i < 3; ++i) room.sit();
  room.go_to(Stage::assumptions);
  CHECK(!room.session.dialled("poros_cn"));
  for (int i = 0; i < 3; ++i) room.say({.deed = Deed::dial, .seat = i, .value = i == 0 ? 0.0 : 2.0, .key = "poros_cn"});
  const AssumptionCard& card = assumption_cards[find_assumption("poros_cn")];
  CHECK(*room.session.dialled("poros_cn") == card.high);
  room.say({.deed = Deed::dial, .seat = 1, .value = 0, .key = "poros_cn"});
  CHECK(*room.session.dialled("poros_cn") == card.low);
  room.next();
  CHECK(room.session.campaign().setting().assume["poros_cn"] == card.low);
  CHECK(room.say({.deed = Deed::dial, .seat = 1, .value = 2, .key = "poros_cn"}) == "a setting at another time");
}

TEST_CASE("a campaign that is over has no further rounds") {
  Scenario scenario = small_scenario(2);
  Session session(small_lesson(), {.scenario = tests::shared(scenario), .seed = 7});
  while (session.step().stage != Stage::reveal) REQUIRE(!session.apply({.deed = Deed::next}));
  REQUIRE(session.campaign().over());
  REQUIRE(!session.apply({.deed = Deed::next}));
  REQUIRE(!session.apply({.deed = Deed::next}));
  CHECK(session.step().stage == Stage::hearing);
  REQUIRE(!session.apply({.deed = Deed::back}));
  CHECK(session.step().stage == Stage::breath);
  CHECK(session.step().round == 0);
}
