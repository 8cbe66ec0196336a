// A lesson in Chinese: nothing on the teacher's desk or on the projector stays English, but what somebody typed.
#include <algorithm>
#include <functional>

#include "latin_words.h"
#include "lesson_desk.h"
#include "ui/scale.h"

using namespace sputnik;
using namespace sputnik::tests;
using ui::LessonTab;
using ui::Page;

namespace {

constexpr int width = 1920;
constexpr int height = 1080;

bool typed_by_somebody(Driver& driver, const std::string& text) {
  const auto& debrief = driver.game().screen().projector->debrief;
  if (debrief && std::find(debrief->feelings.begin(), debrief->feelings.end(), text) != debrief->feelings.end()) return true;
  const auto& rows = driver.game().screen().lesson_desk->arguments;
  return std::any_of(rows.begin(), rows.end(), [&](const ui::ArgumentRow& row) { return row.text == text; });
}

void require_chinese(Driver& driver, const std::string& where) {
  driver.settle();
  for (const ui::TextBox& box : driver.kit().texts()) {
    if (typed_by_somebody(driver, box.text)) continue;
    INFO(where << ": " << box.text);
    CHECK(latin_words(box.text) == std::vector<std::string>{});
  }
  require_whole(driver);
}

// Puts the lesson on the desk as it stands after so many steps; one more sits at the laptop, and is the one who writes there.
void hold_after(Driver& driver, std::size_t steps) {
  const std::string file = std::string(SPUTNIK_ROOT) + "/scenarios/lessons/open-systems.json";
  auto made = LessonGame::begin(file, driver.game().keeping());
  if (auto* problems = std::get_if<Problems>(&made)) FAIL(to_string(problems->front()));
  auto lesson = std::move(std::get<std::unique_ptr<LessonGame>>(made));
  walk(lesson->room(), steps);
  const std::size_t writer = lesson->room().look([](const auto& session, auto) { return session.board().seats.size(); });
  lesson->room().say({.deed = classroom::Deed::join, .value = 1, .key = "us"});
  driver.game().hold(std::move(lesson));
  driver.game().grant(ui::SelectWriter{writer});
}

using Look = std::function<void(Driver& driver, const std::string& stage)>;

// One window for all steps of the lesson, which has a few dozen.
void through_all_stages(int text_scale, const Look& look) {
  GameSettings settings{.text_scale = text_scale, .settings = {.reduced_motion = true, .language = Language::chinese}};
  Driver driver(Game(std::move(settings)), width, height);
  for (std::size_t step = 0;; ++step) {
    REQUIRE(step < 1000);
    hold_after(driver, step);
    driver.settle();  // the desk is told what stage the room has reached
    const auto stage = driver.game().screen().lesson_desk->stage;
    look(driver, std::string(classroom::key(stage)));
    if (stage == classroom::Stage::closed) return;
  }
}

}  // namespace

TEST_CASE("a lesson is held in Chinese from the briefing to the debrief, on the teacher's desk") {
  through_all_stages(100, [](Driver& driver, const std::string& stage) {
    for (const LessonTab tab : {LessonTab::cabinets, LessonTab::laptop, LessonTab::arguments, LessonTab::exhibits,
                                LessonTab::events, LessonTab::door}) {
      driver.game().grant(ui::SelectLessonTab{tab});
      require_chinese(driver, stage);
    }
  });
}

TEST_CASE("a lesson is held in Chinese from the briefing to the debrief, on the wall") {
  through_all_stages(ui::projector_scale(height), [](Driver& driver, const std::string& stage) {
    driver.game().show(Page::projector);
    for (int sheet = 0; sheet < (driver.game().screen().projector->debrief ? ui::sheet_count : 1); ++sheet) {
      require_chinese(driver, stage + " on the wall");
      driver.game().grant(ui::TurnSheet{1});
    }
  });
}
