// A whole lesson by the laptop alone, as a teacher holds it who has no network: by widget names, with keys only.
#include "app/lesson_game.h"
#include "desk.h"
#include "files/lesson_file.h"
#include "lesson_desk.h"
#include "ui/names.h"

using namespace sputnik;
using classroom::Stage;
using tests::Folder;
using ui::Page;

namespace {

Driver at_desk(const Folder& folder) {
  return tests::lesson_driver({.display = {1280, 720, 100}, .sessions = folder.path() / "sessions", .seated = false});
}

Stage stage_of(Driver& driver) { return driver.game().screen().lesson_desk->stage; }

void go_to(Driver& driver, Stage stage) {
  for (int i = 0; i < 60 && stage_of(driver) != stage; ++i) REQUIRE(driver.activate("lesson.next_step"));
  REQUIRE(stage_of(driver) == stage);
}

// The cabinet takes the desk, raises a policy, seals, and the teacher's desk is there again.
void order(Driver& driver, Side side, const std::string& policy) {
  REQUIRE(driver.activate("laptop.hand." + std::string(key(side))));
  REQUIRE(driver.game().screen().page == Page::handover);
  CHECK(driver.game().screen().lesson_desk->paused);
  REQUIRE(driver.activate(ui::names::ready));
  REQUIRE(driver.game().screen().page == Page::game);
  REQUIRE(driver.game().screen().seat == side);
  driver.game().grant(ui::SetOrder{find_policy(policy), 1, false});
  driver.settle();
  REQUIRE(driver.activate(ui::names::seal));
  REQUIRE(driver.game().screen().page == Page::lesson);
  CHECK(driver.game().lesson()->draft(side).step[find_policy(policy)] == 1);
}

}  // namespace

TEST_CASE("a whole lesson is held with the laptop alone, by its keys") {
  const Folder folder("lesson");
  Driver driver = at_desk(folder);
  REQUIRE(driver.activate("lesson.tab.laptop"));
  for (const std::string bench : {"us", "us", "cn", "press"}) REQUIRE(driver.activate("laptop.seat." + bench));
  REQUIRE(driver.game().screen().lesson_desk->seats.size() == 4);

  go_to(driver, Stage::vote_before);
  REQUIRE(driver.activate("laptop.0.0"));
  REQUIRE(driver.activate("laptop.2.2"));
  const auto& votes = driver.game().screen().projector->votes;
  CHECK(votes.front().votes == classroom::Tally{1, 1, 0});

  go_to(driver, Stage::assumptions);
  REQUIRE(driver.activate("laptop.0.2"));
  go_to(driver, Stage::cabinet);
  order(driver, Side::us, "research");
  order(driver, Side::cn, "research");
  const int played = driver.game().lesson()->campaign().quarter();
  go_to(driver, Stage::reveal);
  CHECK(driver.game().lesson()->campaign().quarter() == played + 2);
  const Campaign campaign = driver.game().lesson()->campaign();
  for (const Side side : sides) CHECK(campaign.orders()[0][side].step[find_policy("research")] == 1);

  go_to(driver, Stage::hearing);
  REQUIRE(driver.find("laptop.0.0"));
  go_to(driver, Stage::vote_after);
  REQUIRE(driver.activate("laptop.0.2"));
  go_to(driver, Stage::debrief);
  CHECK(driver.game().screen().projector->debrief->moved.front().moves.to_against == 1);
  go_to(driver, Stage::closed);
  REQUIRE(driver.activate("lesson.tab.door"));
  REQUIRE(driver.activate("door.end"));
  REQUIRE(driver.game().lesson());
  REQUIRE(driver.activate("door.end"));
  CHECK(driver.game().screen().page == Page::title);
  CHECK(std::filesystem::is_empty(folder.path() / "sessions"));
}

TEST_CASE("back over a reveal takes the round back, so that a slip costs nothing") {
  const Folder folder("lesson-back");
  Driver driver = at_desk(folder);
  go_to(driver, Stage::reveal);
  REQUIRE(driver.game().lesson()->campaign().quarter() == 2);
  REQUIRE(driver.activate("lesson.back"));
  CHECK(stage_of(driver) == Stage::seal);
  CHECK(driver.game().lesson()->campaign().quarter() == 0);
}

TEST_CASE("the clock is stopped, and given or taken a minute") {
  const Folder folder("lesson-clock");
  Driver driver = at_desk(folder);
  CHECK(driver.game().screen().lesson_desk->clock == "4:00");
  REQUIRE(driver.activate("lesson.more"));
  REQUIRE(driver.activate("lesson.more"));
  REQUIRE(driver.activate("lesson.less"));
  REQUIRE(driver.activate("lesson.pause"));
  const std::string stands = driver.game().screen().lesson_desk->clock;
  CHECK(stands > "4:30");
  CHECK(stands <= "5:00");
  driver.frames_for(90);
  CHECK(driver.game().screen().lesson_desk->clock == stands);
  REQUIRE(driver.activate("lesson.pause"));
  driver.frames_for(301);
  CHECK(driver.game().screen().lesson_desk->late);
}

TEST_CASE("a lesson that was cut off goes on where it was, and stands still") {
  const Folder folder("lesson-crash");
  Stage left{};
  {
    Driver driver = at_desk(folder);
    REQUIRE(driver.activate("laptop.seat.us"));
    go_to(driver, Stage::cabinet);
    order(driver, Side::us, "research");
    left = stage_of(driver);
  }
  Driver again(Game({.settings = {.reduced_motion = true}, .sessions = folder.path() / "sessions"}), 1280, 720);
  REQUIRE(again.game().screen().title.left.size() == 1);
  REQUIRE(again.activate("lesson.resume"));
  REQUIRE(again.activate("left.0"));
  REQUIRE(again.game().screen().page == Page::lesson);
  CHECK(stage_of(again) == left);
  CHECK(again.game().screen().lesson_desk->paused);
  CHECK(again.game().screen().lesson_desk->cabinets.us.rows.size() == 1);
}

TEST_CASE("the teacher lets in, mutes, moves and sends out by the list of seats") {
  Driver driver = tests::lesson_driver({.display = {1920, 1080, 100}});
  const auto find_waiting = [&] { return driver.game().screen().lesson_desk->waiting; };
  REQUIRE(find_waiting() == 1);
  REQUIRE(driver.activate("seats.admit_all"));
  CHECK(find_waiting() == 0);
  REQUIRE(driver.activate("seat.0"));
  REQUIRE(driver.activate("seat.0.mute"));
  REQUIRE(driver.activate("seat.0.to.press"));
  for (const ui::SeatRow& row : driver.game().screen().lesson_desk->seats) {
    if (row.seat != 0) continue;
    CHECK(row.muted);
    CHECK(row.bench == classroom::Bench::press);
  }
  const std::size_t before = driver.game().screen().lesson_desk->seats.size();
  REQUIRE(driver.activate("seat.0.out"));
  CHECK(driver.game().screen().lesson_desk->seats.size() == before - 1);
}

TEST_CASE("an event that the teacher lets strike is in the round, and a hidden argument is off the wall") {
  Driver driver = tests::lesson_driver({.display = {1920, 1080, 100}, .steps = 7});
  REQUIRE(driver.activate("lesson.tab.events"));
  const std::string id = driver.game().screen().lesson_desk->events.front().id;
  REQUIRE(driver.activate("event." + id));
  CHECK(driver.game().screen().lesson_desk->events.front().times == 1);
  REQUIRE(driver.activate("lesson.tab.arguments"));
  REQUIRE(driver.activate("argument.0"));
  CHECK(driver.game().screen().lesson_desk->arguments.front().hidden);
}

TEST_CASE("a lesson file is opened by its name, at the teacher's desk") {
  Game game({.settings = {.reduced_motion = true}});
  game.grant(ui::OpenLesson{std::string(SPUTNIK_ROOT) + "/scenarios/lessons/open-systems.json"});
  REQUIRE(game.screen().page == Page::lesson);
  CHECK(game.screen().lesson_desk->title == game.lesson()->lesson()->title);
}

TEST_CASE("the door to phones opens and shuts, and the projector shows the way in only while it is open") {
  Driver driver = tests::lesson_driver({.display = {1280, 720, 100}, .seated = false});
  CHECK(driver.game().screen().projector->door.address.empty());
  REQUIRE(driver.activate("lesson.tab.door"));
  REQUIRE(driver.activate("door.serve"));
  const ui::DoorModel door = driver.game().screen().lesson_desk->door;
  REQUIRE(door.open);
  CHECK((door.listens.empty() == !door.trouble.empty()));
  const ui::DoorWay way = driver.game().screen().projector->door;
  CHECK(way.address == door.listens);
  if (!way.address.empty()) {
    CHECK(way.code.size() >= 6);
    CHECK(way.dark.size() == static_cast<std::size_t>(way.modules * way.modules));
  }
  REQUIRE(driver.activate("door.serve"));
  CHECK(driver.game().screen().projector->door.address.empty());
}
