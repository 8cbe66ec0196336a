// The commands by concept, in the order in which help lists them; text_commands() puts them together.
#pragma once

#include <vector>

#include "app/text_game.h"

namespace sputnik {

using TextCommands = std::vector<TextCommand>;

TextCommands title_commands();         // what is played, and by whom
TextCommands introduction_commands();  // lessons of the first run
TextCommands reading_commands();       // the desk's papers
TextCommands order_commands();         // dossiers, orders, the seal
TextCommands past_commands();          // causes, reasons, other courses, time
TextCommands keeping_commands();
TextCommands lesson_commands();       // campaigns and files, settings, the way out
TextCommands author_commands();       // of the scenario desk
TextCommands writing_commands();      // of those who sit at the laptop in a lesson

}  // namespace sputnik
