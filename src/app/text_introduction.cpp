// Commands of the introduction.
#include "app/text_commands.h"
#include "app/text_where.h"
#include "app/text_words.h"
#include "ui/mirror.h"

namespace sputnik {

namespace {

void next_lesson(TextGame& game, const Words&) {
  game.wish(ui::NextLesson{});
  const std::string lesson = ui::mirror_lesson(game.screen());
  game.say(lesson.empty() ? "No lesson stands now." : lesson);
}

}  // namespace

TextCommands introduction_commands() {
  using namespace where;
  return {
      {"understood", "", "goes on to the next lesson of the introduction", with_lesson, next_lesson},
      {"all", "", "leaves the introduction: everything on the desk at once", introduced,
       plainly<ui::LeaveIntroduction>},
      {"introduction", "", "the lessons of the first run", startable, plainly<ui::StartIntroduction>},
  };
}

}  // namespace sputnik
