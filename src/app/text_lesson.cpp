// Commands of a lesson: begins or goes on, and what moves the room on.
#include "app/text_commands.h"
#include "app/text_where.h"
#include "app/text_words.h"
#include "ui/lesson_model.h"

namespace sputnik {

namespace {

using classroom::Deed;

bool held(const ui::Screen& screen) { return screen.lesson_desk && screen.overlay.open == ui::Overlay::none; }

void say_deed(TextGame& game, Deed deed, double value = 0) {
  classroom::Entry entry;
  entry.deed = deed;
  entry.value = value;
  game.wish(ui::SayLesson{entry});
  game.look();
}

void begin(TextGame& game, const Words& rest) {
  const auto& lessons = game.screen().title.lessons;
  const auto number = number_in(rest);
  if (number && *number >= 1 && static_cast<std::size_t>(*number) <= lessons.size()) {
    return game.wish(ui::OpenLesson{lessons[static_cast<std::size_t>(*number - 1)].file});
  }
  game.wish(ui::OpenOverlay{ui::Overlay::lessons});
}

void go_on(TextGame& game, const Words&) {
  if (game.screen().title.left.empty()) return game.say("No lesson was left or cut off.");
  game.wish(ui::ResumeLesson{game.screen().title.left.front().journal});
}

void admit(TextGame& game, const Words& rest) {
  if (const auto number = number_in(rest)) {
    classroom::Entry entry;
    entry.deed = Deed::admit;
    entry.about = *number;
    return game.wish(ui::SayLesson{entry});
  }
  game.say("Say the number of a seat.");
}

void projector(TextGame& game, const Words&) {
  game.wish(ui::ShowProjector{game.screen().page != ui::Page::projector});
}

template <bool filled>
void fill(TextGame& game, const Words&) {
  const ui::LessonModel& desk = *game.screen().lesson_desk;
  if (!filled && desk.simulated == 0) return game.say("No simulated students sit here.");
  const bool anew = !filled && desk.people == 0;
  game.wish(ui::FillRoom{filled});
  if (anew) game.say("The lesson begins anew.");
  game.look();
}

}  // namespace

TextCommands lesson_commands() {
  const auto at_title = [](const ui::Screen& screen) {
    return where::at_title(screen) || screen.overlay.open == ui::Overlay::lessons;
  };
  return {
      {"lesson", "NUMBER", "lessons for a class, or holds one", at_title, begin},
      {"resume", "", "goes on with the lesson that was left last", at_title, go_on},
      {"forward", "", "the next stage of the lesson", held,
       [](TextGame& game, const Words&) { say_deed(game, Deed::next); }},
      {"back", "", "the stage before", held, [](TextGame& game, const Words&) { say_deed(game, Deed::back); }},
      {"pause", "", "the clock stands still", held, [](TextGame& game, const Words&) { say_deed(game, Deed::pause); }},
      {"run", "", "the clock goes on", held, [](TextGame& game, const Words&) { say_deed(game, Deed::resume); }},
      {"admit", "SEAT", "lets in who waits", held, admit},
      {"projector", "", "what the class sees, or the desk again", held, projector},
      {"fill", "", "simulated students take the seats of an empty room", held, fill<true>},
      {"empty", "", "the simulated students go", held, fill<false>},
      {"leave", "", "to the title page; the lesson is kept", held, plainly<ui::LeaveGame>},
  };
}

}  // namespace sputnik
