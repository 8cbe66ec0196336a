// The game by text alone: a campaign can be played to its end, nothing hidden is told, nothing typed does harm.
#include <algorithm>
#include <fstream>
#include <random>
#include <sstream>

#include "app/text_game.h"
#include "desk.h"
#include "files/checksum.h"
#include "files/save.h"
#include "ui/game_model.h"
#include "ui/indicators.h"
#include "ui/lesson_model.h"
#include "ui/mirror.h"

using namespace sputnik;
using ui::Page;

namespace {

// A game in a terminal whose answers can be read.
struct Terminal {
  explicit Terminal(const std::filesystem::path& saves = {}, Forecasting forecasting = Forecasting::off)
      : game([&] {
          GameSettings settings{.saves = Saves(saves), .seed = 5, .forecasting = forecasting};
          settings.library.open(tests::october);
          return settings;
        }()),
        text(game, out) {}

  std::string type(const std::string& line) {
    out.str("");
    left = !text.hear(line);
    return out.str();
  }
  const ui::Screen& screen() const { return game.screen(); }

  std::ostringstream out{};
  Game game;
  TextGame text;
  bool left = false;
};

bool tells(const std::string& text, std::string_view words) { return text.find(words) != std::string::npos; }

}  // namespace

TEST_CASE("a whole campaign is played by text alone, as either nation, to its last page") {
  const std::string seat = GENERATE("us", "cn");
  const tests::Folder folder("text");
  Terminal terminal(folder.path());
  terminal.type("seat " + seat);
  terminal.type("rival balanced");
  CHECK(tells(terminal.type("start"), "Your secret mandate"));
  CHECK(tells(terminal.type("next"), "QUARTER 1 OF"));
  const std::vector<std::string> orders = {"raise release", "raise 2", "lower 3", "surge research"};
  for (int quarter = 0; quarter < 40 && terminal.screen().page != Page::end; ++quarter) {
    terminal.type(orders[static_cast<std::size_t>(quarter) % orders.size()]);
    if (!terminal.screen().refusals.empty()) terminal.type("reset");
    CHECK(tells(terminal.type("seal"), "WHAT CHANGED, AND WHY"));
    REQUIRE(terminal.screen().page == Page::reveal);
    terminal.type("next");
  }
  REQUIRE(terminal.screen().page == Page::end);
  const std::string last = terminal.type("look");
  CHECK(tells(last, "Mandate: "));
  CHECK(tells(last, "TRUTH AND ESTIMATES"));
  terminal.type("next");
  CHECK(terminal.screen().page == Page::title);
  CHECK(tells(terminal.type("load"), "auto"));
  CHECK(tells(terminal.type("load 1"), "against par"));
}

TEST_CASE("the text of the desk holds every figure that the desk shows") {
  Terminal terminal({}, Forecasting::at_once);
  terminal.type("start");
  terminal.type("next");
  terminal.type("raise export_controls");
  terminal.type("seal");
  terminal.type("next");
  terminal.type("raise research");
  const ui::GameModel& game = *terminal.screen().game;
  const std::string page =
      terminal.type("look") + terminal.type("race") + terminal.type("dossiers") + terminal.type("news all");
  for (const ui::IndicatorModel& each : game.indicators) {
    INFO(each.label);
    CHECK(tells(page, each.label + ": " + each.value + " " + each.unit));
    for (const std::string& cause : each.causes) CHECK(tells(page, cause));
  }
  CHECK(tells(page, game.masthead.headline));
  CHECK(tells(page, game.masthead.lead_range));
  CHECK(tells(page, game.tray.treasury));
  CHECK(tells(page, game.tray.slots.at(0).words));
  REQUIRE(terminal.screen().outlook);
  CHECK(tells(page, terminal.screen().outlook->sentence));
  for (const ui::WireGroup& group : game.wire) {
    for (const WireItem& item : group.items) CHECK(tells(page, item.headline));
  }
  for (std::size_t p = 0; p < policy_count; ++p) {
    const ui::DossierModel dossier = game.desk.dossiers[p];
    const std::string told = terminal.type("open " + std::string(policy_cards[p].key));
    INFO(told);
    for (const std::string& caption : dossier.captions) CHECK(tells(told, caption));
    for (const std::string& words :
         {dossier.title, dossier.gives, dossier.costs, dossier.price, dossier.upkeep, dossier.timing, dossier.rival}) {
      CHECK(tells(told, words));
    }
  }
}

namespace {

// All that can be read at a desk, and in the reveal of its last quarter, in a course where the rival keeps that secret.
struct Told {
  std::string text{};
  std::vector<BothOrders<double>> orders{};
  double hidden = 0;
};
Told told_over_secret(Side seat, double money, int quarters) {
  Scenario scenario = *tests::october_rule();
  scenario.nations[rival_of(seat)].state["money"] = money;
  Game game = tests::game_at({1920, 1080, 100});
  game.open(tests::campaign_at({.seats = seat == Side::us ? ui::Seats::us : ui::Seats::cn,
                                .seed = 3,
                                .scenario = std::make_shared<const Scenario>(scenario)}));
  REQUIRE(game.play_by_doctrine(quarters, "balanced").empty());
  std::ostringstream out;
  TextGame text(game, out);
  const auto read = [&](Page page, const std::vector<std::string>& lines) {
    game.show(page);
    for (const std::string& line : lines) text.hear(line);
    if (quarters == 0) return;
    for (const ui::IndicatorCard& card : ui::indicator_cards) {
      text.hear("why " + std::string(card.name));
      text.hear("open 1");
      text.hear("close");
    }
  };
  std::vector<std::string> lines = {"look",   "race", "supply",  "pillars", "dossiers", "news all",
                                    "orders", "help", "history", "close",   "whatif",   "close"};
  for (const auto& card : policy_cards) lines.push_back("open " + std::string(card.key));
  read(Page::game, lines);
  if (quarters > 0) read(Page::reveal, {"look"});
  const auto& orders = game.campaign()->orders();
  return {out.str(), {orders.begin(), orders.end()}, game.campaign()->now().nation[rival_of(seat)].money};
}

}  // namespace

TEST_CASE("what the rival hides is not in the text, at either seat, in the first and the ninth quarter, in reveals") {
  const Side seat = GENERATE(Side::us, Side::cn);
  const int quarters = GENERATE(0, 1, 8);
  CAPTURE(key(seat), quarters);
  const Told poor = told_over_secret(seat, 22, quarters);
  const Told rich = told_over_secret(seat, 27, quarters);
  REQUIRE(std::equal(poor.orders.begin(), poor.orders.end(), rich.orders.begin(), rich.orders.end(),
                     [](const auto& a, const auto& b) { return a.us == b.us && a.cn == b.cn; }));
  REQUIRE(poor.hidden != rich.hidden);
  CHECK(poor.text == rich.text);
}

TEST_CASE("causes open one from another, by their numbers") {
  Terminal terminal;
  terminal.type("start");
  terminal.type("next");
  for (int quarter = 0; quarter < 3; ++quarter) {
    terminal.type("raise research");
    terminal.type("seal");
    terminal.type("next");
  }
  const std::string shut = terminal.type("why capability");
  REQUIRE(tells(shut, "1. "));
  REQUIRE(tells(shut, ", opens"));
  int opened = 0;
  for (int number = 1; number <= 4; ++number)
    opened += tells(terminal.type("open " + std::to_string(number)), std::to_string(number) + ".1. ") ? 1 : 0;
  CHECK(opened > 0);
  CHECK(tells(terminal.type("close"), "Back"));
  CHECK(terminal.screen().overlay.open == ui::Overlay::none);
}

TEST_CASE("another course is tried by text") {
  Terminal terminal({}, Forecasting::at_once);
  terminal.type("start");
  terminal.type("next");
  terminal.type("seal");
  terminal.type("next");
  CHECK(tells(terminal.type("whatif"), "WHAT IF?"));
  CHECK(tells(terminal.type("raise release"), "tried: up"));
  CHECK(tells(terminal.type("look"), "it was, and would have been"));
}

TEST_CASE("a word that is not understood gets the nearest one, and nothing changes") {
  Terminal terminal;
  terminal.type("start");
  terminal.type("next");
  CHECK(tells(terminal.type("raize release"), "did you mean \"raise\"?"));
  CHECK(tells(terminal.type("raise relaese"), "did you mean"));
  CHECK(tells(terminal.type("raise"), "Which policy?"));
  CHECK(tells(terminal.type("lower treaty"), "Not ordered: "));
  CHECK(tells(terminal.type("why everything"), "Why what?"));
  CHECK(tells(terminal.type("re"), "not understood"));  // raise would do, so would reset and redo
  CHECK(terminal.screen().pending == Orders<double>{});
  CHECK(tells(terminal.type("open 99"), "1 to 13"));
  CHECK(terminal.type("   ").empty());
  CHECK(tells(terminal.type("RAISE Release"), "Open releases"));
  CHECK(terminal.screen().pending != Orders<double>{});
}

TEST_CASE("settings tells every action with its key, on any page, and close goes back") {
  Terminal terminal;
  const std::string told = terminal.type("settings");
  for (const ActionCard& one : action_cards) CHECK(tells(told, std::string(one.title) + ": " + to_string(one.usual)));
  terminal.type("close");
  CHECK(terminal.screen().overlay.open == ui::Overlay::none);
}

TEST_CASE("what is told of the campaign's keeping is true, in the name that was typed") {
  const tests::Folder folder("kept");
  Terminal terminal(folder.path());
  CHECK(tells(terminal.type("mandate prosper"), "chosen"));
  CHECK(tells(terminal.type("mandate propser"), "did you mean \"prosper\"?"));
  CHECK(terminal.screen().title.mandate == Mandate::prosper);
  terminal.type("start");
  terminal.type("next");
  CHECK(tells(terminal.type("save My Big Name"), "Saved as My Big Name"));
  CHECK(std::filesystem::exists(folder.path() / "My Big Name.json"));
  CHECK(!tells(terminal.type("orders"), "Saved as"));
  terminal.type("raise research");
  std::istringstream nothing;
  terminal.out.str("");
  terminal.text.run(nothing, false);
  CHECK(tells(terminal.out.str(), "Orders that were not sealed are not."));
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 2);
}

TEST_CASE("a save of other rules opens with words, and what is kept from then on goes beside it") {
  const tests::Folder folder("other-rules");
  Terminal terminal(folder.path());
  for (const char* line : {"start", "next", "seal", "next", "seal", "next", "leave"}) terminal.type(line);
  const std::filesystem::path file = folder.path() / "auto october-rule seed 5.json";
  const Campaign campaign = std::get<Campaign>(load(file));
  std::string older = save_text(campaign);
  const std::string hash = hex_of(campaign.hash(2));
  older = with_checksum(older.replace(older.find(hash), hash.size(), "0123456789abcdef"));
  std::ofstream(file) << older;

  terminal.type("load");
  const std::string told = terminal.type("load 1");
  CHECK(tells(told, "Saved under other rules: quarters from " + to_string(campaign.date()) + " on may read otherwise"));
  CHECK(tells(told, "the rules have changed since it was saved"));
  REQUIRE(terminal.screen().overlay.open == ui::Overlay::problems);
  terminal.type("close");
  REQUIRE(terminal.game.campaign()->quarter() == 2);
  for (const char* line : {"seal", "next", "seal", "next"}) terminal.type(line);
  std::ostringstream kept;
  kept << std::ifstream(file).rdbuf();
  CHECK(kept.str() == older);
  const auto beside = load(folder.path() / "auto october-rule seed 5 (2).json");
  REQUIRE(std::holds_alternative<Campaign>(beside));
  CHECK(std::get<Campaign>(beside).quarter() == 4);
  CHECK(tells(terminal.type("save auto october-rule seed 5"), "Saved as auto october-rule seed 5 (2)."));
}

TEST_CASE("quarters that were not played are refused with those that were") {
  Terminal terminal;
  terminal.type("start");
  terminal.type("next");
  terminal.type("seal");
  terminal.type("next");
  terminal.type("history");
  CHECK(tells(terminal.type("undo 99"), "1 to 1"));
  terminal.type("close");
  terminal.type("whatif");
  CHECK(tells(terminal.type("quarter -2147483648"), "1 to 1"));
}

TEST_CASE("a word of the desk said to what lies open on it is told how to get there") {
  Terminal terminal;
  terminal.type("start");
  terminal.type("next");
  terminal.type("seal");
  terminal.type("next");
  terminal.type("why frontier");
  CHECK(tells(terminal.type("seal"), "\"seal\" is for the page below; \"close\" goes back to it."));
  CHECK(tells(terminal.type("advise"), "is not understood here"));
  terminal.type("close");
  CHECK(tells(terminal.type("seal"), "Quarter 2 of"));
}

TEST_CASE("at a desk for two nothing of one side is told before the other sits down") {
  Terminal terminal;
  terminal.type("seat both");
  terminal.type("start");
  REQUIRE(terminal.screen().page == Page::handover);
  CHECK(tells(terminal.type("look"), "Hand the desk to"));
  CHECK(tells(terminal.type("news"), "not understood here"));
  CHECK(tells(terminal.type("orders"), "not understood here"));
  CHECK(tells(terminal.type("ready"), "Your secret mandate"));
}

TEST_CASE("in a lesson those at the laptop argue, write letters and say their sentence by text") {
  Terminal terminal;
  terminal.game.grant(ui::OpenLesson{std::string(SPUTNIK_ROOT) + "/scenarios/lessons/two-lessons.json"});
  CHECK(tells(terminal.type("fill"), "simulated"));
  CHECK(terminal.screen().lesson_desk->simulated == 30);
  CHECK(tells(terminal.type("empty"), "begins anew"));
  CHECK(terminal.screen().lesson_desk->seats.empty());
  CHECK(tells(terminal.type("sit us"), "0. Otter 1, American cabinet"));
  terminal.type("sit cn");
  CHECK(tells(terminal.type("argue 7 for Yes"), "Say the number of a seat at the laptop"));
  CHECK(tells(terminal.type("argue 0 perhaps"), "\"for\" or \"against\""));
  CHECK(tells(terminal.type("argue 0 2 against Both sides paid."), "It is said."));
  CHECK(tells(terminal.type("argue 0 2 against Both sides paid."), "an argument that was made"));
  CHECK(tells(terminal.type("letter 0 What would you give for calm?"), "It is said."));
  CHECK(tells(terminal.type("letters 1"), "What would you give for calm?"));
  CHECK(tells(terminal.type("sentence 1 Strange."), "may not write that now"));
  terminal.type("pause");
  const auto stage = [&] { return terminal.screen().lesson_desk->stage; };
  for (int i = 0; i < 80 && stage() != classroom::Stage::debrief; ++i) terminal.type("forward");
  REQUIRE(stage() == classroom::Stage::debrief);
  terminal.type("sentence 1 Strange.");
  REQUIRE(terminal.screen().lesson_desk->arguments.size() == 1);
  CHECK(terminal.screen().lesson_desk->arguments.front().text == "Both sides paid.");
  CHECK(terminal.screen().projector->debrief->feelings == std::vector<std::string>{"Strange."});
}

TEST_CASE("the manual is told by its contents, by a page's name and by words, and close goes back") {
  const tests::Folder folder("text-manual");
  Terminal terminal(folder.path());
  const std::string contents = terminal.type("manual");
  CHECK(contents.find("Open releases: \"policy.release\"") != std::string::npos);
  CHECK(terminal.type("manual policy.release").find("Open weights") != std::string::npos);
  CHECK(terminal.type("manual hotlines").find("\"policy.diplomacy\"") != std::string::npos);
  CHECK(terminal.type("manual zyzzyva").find("Nothing has all these words.") != std::string::npos);
  terminal.type("close");
  CHECK(terminal.game.screen().overlay.open == ui::Overlay::none);
}

TEST_CASE("whatever is typed, the game goes on") {
  const tests::Folder folder("text-drill");
  Terminal terminal(folder.path());
  std::mt19937 dice(4);
  const std::vector<std::string> odd = {
      "",   "-1",    "99999999999999999999", "0",        "1", "2.1", "release", "\xff\xfe",
      "us", "a b c", std::string(5000, 'x'), "../../etc"};
  for (int i = 0; i < 10000 && !terminal.left; ++i) {
    const auto& commands = text_commands();
    const TextCommand& command = commands[dice() % commands.size()];
    if (command.name == "quit" || command.name == "advice") continue;
    terminal.type(std::string(command.name) + " " + odd[dice() % odd.size()]);
  }
  CHECK(!terminal.left);
  CHECK(!terminal.type("help").empty());
  terminal.type("quit");
  CHECK(terminal.left);
}
