// The scenario desk is whole at every size, in both languages, and can be told in words.
#include <algorithm>
#include <set>

#include "author_at.h"
#include "latin_words.h"
#include "ui/mirror.h"

using namespace sputnik;
using namespace sputnik::tests;
using namespace sputnik::ui::author;

namespace {

// With a fault, an event that is open, and something that is missing.
void make_busy(Driver& driver) {
  wish(driver, BeginScenario{october});
  wish(driver, Write{"/world/tension", {"9", 1}});
  wish(driver, Clear{"/summary"});
  wish(driver, Select{"/events/1/headline/us"});
  driver.frames_for(1);
}

// What somebody wrote, and names of files and fields.
bool is_written(const ui::AuthorModel& model, const std::string& text) {
  const auto has = [&](const std::string& whole) { return whole.find(text) != std::string::npos; };
  if (std::any_of(model.lines.begin(), model.lines.end(), has)) return true;
  const auto in_row = [&](const ui::AuthorRow& each) {
    const FormRow& row = each.row;
    return has(row.value) || has(row.source) || has(row.usual) || (!each.summary.empty() && text.ends_with(each.summary)) ||
           std::find(each.offers.begin(), each.offers.end(), text) != each.offers.end();
  };
  return has(model.title) || std::any_of(model.rows.begin(), model.rows.end(), in_row);
}

// Words of the format, which stand in a file as they are in every language.
const std::set<std::string> file_words = {"mid", "sceptic", "essay", "hawk", "balance", "par", "happened", "invented", "judgement",
                                          "flash", "bulletin", "cable", "letter", "tension", "cn", "leak", "shock", "own", "rival"};

std::vector<std::string> english_in(const std::string& text) {
  std::vector<std::string> words = latin_words(text);
  std::erase_if(words, [](const std::string& word) { return file_words.contains(word); });
  return words;
}

}  // namespace

TEST_CASE("the scenario desk is whole at every size") {
  for (const Display& display : displays) {
    INFO(display.width << "x" << display.height << " at " << display.scale);
    const Folder folder("author-sizes");
    Driver driver(author_game(folder.path(), display), display.width, display.height);
    driver.frames_for(1);
    require_whole(driver);
    make_busy(driver);
    const std::size_t sections = desk_of(driver).sections.size();
    for (std::size_t i = 0; i < sections; ++i) {
      wish(driver, SelectSection{i});
      INFO(desk_of(driver).sections[i].title);
      require_whole(driver);
      for (int page = 0; page < 3; ++page) driver.press(ui::Key::page_down);
      require_whole(driver);
    }
    for (const Pane pane : {Pane::text, Pane::faults, Pane::balance}) {
      wish(driver, SelectPane{pane});
      require_whole(driver);
    }
    wish(driver, Leave{});
    require_whole(driver);
  }
}

TEST_CASE("the scenario desk speaks Chinese, but for what somebody wrote") {
  const Folder folder("author-chinese");
  Driver driver(author_game(folder.path(), {1920, 1080, 100}, Language::chinese), 1920, 1080);
  const auto look = [&](const std::string& where) {
    driver.settle();
    for (const ui::TextBox& box : driver.kit().texts()) {
      if (desk_of(driver).begun && is_written(desk_of(driver), box.text)) continue;
      INFO(where << ": " << box.text);
      CHECK(english_in(tests::without_quoted(box.text)) == std::vector<std::string>{});
    }
  };
  look("start");
  make_busy(driver);
  for (std::size_t i = 0; i < desk_of(driver).sections.size(); ++i) {
    wish(driver, SelectSection{i});
    const std::string section = desk_of(driver).sections[i].title;
    if (!desk_of(driver).translating) look(section);
  }
  wish(driver, SelectSection{0});
  for (const Pane pane : {Pane::faults, Pane::balance}) {
    wish(driver, SelectPane{pane});
    look("beside");
  }
  wish(driver, Leave{});
  look("leaving");
}

TEST_CASE("the scenario desk is told in words: sections, rows, faults") {
  const Folder folder("author-words");
  Game game = author_game(folder.path());
  CHECK(ui::mirror(game.screen()).find("The October rule") != std::string::npos);
  game.grant(ui::AuthorWish{BeginScenario{october}});
  game.grant(ui::AuthorWish{Write{"/start", {"soon", 4}}});
  const std::string told = ui::mirror(game.screen());
  CHECK(told.find("1. Basics, 1 fault, open") != std::string::npos);
  CHECK(told.find("First quarter: \"soon\"") != std::string::npos);
  CHECK(told.find("a quarter such as \"2022Q4\"") != std::string::npos);
}
