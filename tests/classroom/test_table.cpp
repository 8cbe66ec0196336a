// Votes, arguments, evidence and questions: counted once, bounded, and blind to what a bench may not know.
#include "catch.h"
#include "classroom/evidence.h"
#include "classroom/exhibit.h"
#include "sitting.h"

using namespace sputnik;
using namespace sputnik::classroom;

TEST_CASE("a vote is one a seat, may be changed, and before and after are kept apart") {
  Sitting room;
  const int a = room.sit();
  const int b = room.sit();
  room.go_to(Stage::vote_before);
  for (const double opinion : {1.0, -1.0, 1.0}) room.say({.deed = Deed::vote, .seat = a, .about = 0, .value = opinion});
  room.say({.deed = Deed::vote, .seat = b, .about = 0, .value = -1});
  CHECK(room.say({.deed = Deed::vote, .seat = b, .about = 1, .value = 1}) == "another motion");
  CHECK(room.say({.deed = Deed::vote, .seat = b, .about = 0, .value = 7}) == "a vote that is none");
  CHECK(tally(room.session.board().before[0]) == Tally{1, 1, 0});
  room.go_to(Stage::vote_after);
  room.say({.deed = Deed::vote, .seat = b, .about = 0, .value = 1});
  CHECK(tally(room.session.board().before[0]) == Tally{1, 1, 0});
  CHECK(tally(room.session.board().after[0]) == Tally{1, 0, 0});
}

TEST_CASE("an argument is bounded, and neither empty, nor sent twice, nor from a muted seat") {
  Sitting room;
  const int a = room.sit();
  const auto argue = [&](std::string text) {
    return room.say({.deed = Deed::argue, .seat = a, .about = 0, .value = 1, .text = std::move(text)});
  };
  CHECK(argue("Because.").empty());
  CHECK(argue("Because.") == "an argument that was made");
  CHECK(argue("  \n ") == "an empty text");
  CHECK(argue(std::string(longest_argument + 1, 'x')) == "281 characters");
  CHECK(argue(std::string(1 << 20, 'x')) == "1048576 characters");
  CHECK(!argue("turned \u202e around").empty());
  CHECK(!argue("\xff\xfe").empty());
  for (std::size_t i = 1; i < arguments_a_seat; ++i) CHECK(argue("Reason " + std::to_string(i)).empty());
  CHECK(argue("One more") == "one argument too many");
  room.say({.deed = Deed::mute, .about = a, .value = 1});
  CHECK(argue("Hello") == "a seat that is muted");
}

TEST_CASE("a like counts once and can be taken back") {
  Sitting room;
  const int a = room.sit();
  room.say({.deed = Deed::argue, .seat = a, .about = 0, .value = 1, .text = "Because."});
  for (int i = 0; i < 3; ++i) room.say({.deed = Deed::like, .seat = a, .about = 0, .value = 1});
  CHECK(room.session.board().arguments[0].likes.size() == 1);
  room.say({.deed = Deed::like, .seat = a, .about = 0, .value = 0});
  CHECK(room.session.board().arguments[0].likes.empty());
  CHECK(room.say({.deed = Deed::like, .seat = a, .about = 5, .value = 1}) == "no such argument");
}

TEST_CASE("evidence is what a bench may see: the other cabinet's secrets change nothing in it") {
  // China orders a policy that the United States cannot see.
  std::size_t hidden = 0;
  while (policy_cards[hidden].seen == Seen::everyone) ++hidden;
  const auto play = [&](double step) {
    Campaign campaign = tests::plain_campaign(3);
    BothOrders<double> orders;
    orders.cn.step[hidden] = step;
    REQUIRE(campaign.play(orders).empty());
    return campaign;
  };
  const Campaign one = play(0);
  const Campaign other = play(-1);
  CHECK(evidence(one, 0, Bench::us) == evidence(other, 0, Bench::us));
  CHECK(evidence(one, 0, Bench::press) == evidence(other, 0, Bench::press));
  CHECK(!evidence(one, 0, Bench::us).empty());
}

TEST_CASE("a bench pins lines of quarters that were played, a second time takes one down") {
  Sitting room;
  const int a = room.sit("us");
  CHECK(room.say({.deed = Deed::pin, .seat = a, .about = 0, .value = 0}) == "no such quarter");
  room.go_to(Stage::reveal);
  CHECK(room.say({.deed = Deed::pin, .seat = a, .about = 0, .value = 0}).empty());
  CHECK(room.say({.deed = Deed::pin, .seat = a, .about = 999, .value = 0}) == "no such line");
  CHECK(room.session.board().pins.size() == 1);
  CHECK(room.say({.deed = Deed::pin, .seat = a, .about = 0, .value = 0}).empty());
  CHECK(room.session.board().pins.empty());
}

TEST_CASE("a question to the simulator is asked by whoever has the right, once, and as often as the lesson allows") {
  Sitting room;
  for (int i = 0; i < 5; ++i) room.sit("us");
  const auto ask = [&](int seat, std::string knob) {
    return room.say({.deed = Deed::ask, .seat = seat, .key = std::move(knob)});
  };
  CHECK(ask(3, "us.research=0") == "a question before the first round");
  room.go_to(Stage::hearing);
  CHECK(ask(0, "us.research=0") == "a question to the simulator");
  CHECK(!ask(3, "us.resaerch=0").empty());
  CHECK(!ask(3, "poros_cn=99").empty());
  CHECK(ask(3, "us.research=0").empty());
  CHECK(ask(3, "us.release=0") == "one question too many");
}

TEST_CASE("an exhibit of a policy that never stood changes nothing, and one that stood adds up in its words") {
  Sitting room;
  room.sit("us");
  room.go_to(Stage::hearing);
  const Asked idle{0, Bench::us, "us.export_controls=0", room.session.campaign().quarter()};
  const Exhibit none = exhibit(room.session, idle);
  CHECK(none.quarters == 6);
  for (const ExhibitFigure& figure : none.figures) CHECK(figure.same_luck == 0);
  const Exhibit research = exhibit(room.session, {0, Bench::us, "us.research=0", room.session.campaign().quarter()});
  CHECK(research.figures[0].same_luck < 0);
  CHECK(research.figures[0].change.high < 0);
  CHECK(research.question.find("United States") == 0);
  CHECK(exhibit(room.session, {0, Bench::us, "us.research=0", 6}).figures[0].change.mean ==
        research.figures[0].change.mean);
}

TEST_CASE("what can be asked tells nothing of a policy that the other cabinet hides") {
  Sitting room;
  room.sit("us");
  room.go_to(Stage::reveal);
  for (const ExhibitChoice& choice : exhibit_choices(room.session.campaign())) {
    const auto knob = std::get<Knob>(parse_knob(choice.knob, "question"));
    if (knob.side) CHECK(policy_cards[knob.index].seen == Seen::everyone);
  }
}
