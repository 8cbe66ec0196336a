// The teacher's desk and the projector: whole at every size, legible from the last row, and without secrets.
#include <algorithm>
#include <set>

#include "lesson_desk.h"
#include "ui/mirror.h"
#include "ui/scale.h"

using namespace sputnik;
using classroom::Stage;
using tests::Display;
using tests::lesson_at;
using tests::lesson_driver;
using tests::require_whole;
using ui::Page;

namespace {

constexpr std::size_t all_steps = 21;  // of the small lesson, the last is closed

constexpr std::array<Display, 5> walls = {
    {{1280, 720, 100}, {1920, 1080, 100}, {3840, 2160, 200}, {1024, 768, 100}, {1920, 1200, 100}}};

std::string said(const Display& display, std::size_t step) {
  return std::to_string(display.width) + "x" + std::to_string(display.height) + ", step " + std::to_string(step);
}

ScenarioPtr with_secrets(double money, double estimate) {
  Scenario scenario = *tests::october_rule();
  for (const Side side : sides) {
    scenario.nations[side].state["money"] = money;
    scenario.nations[side].state["estimate"] = estimate;
  }
  return std::make_shared<const Scenario>(scenario);
}

// A stage that nobody has done anything in yet: what a bench pins and asks there it chose to show, from what it alone
// could know, and the simulator answers from the scenario's own opening.
Game at_stage(std::size_t step, const ScenarioPtr& scenario) {
  const std::size_t before = step > 0 ? step - 1 : 0;
  Game game = lesson_at({.display = {1280, 720, 100}, .steps = before, .scenario = scenario});
  if (step > 0) game.grant(ui::SayLesson{{.deed = classroom::Deed::next}});
  game.set_time(0);
  game.show(Page::projector);
  game.grant(ui::TurnSheet{static_cast<int>(ui::DebriefSheet::truth)});  // the debrief begins with how it felt
  return game;
}

}  // namespace

TEST_CASE("the projector is whole and legible from the last row in every stage") {
  for (const Display& display : walls) {
    for (std::size_t step = 0; step <= all_steps; ++step) {
      INFO(said(display, step));
      Driver driver = lesson_driver({.display = display, .steps = step}, Page::projector);
      driver.frames_for(10);
      require_whole(driver);
      REQUIRE(!driver.kit().texts().empty());
      float largest = 0;
      for (const ui::TextBox& text : driver.kit().texts()) {
        CAPTURE(text.text);
        CHECK(text.size * 40 >= static_cast<float>(display.height));
        largest = std::max(largest, text.size);
      }
      CHECK(largest * 18 >= static_cast<float>(display.height));
    }
  }
}

TEST_CASE("every sheet of the debrief is whole") {
  for (const Display& display : walls) {
    Driver driver = lesson_driver({.display = display, .steps = all_steps - 1}, Page::projector);
    REQUIRE(driver.game().screen().projector->debrief);
    for (int sheet = 0; sheet < ui::sheet_count; ++sheet) {
      INFO(said(display, static_cast<std::size_t>(sheet)));
      driver.frames_for(10);
      require_whole(driver);
      driver.game().grant(ui::TurnSheet{1});
    }
  }
}

namespace {

bool on_wall(Driver& driver, const std::string& words) {
  driver.settle();
  const auto& texts = driver.kit().texts();
  return std::any_of(texts.begin(), texts.end(), [&](const ui::TextBox& box) { return box.text == words; });
}

// Both motions are voted on, before and after a round; no hearing.
classroom::LessonPtr lesson_of_two_motions(bool shipped_cast = false) {
  using classroom::Phase;
  classroom::Lesson lesson = *classroom::small_lesson();
  if (shipped_cast) {
    const auto read = read_lesson(std::string(SPUTNIK_ROOT) + "/scenarios/lessons/open-systems.json");
    lesson.cast = std::get<OpenedLesson>(read).lesson->cast;
  }
  lesson.phases = {{Phase::briefing, 4},
                   {Phase::vote_before, 1, 0, "openness"},
                   {Phase::vote_before, 1, 0, "restraint"},
                   {Phase::rounds, 4, 1},
                   {Phase::vote_after, 1, 0, "openness"},
                   {Phase::vote_after, 1, 0, "restraint"},
                   {Phase::debrief, 8}};
  return std::make_shared<const classroom::Lesson>(std::move(lesson));
}

}  // namespace

TEST_CASE("the sheet of votes has every motion that the class voted on, before and after") {
  for (const Display& display : walls) {
    Driver driver = lesson_driver({.display = display, .steps = 10, .lesson = lesson_of_two_motions()}, Page::projector);
    REQUIRE(driver.game().screen().projector->stage == Stage::debrief);
    driver.game().grant(ui::TurnSheet{static_cast<int>(ui::DebriefSheet::votes)});
    CHECK(on_wall(driver, "That openness."));
    CHECK(on_wall(driver, "That restraint."));
    const auto& texts = driver.kit().texts();
    const auto counts = std::count_if(texts.begin(), texts.end(),
                                      [](const ui::TextBox& box) { return box.text.starts_with("For: "); });
    CHECK(counts == 4);
    require_whole(driver);
  }
}

TEST_CASE("every goal is opened with what its seat wanted, sheet by sheet, and a bench without seats has none") {
  Driver driver = lesson_driver({.display = {1280, 720, 100}, .steps = 10, .lesson = lesson_of_two_motions(true)}, Page::projector);
  std::set<std::string> opened;
  for (int sheet = 0; sheet < ui::sheet_count; ++sheet) {
    for (const auto& goal : driver.game().screen().projector->debrief->goals) {
      if (on_wall(driver, goal.goal)) opened.insert(goal.goal);
    }
    require_whole(driver);
    driver.game().grant(ui::TurnSheet{1});
  }
  std::set<std::string> all;
  for (const auto& goal : driver.game().screen().projector->debrief->goals) all.insert(goal.goal);
  CHECK(opened == all);
  CHECK(all.size() > 10);
}

TEST_CASE("the debrief begins with how it felt, in the words of the class, and says so when nobody spoke") {
  Driver driver = lesson_driver({.steps = 10, .lesson = lesson_of_two_motions()}, Page::projector);
  CHECK(on_wall(driver, "HOW IT FELT"));
  CHECK(on_wall(driver, "I did not trust them, and they did not trust me."));
  classroom::Entry entry{.deed = classroom::Deed::feel, .seat = 5, .text = "Utter bullshit, all of it."};
  driver.game().grant(ui::SayLesson{entry});
  CHECK(!on_wall(driver, entry.text));
  CHECK(driver.game().screen().projector->debrief->feelings.front().ends_with(", all of it."));
  // More than find room are counted.
  for (int seat = 0; seat < 13; ++seat) {
    entry.seat = seat;
    entry.text = std::string(270, 'a' + static_cast<char>(seat)) + " said";
    driver.game().grant(ui::SayLesson{entry});
  }
  driver.settle();
  const auto& texts = driver.kit().texts();
  CHECK(std::any_of(texts.begin(), texts.end(),
                    [](const ui::TextBox& box) { return box.text.ends_with(" more sentences"); }));
  require_whole(driver);

  // What somebody wrote takes its own room, also where the table of texts has the same sentence.
  Driver chinese = lesson_driver(
      {.display = {1024, 768, 100}, .steps = 10, .language = Language::chinese, .lesson = lesson_of_two_motions()},
      Page::projector);
  entry.text = "It felt as if every answer made the next one worse.";
  for (entry.seat = 0; entry.seat < 13; ++entry.seat) chinese.game().grant(ui::SayLesson{entry});
  chinese.settle();
  require_whole(chinese);

  Driver silent = lesson_driver({.seated = false, .lesson = lesson_of_two_motions()}, Page::projector);
  for (int step = 0; step < 10; ++step) silent.game().grant(ui::SayLesson{{.deed = classroom::Deed::next}});
  silent.settle();
  REQUIRE(silent.game().screen().projector->stage == Stage::debrief);
  CHECK(on_wall(silent, "Nobody has said a sentence yet."));
}

TEST_CASE("the projector is drawn the same over two secrets of both nations, until the debrief opens them") {
  const ScenarioPtr poor = with_secrets(22, 2);
  const ScenarioPtr rich = with_secrets(27, 6);
  for (std::size_t step = 0; step <= all_steps; ++step) {
    Driver one(at_stage(step, poor), 1280, 720);
    Driver other(at_stage(step, rich), 1280, 720);
    const Stage stage = one.game().screen().projector->stage;
    INFO("step " << step << ", " << classroom::key(stage));
    const Campaign a = one.game().lesson()->campaign();
    const Campaign b = other.game().lesson()->campaign();
    REQUIRE(a.hash(a.quarter()) != b.hash(b.quarter()));
    const bool same_orders = std::equal(a.orders().begin(), a.orders().end(), b.orders().begin(), b.orders().end(),
                                        [](const auto& x, const auto& y) { return x.us == y.us && x.cn == y.cn; });
    REQUIRE(same_orders);
    const bool opened = stage == Stage::debrief || stage == Stage::closed;
    CHECK(tests::same_picture(one, other) == !opened);
  }
}

TEST_CASE("the curtain leaves nothing on the wall") {
  Driver driver = lesson_driver({.steps = 9}, Page::projector);
  driver.game().grant(ui::SayLesson{{.deed = classroom::Deed::curtain, .value = 1}});
  driver.frames_for(10);
  CHECK(driver.kit().texts().empty());
}

TEST_CASE("the teacher's desk is whole at every size, in every stage, on every tab") {
  using ui::LessonTab;
  for (const Display& display : tests::displays) {
    for (const std::size_t step : {0U, 1U, 2U, 4U, 6U, 18U, 20U, 21U}) {
      Driver driver = lesson_driver({.display = display, .steps = step});
      for (const LessonTab tab : {LessonTab::script, LessonTab::seats, LessonTab::cabinets, LessonTab::laptop,
                                  LessonTab::arguments, LessonTab::exhibits, LessonTab::events, LessonTab::door}) {
        INFO(said(display, step) << ", tab " << static_cast<int>(tab));
        driver.game().grant(ui::SelectLessonTab{tab});
        driver.settle();
        require_whole(driver);
      }
    }
  }
}

TEST_CASE("what is said at the desk is said at the wall: seats, votes, questions, in the text mirror too") {
  Driver driver = lesson_driver({.steps = 18}, Page::projector);
  const std::string words = ui::mirror(driver.game().screen());
  CHECK(words.find("That openness.") != std::string::npos);
  CHECK(words.find("lead at the end, months") != std::string::npos);
  driver.game().grant(ui::ShowProjector{false});
  CHECK(ui::mirror(driver.game().screen()).find("Otter 1") != std::string::npos);
}
