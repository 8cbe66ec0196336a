// A campaign whose nations and things have other names: on no page, in no text and in no file stands the game's own.
#include <algorithm>
#include <sstream>

#include "app/exports.h"
#include "app/language.h"
#include "app/text_game.h"
#include "tongue_tour.h"

using namespace sputnik;
using namespace sputnik::tests;

namespace {

constexpr Display common{1920, 1080, 100};
const std::vector<std::string> own_words = {"China", "Chinese", "Beijing", "AI", "chip", "chips", "compute", "H100", "artificial intelligence"};
const std::vector<std::string> own_words_zh = {"中国", "中方", "北京", "芯片", "人工智能", "算力", "H100"};

std::string small(std::string text) {
  for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return text;
}

// The game's own words in a text, as whole words; Chinese ones anywhere.
std::vector<std::string> found_in(const std::string& text, Language language) {
  std::vector<std::string> found;
  if (language == Language::chinese) {
    for (const std::string& word : own_words_zh) {
      if (text.find(word) != std::string::npos) found.push_back(word);
    }
    return found;
  }
  std::string words = " ";
  for (const char c : small(text)) words += std::isalnum(static_cast<unsigned char>(c)) ? c : ' ';
  words += " ";
  for (const std::string& word : own_words) {
    if (words.find(" " + small(word) + " ") != std::string::npos) found.push_back(word);
  }
  return found;
}

void require_renamed(const Driver& driver, Language language, const std::string& where) {
  for (const ui::TextBox& box : driver.kit().texts()) {
    INFO(where << ": " << box.text);
    CHECK(found_in(box.text, language) == std::vector<std::string>{});
  }
}

Game game_of(Language language, const std::vector<std::string>& ids) {
  GameSettings settings{.text_scale = common.scale, .settings = {.reduced_motion = true, .language = language}};
  for (const std::string& id : ids) settings.library.open(std::string(SPUTNIK_ROOT) + "/scenarios/" + id + ".json");
  return Game(std::move(settings));
}

Campaign of_1957(ui::Seats seats = ui::Seats::us) {
  return campaign_at({.seats = seats, .seed = 5, .rival = "hawk", .scenario = shipped("sputnik-1957")});
}

}  // namespace

TEST_CASE("a campaign of 1957 names nothing of the game's own time on any page, in either language") {
  const auto language = GENERATE(Language::english, Language::chinese);
  const auto seats = language == Language::english ? ui::Seats::us : ui::Seats::cn;
  Driver driver(game_of(language, {"sputnik-1957"}), common.width, common.height);
  driver.settle();
  require_renamed(driver, language, "title");
  tour_campaign(driver, of_1957(seats), [&](const std::string& where) { require_renamed(driver, language, where); });
  if (language == Language::chinese) CHECK(driver.shell().tongue()->missing().empty());
}

TEST_CASE("told as text and written to files a campaign of 1957 has its own names") {
  const auto language = GENERATE(Language::english, Language::chinese);
  Game game = game_of(language, {"sputnik-1957"});
  std::ostringstream out;
  TextGame text(game, out);
  game.open(of_1957());
  REQUIRE(game.play_by_doctrine(4, "balanced").empty());
  game.show(ui::Page::game);
  for (const char* line : {"look", "why lead", "help"}) text.hear(line);
  REQUIRE(game.play_by_doctrine(40, "balanced").empty());
  text.look();
  std::istringstream lines(out.str());
  for (std::string line; std::getline(lines, line);) {
    INFO(line);
    CHECK(found_in(line, language) == std::vector<std::string>{});
  }
  const Renaming renaming = renaming_of(Language::english, game.named().get());
  for (const char* file : {"x.html", "x.svg"}) {
    const auto written = std::get<std::string>(export_text(game.screen(), file, renaming));
    CHECK(found_in(written, Language::english) == std::vector<std::string>{});
    CHECK_THAT(written, Catch::Contains("Soviet Union") && Catch::Contains("</svg>"));
  }
}

TEST_CASE("names go with their scenario: other campaigns and other rows of the title page keep the game's own") {
  Driver driver(game_of(Language::english, {"october-rule", "taiwan-crisis", "sputnik-1957"}), common.width, common.height);
  const auto shows = [&](const std::string& text) {
    driver.settle();
    const auto& boxes = driver.kit().texts();
    return std::any_of(boxes.begin(), boxes.end(), [&](const ui::TextBox& box) { return box.text == text; });
  };
  CHECK(shows("China"));
  CHECK(!driver.shell().tongue());
  const auto& lines = driver.game().screen().title.scenarios;
  const auto of_1957_line = std::find_if(lines.begin(), lines.end(), [](const ui::ScenarioLine& line) { return line.title == "Sputnik 1957"; });
  REQUIRE(of_1957_line != lines.end());
  driver.game().grant(ui::ChooseScenario{static_cast<std::size_t>(of_1957_line - lines.begin())});
  CHECK(shows("Soviet Union"));
  CHECK(!shows("China"));
  CHECK(shows("Taiwan crisis"));
  driver.game().open(of_1957());
  CHECK(!shows("China"));
  driver.game().open(campaign_at({.scenario = shipped("october-rule")}));
  driver.game().show(ui::Page::game);
  driver.settle();
  CHECK(!driver.shell().tongue());
}
