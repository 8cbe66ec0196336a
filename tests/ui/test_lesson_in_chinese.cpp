// A lesson in Chinese: nothing on the teacher's desk or on the projector stays English, but what somebody typed.
#include <algorithm>

#include "latin_words.h"
#include "lesson_desk.h"

using namespace sputnik;
using namespace sputnik::tests;
using ui::LessonTab;
using ui::Page;

namespace {

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

}  // namespace

TEST_CASE("a lesson is held in Chinese from the briefing to the debrief") {
  const std::string file = std::string(SPUTNIK_ROOT) + "/scenarios/lessons/open-systems.json";
  for (std::size_t step = 0;; ++step) {
    GameSettings settings{.text_scale = 100, .settings = {.reduced_motion = true, .language = Language::chinese}};
    Game game(std::move(settings));
    auto made = LessonGame::begin(file, game.keeping());
    if (auto* problems = std::get_if<Problems>(&made)) FAIL(to_string(problems->front()));
    auto lesson = std::move(std::get<std::unique_ptr<LessonGame>>(made));
    walk(lesson->room(), step);
    // One more sits at the laptop, and is the one who writes there.
    const std::size_t writer = lesson->room().look([](const auto& session, auto) { return session.board().seats.size(); });
    lesson->room().say({.deed = classroom::Deed::join, .value = 1, .key = "us"});
    game.hold(std::move(lesson));
    game.grant(ui::SelectWriter{writer});
    Driver driver(std::move(game), 1920, 1080);
    const auto stage = driver.game().screen().lesson_desk->stage;
    const std::string where(classroom::key(stage));
    for (const LessonTab tab : {LessonTab::cabinets, LessonTab::laptop, LessonTab::arguments, LessonTab::exhibits,
                                LessonTab::events, LessonTab::door}) {
      driver.game().grant(ui::SelectLessonTab{tab});
      require_chinese(driver, where);
    }
    driver.game().show(Page::projector);
    for (int sheet = 0; sheet < (driver.game().screen().projector->debrief ? ui::sheet_count : 1); ++sheet) {
      require_chinese(driver, where + " on the wall");
      driver.game().grant(ui::TurnSheet{1});
    }
    if (stage == classroom::Stage::closed) break;
  }
}
