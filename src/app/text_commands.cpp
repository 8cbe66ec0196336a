// The commands of the game in a terminal, put together.
#include "app/text_commands.h"

#include "app/text_where.h"
#include "app/text_words.h"

namespace sputnik {

namespace {

void help(TextGame& game, const Words&) {
  for (const TextCommand& command : text_commands()) {
    if (!command.where(game.screen())) continue;
    game.say_of(std::string(command.name) + (command.what.empty() ? "" : " " + std::string(command.what)),
                command.help);
  }
  game.say("A word may be cut short as long as it means one thing only.");
}

TextCommands general_commands() {
  return {
      {"help", "", "what can be said here", where::everywhere, help},
      {"look", "", "this page again", where::everywhere, [](TextGame& game, const Words&) { game.look(); }},
  };
}

TextCommands page_commands() {
  return {
      {"next", "", "goes on", where::goes_on, plainly<ui::Continue>},
      {"ready", "", "sits down", where::at_handover, plainly<ui::Ready>},
  };
}

}  // namespace

const std::vector<TextCommand>& text_commands() {
  static const std::vector<TextCommand> commands = [] {
    TextCommands all;
    for (const auto& some : {general_commands(), title_commands(), introduction_commands(), page_commands(),
                             reading_commands(), order_commands(), past_commands(), keeping_commands(), lesson_commands(),
                             writing_commands(), author_commands()})
      all.insert(all.end(), some.begin(), some.end());
    return all;
  }();
  return commands;
}

}  // namespace sputnik
