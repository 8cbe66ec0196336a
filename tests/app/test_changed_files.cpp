// A scenario file that its author changes while the game runs: the title page and the campaign take it up.
#include <chrono>
#include <fstream>
#include <sstream>

#include "app/text_game.h"
#include "desk.h"

using namespace sputnik;
using ui::Page;

namespace {

std::string text_of(const std::filesystem::path& file) {
  std::ifstream in(file);
  return {std::istreambuf_iterator<char>(in), {}};
}

// A copy of a scenario that an author has open.
struct Author {
  explicit Author(const std::filesystem::path& original = tests::october) { write(text_of(original)); }

  // As a whole, a while ago: each time another one.
  void write(const std::string& text) {
    std::ofstream(file) << text;
    const auto now = std::filesystem::file_time_type::clock::now();
    std::filesystem::last_write_time(file, now - std::chrono::seconds(100 - ++writes));
  }
  void change(const std::string& from, const std::string& to) {
    std::string text = text_of(file);
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    write(text.replace(at, from.size(), to));
  }
  Game game() const {
    GameSettings settings{.saves = Saves(folder.path() / "saves")};
    REQUIRE(std::holds_alternative<ScenarioPtr>(settings.library.open(file)));
    return Game(std::move(settings));
  }
  // After two quarters, on the desk.
  Game playing(const std::string& rival = "balanced") const {
    Game game = this->game();
    game.grant(ui::StartCampaign{.scenario = file, .rival = rival, .seed = 3});
    for (int quarter = 0; quarter < 2; ++quarter) {
      game.grant(ui::Continue{});
      game.grant(ui::SetOrder{.policy = 0, .step = 1});
      game.grant(ui::Seal{});
    }
    game.grant(ui::Continue{});
    REQUIRE(game.screen().page == Page::game);
    return game;
  }

  tests::Folder folder{"author"};
  std::filesystem::path file = folder.path() / "mine.json";
  int writes = 0;
};

}  // namespace

TEST_CASE("the title page reads a changed scenario anew, and says what is wrong with it") {
  Author author;
  Game game = author.game();
  CHECK_FALSE(game.look_at_disk());
  author.change("\"title\": \"The October rule\"", "\"title\": \"The November rule\"");
  CHECK(game.look_at_disk());
  CHECK(game.screen().title.scenarios.front().title == "The November rule");
  author.change("\"start\": \"2022Q4\"", "\"start\": \"2022Q9\"");
  CHECK(game.look_at_disk());
  REQUIRE_FALSE(game.screen().title.scenarios.front().problems.empty());
  CHECK(game.screen().title.scenarios.front().problems.front().pointer == "/start");
  CHECK_FALSE(game.look_at_disk());
}

TEST_CASE("a campaign goes on under its changed scenario with the orders that were given") {
  Author author;
  Game game = author.playing();
  const auto orders = game.campaign()->orders();
  const std::vector<BothOrders<double>> given(orders.begin(), orders.end());
  const double tension = game.campaign()->states().front().tension;
  author.change("\"tension\": 0.22", "\"tension\": 0.52");
  CHECK(game.look_at_disk());
  CHECK(game.screen().page == Page::game);
  CHECK(game.campaign()->quarter() == 2);
  CHECK(game.campaign()->states().front().tension != tension);
  const auto played = game.campaign()->orders();
  CHECK(std::vector<BothOrders<double>>(played.begin(), played.end()) == given);
  CHECK(game.screen().notice.find("otherwise") != std::string::npos);
}

TEST_CASE("changed words leave the course of a campaign as it was") {
  Author author;
  Game game = author.playing();
  const std::uint64_t hash = game.campaign()->hash(2);
  author.change("\"title\": \"The October rule\"", "\"title\": \"The November rule\"");
  CHECK(game.look_at_disk());
  CHECK(game.campaign()->scenario().title == "The November rule");
  CHECK(game.campaign()->hash(2) == hash);
  CHECK(game.screen().notice.find("otherwise") == std::string::npos);
}

TEST_CASE("a campaign stays as it was under a scenario with faults, and takes up the mended one") {
  Author author;
  Game game = author.playing();
  const std::uint64_t hash = game.campaign()->hash(2);
  const std::string whole = text_of(author.file);
  author.write("{ \"format\": 1, \"id\": ");
  CHECK(game.look_at_disk());
  CHECK(game.screen().overlay.open == ui::Overlay::problems);
  CHECK(game.campaign()->hash(2) == hash);
  game.grant(ui::CloseOverlay{});
  author.write(whole);
  author.change("\"title\": \"The October rule\"", "\"title\": \"Mended\"");
  CHECK(game.look_at_disk());
  CHECK(game.campaign()->scenario().title == "Mended");
}

TEST_CASE("a campaign whose scenario now ends earlier stands at its last page") {
  Author author(std::string(SPUTNIK_ROOT) + "/scenarios/even-match.json");
  Game game = author.playing();
  const std::string start = to_string(game.campaign()->scenario().start);
  author.change("\"end\": \"" + to_string(game.campaign()->scenario().end), "\"end\": \"" + start);
  CHECK(game.look_at_disk());
  CHECK(game.screen().page == Page::end);
  CHECK(game.campaign()->quarter() == 1);
}

TEST_CASE("a file that is being written waits, and one that is gone stays as it was read") {
  Author author;
  Game game = author.game();
  std::ofstream(author.file) << "{";
  CHECK_FALSE(game.look_at_disk());
  std::filesystem::remove(author.file);
  CHECK_FALSE(game.look_at_disk());
  CHECK(game.screen().title.scenarios.front().title == "The October rule");
}

TEST_CASE("in the terminal a changed scenario is told before the next command") {
  Author author;
  Game game = author.playing();
  std::ostringstream out;
  TextGame text(game, out);
  author.change("\"title\": \"The October rule\"", "\"title\": \"The November rule\"");
  text.hear("look");
  CHECK(out.str().find("its words are read anew") != std::string::npos);
}
