// Commands that keep a campaign and open one, take files out, and leave.
#include "app/text_commands.h"
#include "app/text_where.h"
#include "app/text_words.h"

namespace sputnik {

namespace {

void load(TextGame& game, const Words& rest) {
  if (game.screen().overlay.open != ui::Overlay::load) game.wish(ui::OpenOverlay{ui::Overlay::load});
  const auto number = number_in(rest);
  const auto& files = game.screen().overlay.files;
  if (!number) return;
  if (*number < 1 || static_cast<std::size_t>(*number) > files.size())
    return game.say("There is no campaign of that number.");
  game.wish(ui::LoadFile{files[static_cast<std::size_t>(*number - 1)].file});
}

}  // namespace

TextCommands keeping_commands() {
  using namespace where;
  return {
      {"save", "NAME", "keeps the campaign under a name", in_game,
       [](TextGame& game, const Words& rest) { game.wish(ui::SaveFile{as_typed(rest)}); }},
      {"load", "NUMBER", "saved campaigns, or opens one", loads, load},
      {"export", "", "the chart, and at the end the last edition, as files",
       [](const Screen& screen) { return at_desk(screen) || at_end(screen); }, plainly<ui::ExportPage>},
      {"code", "", "the campaign as a line of text", in_game, opened<Overlay::code>},
      {"settings", "", "those of the window, and which key does what", everywhere, opened<Overlay::settings>},
      {"close", "", "goes back", overlay, plainly<ui::CloseOverlay>},
      {"leave", "", "to the title page; the campaign is kept", in_game, plainly<ui::LeaveGame>},
      {"quit", "", "ends the program; the campaign is kept", everywhere, nullptr},
  };
}

}  // namespace sputnik
