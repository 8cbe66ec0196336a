// Commands that read what lies on the desk.
#include "app/text_commands.h"
#include "app/text_where.h"
#include "ui/game_model.h"
#include "ui/mirror.h"

namespace sputnik {

TextCommands reading_commands() {
  using where::at_desk;
  return {
      {"news", "all", "the wire of the last quarter, or of all", at_desk,
       [](TextGame& game, const Words& rest) { game.say(ui::mirror_wire(*game.screen().game, !rest.empty())); }},
      {"briefing", "", "the indicators", at_desk,
       [](TextGame& game, const Words&) { game.say(ui::mirror_indicators(*game.screen().game)); }},
      {"race", "", "both nations at the frontier, and the futures of your orders", at_desk,
       [](TextGame& game, const Words&) { game.say(ui::mirror_race(*game.screen().game, game.screen().outlook)); }},
      {"supply", "", "who supplies whom, what is refused and what leaks", at_desk,
       [](TextGame& game, const Words&) { game.say(ui::mirror_supply(*game.screen().game)); }},
      {"pillars", "", "your score of the quarter, its four parts and par", at_desk,
       [](TextGame& game, const Words&) { game.say(ui::mirror_pillars(*game.screen().game)); }},
      {"dossiers", "", "all policies", at_desk,
       [](TextGame& game, const Words&) { game.say(ui::mirror_desk(*game.screen().game, true)); }},
  };
}

}  // namespace sputnik
