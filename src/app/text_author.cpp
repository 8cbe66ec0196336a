// Commands of the scenario desk: a scenario is begun, its rows are filled in by their numbers, saved, played.
#include "app/text_commands.h"
#include "app/text_where.h"
#include "app/text_words.h"
#include "ui/author_model.h"

namespace sputnik {

namespace {

using namespace ui::author;

bool at_start(const ui::Screen& screen) { return where::plain(screen, ui::Page::author) && !screen.author->begun; }
bool writing(const ui::Screen& screen) { return where::plain(screen, ui::Page::author) && screen.author->begun; }

void grant(TextGame& game, Deed deed) {
  game.wish(ui::AuthorWish{std::move(deed)});
  if (game.screen().page == ui::Page::author && game.screen().overlay.open == ui::Overlay::none) game.look();
}

template <class Deed>
void deed(TextGame& game, const Words&) {
  grant(game, Deed{});
}

// The file of the scenario that has this number at the start.
template <class Deed>
void open_file(TextGame& game, const Words& rest) {
  const auto& all = game.screen().title.scenarios;
  const auto number = number_in(rest);
  if (!number || *number < 1 || static_cast<std::size_t>(*number) > all.size()) return game.say("Say the number of a scenario.");
  grant(game, Deed{all[static_cast<std::size_t>(*number - 1)].file});
}

// The row that has this number; null, and it is said.
const ui::AuthorRow* row_meant(TextGame& game, const Words& rest) {
  const auto& rows = game.screen().author->rows;
  const auto number = number_in(rest);
  if (number && *number >= 1 && static_cast<std::size_t>(*number) <= rows.size()) return &rows[static_cast<std::size_t>(*number - 1)];
  game.say("Say the number of a row.");
  return nullptr;
}

std::string behind_the_number(const Words& rest) { return rest.size() < 2 ? "" : as_typed({rest.begin() + 1, rest.end()}); }

void section(TextGame& game, const Words& rest) {
  const auto number = number_in(rest);
  if (!number || *number < 1 || static_cast<std::size_t>(*number) > game.screen().author->sections.size())
    return game.say("Say the number of a section.");
  grant(game, SelectSection{static_cast<std::size_t>(*number - 1)});
}

void write(TextGame& game, const Words& rest) {
  const ui::AuthorRow* const row = row_meant(game, rest);
  if (!row) return;
  const std::string text = behind_the_number(rest);
  grant(game, Write{row->row.pointer, {text, text.size()}});
}

void add(TextGame& game, const Words& rest) {
  if (const ui::AuthorRow* const row = row_meant(game, rest)) grant(game, Add{row->row.pointer, behind_the_number(rest)});
}

void fold(TextGame& game, const Words& rest) {
  if (const ui::AuthorRow* const row = row_meant(game, rest)) grant(game, Fold{row->row.pointer});
}

void clear(TextGame& game, const Words& rest) {
  if (const ui::AuthorRow* const row = row_meant(game, rest)) grant(game, Clear{row->row.pointer});
}

void play(TextGame& game, const Words& rest) {
  const auto which = meant(joined(rest), {"us", "cn"});
  if (!which) return game.say("Say us or cn.");
  game.wish(ui::AuthorWish{Play{*which == 0 ? Side::us : Side::cn}});
}

}  // namespace

TextCommands author_commands() {
  return {
      {"write", "", "a scenario of your own", where::at_title, [](TextGame& game, const Words&) { game.wish(ui::AuthorWish{Open{}}); }},
      {"new", "", "begins a scenario", at_start, deed<BeginScenario>},
      {"copy", "NUMBER", "begins from a copy of a scenario", at_start, open_file<BeginScenario>},
      {"edit", "NUMBER", "goes on with a scenario of your own", at_start, open_file<Edit>},
      {"draft", "", "goes on with what was not saved", at_start, deed<ResumeDraft>},
      {"leave", "", "to the title page", at_start, [](TextGame& game, const Words&) { game.wish(ui::AuthorWish{Leave{}}); }},
      {"section", "NUMBER", "opens a section of the form", writing, section},
      {"set", "ROW TEXT", "what stands in a row", writing, write},
      {"clear", "ROW", "a row is given no more, an item taken out", writing, clear},
      {"add", "ROW NAME", "one more to a list or a table", writing, add},
      {"fold", "ROW", "opens what is folded, folds what is open", writing, fold},
      {"undo", "", "takes the last change back", writing, deed<Undo>},
      {"redo", "", "makes it again", writing, deed<Redo>},
      {"save", "", "into your folder of scenarios", writing, deed<Save>},
      {"play", "us or cn", "the scenario as it stands", writing, play},
      {"weigh", "", "plays a thousand campaigns and says what came of them", writing, deed<Weigh>},
      {"leave", "", "asks first where work is not saved", writing, deed<Leave>},
      {"drop", "", "leaves without saving", writing, [](TextGame& game, const Words&) { grant(game, Leave{true}); }},
  };
}

}  // namespace sputnik
