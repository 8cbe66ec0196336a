// The game by text in Chinese: what is told is Chinese, what has to be typed stays as it is.
#include <sstream>

#include "app/text_game.h"
#include "latin_words.h"
#include "tongue_tour.h"

using namespace sputnik;
using namespace sputnik::tests;
using ui::Page;

namespace {

constexpr Display common{1920, 1080, 100};

// Commands and names to type stand in quotes.
std::string without_quotations(const std::string& line) {
  std::string out;
  bool quoted = false;
  for (const char c : line) {
    if (c == '"') quoted = !quoted;
    if (!quoted) out += c;
  }
  return out;
}

// A game in a terminal whose answers have to be Chinese.
struct Terminal {
  Game game = game_in(Language::chinese, common);
  std::ostringstream out{};
  TextGame text{game, out};

  std::string type(const std::string& line) {
    out.str("");
    text.hear(line);
    return out.str();
  }
  void read(const std::string& typed) {
    std::istringstream lines(type(typed));
    for (std::string line; std::getline(lines, line);) {
      INFO(typed << ": " << line);
      CHECK(latin_words(without_quotations(line)) == std::vector<std::string>{});
    }
  }
  // A command, as it is typed, and after its colon what it does.
  void read_help() {
    std::istringstream lines(type("help"));
    for (std::string line; std::getline(lines, line);) {
      INFO(line);
      const std::size_t colon = line.find(": ");
      if (colon != std::string::npos) CHECK(std::islower(static_cast<unsigned char>(line[2])));
      CHECK(latin_words(without_quotations(colon == std::string::npos ? line : line.substr(colon))).empty());
    }
  }
};

void read_desk(Terminal& terminal) {
  for (const char* line :
       {"look",          "race",    "supply",     "pillars", "briefing", "dossiers", "news all",      "raise research",
        "surge release", "lower 3", "orders",     "look",    "reset",    "raise",    "raise relaese", "raize 2",
        "lower treaty",  "why",     "understood", "seat",    "settings", "close"}) {
    terminal.read(line);
  }
  for (const PolicyCard& card : policy_cards) terminal.read("open " + std::string(card.key));
  terminal.read_help();
}

void read_past(Terminal& terminal) {
  for (const ui::IndicatorCard& card : ui::indicator_cards) {
    for (const std::string& line : {"why " + std::string(card.name), std::string("open 1"), std::string("open 1.1"),
                                    std::string("open 99"), std::string("close")}) {
      terminal.read(line);
    }
  }
  for (const char* line :
       {"whatif", "raise release", "quarter 99", "close", "history", "undo 99", "close", "load", "close"})
    terminal.read(line);
}

}  // namespace

TEST_CASE("in Chinese the terminal tells every page without English, at either seat") {
  const std::string seat = GENERATE("us", "cn");
  Terminal terminal;
  for (const std::string& line :
       {std::string("look"), "seat " + seat, std::string("rival hawk"), std::string("rival hawc"),
        std::string("mandate steady"), std::string("mandate"), std::string("seed 5"), std::string("scenario 99"),
        std::string("look"), std::string("start"), std::string("next")}) {
    terminal.read(line);
  }
  REQUIRE(terminal.game.screen().page == Page::game);
  read_desk(terminal);
  for (int quarter = 0; quarter < 9; ++quarter) {
    terminal.read(quarter % 2 == 0 ? "raise release" : "lower release");
    terminal.read("seal");
    REQUIRE(terminal.game.screen().page == Page::reveal);
    terminal.read("next");
  }
  read_desk(terminal);
  read_past(terminal);
  REQUIRE(terminal.game.play_by_doctrine(40, "balanced").empty());
  REQUIRE(terminal.game.screen().page == Page::end);
  for (const char* line : {"look", "reasons", "next"}) terminal.read(line);
}

TEST_CASE("in Chinese the terminal tells a lesson without English") {
  Terminal terminal;
  terminal.game.grant(ui::OpenLesson{std::string(SPUTNIK_ROOT) + "/scenarios/lessons/open-systems.json"});
  for (const char* line : {"empty", "fill", "empty", "sit us", "fill", "sit", "argue", "argue 0", "argue 0 for 好", "argue 0 for 好", "letter 0 好",
                           "letter 0 好", "letters 0", "sentence 0 好", "look"}) {
    terminal.read(line);
  }
  terminal.read_help();
}

TEST_CASE("commands and the names to type stay as they are in Chinese, and are understood") {
  Terminal terminal;
  const std::string title = terminal.type("look");
  CHECK(has_chinese(title));
  CHECK(title.find("\"hawk\"") != std::string::npos);
  CHECK(terminal.type("help").find("  seat us, cn or both: ") != std::string::npos);
  terminal.type("start");
  terminal.type("next");
  CHECK(terminal.type("why everything").find("\"capability, ") != std::string::npos);
  terminal.type("raise release");
  CHECK(terminal.game.screen().pending.step[find_policy("release")] == 1);
}

TEST_CASE("the list of saves calls each campaign by its title in Chinese, and by the name that somebody gave it") {
  const Folder folder("saves-in-chinese");
  GameSettings settings{.saves = Saves(folder.path()), .settings = {.language = Language::chinese}};
  settings.library.open(october);
  Game game(std::move(settings));
  game.open(campaign_at({}));
  game.show(Page::game);
  REQUIRE(game.keep().empty());
  game.grant(ui::SaveFile{});
  std::ostringstream out;
  TextGame text(game, out);
  text.hear("load");
  std::istringstream lines(out.str());
  for (std::string line; std::getline(lines, line);) {
    INFO(line);
    CHECK(latin_words(without_quotations(line)).empty());
  }
  text.hear("close");
  game.grant(ui::SaveFile{"my first try"});
  out.str("");
  text.hear("load");
  CHECK(out.str().find("my first try") != std::string::npos);
}
