// Commands that read what lies on the desk.
#include "app/text_commands.h"
#include "app/text_where.h"
#include "ui/game_model.h"
#include "ui/manual_model.h"
#include "ui/mirror.h"

namespace sputnik {

namespace {

// A page by its name; or what has those words; or the contents.
void read_manual(TextGame& game, const Words& rest) {
  std::string words;
  for (const std::string& word : rest) words += (words.empty() ? "" : " ") + word;
  const bool open = game.screen().overlay.open == ui::Overlay::help;
  game.wish(ui::ReadManual{{.page = words.empty() ? std::string(ui::manual_contents) : words}});
  const ui::ManualModel* model = game.screen().manual;
  if (!model) return;
  if (!words.empty() && model->page->id != words) {
    game.wish(ui::ReadManual{{.page = std::string(ui::manual_contents), .search = words}});
  }
  if (open) game.look();
}

}  // namespace

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
      {"manual", "NAME", "the manual: its contents, a page by its name, or the pages that have these words",
       where::everywhere, read_manual},
      {"dossiers", "", "all policies", at_desk,
       [](TextGame& game, const Words&) { game.say(ui::mirror_desk(*game.screen().game, true)); }},
  };
}

}  // namespace sputnik
