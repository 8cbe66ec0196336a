// A whole lesson by the laptop alone, as a teacher holds it who has no network: by widget names, with keys only.
#include <algorithm>

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

// One American sits down at the laptop and is chosen to write.
void take_pen(Driver& driver) {
  REQUIRE(driver.activate("laptop.seat.us"));
  REQUIRE(driver.activate("writer.0"));
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

namespace {

// Walks there, types, and sends by the button of that number; with keys alone.
void write(Driver& driver, const std::string& box, const std::string& text, int send = 0) {
  REQUIRE(driver.reach("write." + box));
  driver.type(text);
  REQUIRE(driver.activate("send." + box + "." + std::to_string(send)));
}

const ui::Writing& draft(Driver& driver, const std::string& box) {
  return driver.game().screen().laptop_drafts.at(box);
}

}  // namespace

TEST_CASE("without phones a class argues, writes letters and says its sentence at the laptop") {
  const Folder folder("lesson-writing");
  Driver driver = at_desk(folder);
  for (const std::string bench : {"us", "cn"}) REQUIRE(driver.activate("laptop.seat." + bench));
  go_to(driver, Stage::cabinet);
  REQUIRE(driver.activate("writer.0"));
  write(driver, "argue.0.0", "Nobody copies what he was never shown.", 1);
  const auto& arguments = driver.game().screen().lesson_desk->arguments;
  REQUIRE(arguments.size() == 1);
  CHECK(arguments.front().text == "Nobody copies what he was never shown.");
  CHECK(!arguments.front().in_favour);
  CHECK(arguments.front().by == "Otter 1");

  // Refused as from a phone, and then the text is still there.
  write(driver, "argue.0.0", "Nobody copies what he was never shown.", 0);
  CHECK(driver.game().screen().notice.find("an argument that was made") != std::string::npos);
  CHECK(!draft(driver, "argue.0.0").text.empty());

  write(driver, "letter.0.0", "What would you give for calm, you bastards?");
  CHECK(!driver.find("write.letter.0.0"));
  REQUIRE(driver.activate("writer.1"));
  const auto& letters = driver.game().screen().lesson_desk->writers.at(1).letters;
  REQUIRE(letters.size() == 1);
  CHECK(letters.front().text.starts_with("What would you give for calm, you "));
  CHECK(letters.front().text.find("bastards") == std::string::npos);

  CHECK(!driver.find("write.feel.1.0"));
  go_to(driver, Stage::debrief);
  write(driver, "feel.1.0", "The clock decided more than we did.");
  CHECK(driver.game().screen().projector->debrief->feelings ==
        std::vector<std::string>{"The clock decided more than we did."});
}

TEST_CASE("an argument is written over several lines, mended in the middle, and ends where a phone's would") {
  const Folder folder("lesson-area");
  Driver driver = at_desk(folder);
  take_pen(driver);
  REQUIRE(driver.reach("write.argue.0.0"));
  using ui::Key;
  driver.type("Chips are oil");
  driver.press(Key::enter);
  driver.type("and more");
  driver.press(Key::up);
  driver.press(Key::home);
  driver.type("No: ");
  driver.press(Key::down);
  driver.press(Key::end);
  driver.press(Key::backspace, true);
  driver.type("中文");
  driver.press(Key::left);
  driver.press(Key::backspace);
  CHECK(draft(driver, "argue.0.0").text == "No: Chips are oil\nand 文");
  CHECK(driver.game().screen().page == Page::lesson);

  driver.press(Key::end, true);
  driver.type(std::string(400, 'x'));
  CHECK(draft(driver, "argue.0.0").text.find("and 文xxx") != std::string::npos);
  const auto texts = driver.kit().texts();
  CHECK(std::any_of(texts.begin(), texts.end(), [](const auto& t) { return t.text == "280 of 280 characters"; }));
  tests::require_whole(driver);
  REQUIRE(driver.activate("send.argue.0.0.0"));
  CHECK(driver.game().screen().lesson_desk->arguments.size() == 1);
  // The arrows lead out of it again at its first line.
  REQUIRE(driver.reach("write.argue.0.0"));
  driver.press(Key::up);
  CHECK(driver.kit().focus_name() != "write.argue.0.0");
}

TEST_CASE("at the laptop a seat likes what another says, once, and may think better of it") {
  const Folder folder("lesson-likes");
  Driver driver = at_desk(folder);
  take_pen(driver);
  REQUIRE(driver.activate("laptop.seat.cn"));
  REQUIRE(driver.reach("write.argue.0.0"));
  driver.type("Faults come to light.");
  REQUIRE(driver.activate("send.argue.0.0.0"));
  CHECK(!driver.find("like.0.0"));
  REQUIRE(driver.activate("writer.1"));
  const auto likes = [&] { return driver.game().screen().lesson_desk->arguments.at(0).likes; };
  REQUIRE(driver.activate("like.1.0"));
  CHECK(likes() == 1);
  tests::require_whole(driver);
  REQUIRE(driver.activate("like.1.0"));
  CHECK(likes() == 0);
}

TEST_CASE("a seat that the teacher has muted is told so at the laptop, and writes nothing") {
  const Folder folder("lesson-muted");
  Driver driver = at_desk(folder);
  take_pen(driver);
  REQUIRE(driver.find("write.argue.0.0"));
  driver.game().grant(ui::SayLesson{{.deed = classroom::Deed::mute, .about = 0, .value = 1}});
  driver.settle();
  CHECK(!driver.find("write.argue.0.0"));
  CHECK(!driver.game().screen().lesson_desk->writers.at(0).why_not.empty());
}

TEST_CASE("an empty room is filled for a rehearsal, and begun anew as if nobody had been there") {
  const Folder folder("lesson-rehearsal");
  Driver driver = at_desk(folder);
  driver.game().grant(ui::SelectLessonTab{ui::LessonTab::seats});
  driver.settle();
  REQUIRE(driver.activate("seats.fill"));
  const auto desk = [&] { return *driver.game().screen().lesson_desk; };
  CHECK(desk().simulated == 30);
  CHECK(desk().people == 0);
  CHECK(!driver.find("seats.fill"));
  go_to(driver, Stage::vote_before);
  driver.settle();
  CHECK(driver.game().screen().projector->votes.front().votes.all() == 30);
  REQUIRE(driver.activate("seats.empty"));
  CHECK(desk().seats.empty());
  CHECK(desk().stage == Stage::briefing);
  go_to(driver, Stage::vote_before);
  CHECK(driver.game().screen().projector->votes.front().votes.all() == 0);
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path() / "sessions"), {}) == 1);
}

TEST_CASE("a room in which somebody sits is not filled, and simulated students leave it to those who came") {
  const Folder folder("lesson-mixed");
  Driver driver = at_desk(folder);
  REQUIRE(driver.activate("laptop.seat.us"));
  driver.game().grant(ui::SelectLessonTab{ui::LessonTab::seats});
  driver.settle();
  CHECK(!driver.find("seats.fill"));
  driver.game().grant(ui::FillRoom{true});
  driver.settle();
  CHECK(driver.game().screen().lesson_desk->simulated == 0);

  const Folder another("lesson-mixed-later");
  Driver other = at_desk(another);
  other.game().grant(ui::FillRoom{true});
  other.settle();
  REQUIRE(other.activate("laptop.seat.us"));
  other.game().grant(ui::SelectLessonTab{ui::LessonTab::seats});
  other.settle();
  REQUIRE(other.activate("seats.empty"));
  CHECK(other.game().screen().lesson_desk->simulated == 0);
  CHECK(other.game().screen().lesson_desk->people == 1);
}
