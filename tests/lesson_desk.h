// A lesson on the teacher's desk in a test: a small lesson made in the code, on the shipped scenario.
#pragma once

#include "app/lesson_game.h"
#include "app/lesson_walk.h"
#include "small_lesson.h"
#include "desk.h"

namespace sputnik::tests {

struct LessonAt {
  Display display{1920, 1080, 100};
  std::size_t steps = 0;  // walked by a sample class
  Language language = Language::english;
  ScenarioPtr scenario = october_rule();
  std::filesystem::path sessions{};
  bool seated = true;  // the sample class came
  classroom::LessonPtr lesson = classroom::small_lesson();
};

inline Game lesson_at(const LessonAt& at) {
  GameSettings settings{.text_scale = at.display.scale,
                        .settings = {.reduced_motion = true, .language = at.language},
                        .sessions = at.sessions};
  settings.library.open(october);
  Game game(std::move(settings));
  auto made = LessonGame::begin(OpenedLesson{at.lesson, at.scenario}, game.keeping());
  if (auto* problems = std::get_if<Problems>(&made)) FAIL(to_string(problems->front()));
  auto lesson = std::move(std::get<std::unique_ptr<LessonGame>>(made));
  if (at.seated) walk(lesson->room(), at.steps);
  game.hold(std::move(lesson));
  return game;
}

inline Driver lesson_driver(const LessonAt& at, ui::Page page = ui::Page::lesson) {
  Game game = lesson_at(at);
  game.show(page);
  return Driver(std::move(game), at.display.width, at.display.height);
}

}  // namespace sputnik::tests
