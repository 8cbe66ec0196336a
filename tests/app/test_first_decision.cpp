// A newcomer who does what the screen offers, and nothing else, comes to a decision that matters within 90 seconds.
#include <algorithm>
#include <cctype>
#include <set>
#include <sstream>

#include "desk.h"
#include "ui/introduction.h"
#include "ui/names.h"

using namespace sputnik;
using ui::Key;
using ui::Page;
namespace names = sputnik::ui::names;

namespace {

// 90 seconds, of which four inputs take six; the rest is read at 200 words a minute.
constexpr int most_inputs = 4;
constexpr int most_words = 280;

int words_in(const std::string& text) {
  std::istringstream in(text);
  int count = 0;
  for (std::string word; in >> word;)
    count += std::any_of(word.begin(), word.end(), [](unsigned char c) { return std::isalpha(c) != 0; }) ? 1 : 0;
  return count;
}

// Sits down at the title page of a machine that never ran the game, reads every sentence once, and does what is asked.
// Names, captions and figures are looked at, not read: shorter than six words.
class Newcomer {
 public:
  explicit Newcomer(const tests::Display& display)
      : folder_("newcomer"), driver_(first_start(display, folder_), display.width, display.height) {
    read();
  }

  void press(Key key) {
    driver_.press(key);
    ++inputs_;
    read();
  }
  // The last input: what comes after it is read later.
  void decide(Key key) {
    driver_.press(key);
    driver_.settle();
    ++inputs_;
  }
  Driver& driver() { return driver_; }
  Page page() { return driver_.game().screen().page; }
  int inputs() const { return inputs_; }
  int words() const { return words_; }

 private:
  static Game first_start(const tests::Display& display, const tests::Folder& folder) {
    return Game({.library = Library::of_machine(),
                 .saves = Saves(folder.path()),
                 .seed = 11,
                 .text_scale = display.scale,
                 .settings = {.reduced_motion = true},
                 .introduction = true});
  }

  void read() {
    driver_.frames_for(1);
    driver_.settle();
    for (const ui::TextBox& box : driver_.kit().texts()) {
      if (words_in(box.text) >= 6 && read_.insert(box.text).second) words_ += words_in(box.text);
    }
  }

  tests::Folder folder_;
  Driver driver_;
  std::set<std::string> read_{};
  int inputs_ = 0;
  int words_ = 0;
};

// Enter on the page's one button, Enter on the slip's, until the slip asks for an order: then what it names.
void follow_to_the_first_order(Newcomer& newcomer) {
  const auto asks_for_order = [&] {
    const auto& lesson = newcomer.driver().game().screen().lesson;
    return lesson && ui::lessons[*lesson].answered_by_order;
  };
  for (int i = 0; i < 20 && !asks_for_order(); ++i) newcomer.press(Key::enter);
  REQUIRE(asks_for_order());
  newcomer.decide(Key::plus);  // as Raise says on its button
}

// Where the race stands after some quarters in which nobody orders anything more.
State<double> after(const Campaign& begun, const Orders<double>& order) {
  Campaign campaign(begun.setup());
  BothOrders<double> orders{};
  orders.us = order;
  REQUIRE(campaign.play(orders).empty());
  while (campaign.quarter() < 6) REQUIRE(campaign.play({}).empty());
  return campaign.now();
}

}  // namespace

TEST_CASE("a newcomer gives a first order that matters within 90 seconds of reading and a few keys") {
  const tests::Display display =
      GENERATE(tests::Display{1920, 1080, 100}, tests::Display{1280, 720, 100}, tests::Display{1920, 1080, 200});
  CAPTURE(display.width, display.height, display.scale);
  Newcomer newcomer(display);
  REQUIRE(newcomer.page() == Page::title);
  follow_to_the_first_order(newcomer);
  REQUIRE(newcomer.page() == Page::game);
  const ui::Screen& screen = newcomer.driver().game().screen();
  CHECK(screen.pending != Orders<double>{});
  CHECK(screen.refusals.empty());
  CHECK(newcomer.inputs() <= most_inputs);
  CHECK(newcomer.words() <= most_words);
  // It matters, both ways: what the dossier gives and what it costs come of it.
  const Campaign& begun = *newcomer.driver().game().campaign();
  const State<double> with = after(begun, screen.pending);
  const State<double> without = after(begun, {});
  CHECK(lead(with) > lead(without) + 0.05);
  CHECK(with.nation.us.revenue < without.nation.us.revenue - 0.005);
  CHECK(with.tension > without.tension + 0.01);
}

TEST_CASE("what a first run folds away is one press away, and is there at once when the game was played before") {
  Newcomer newcomer({1920, 1080, 100});
  Driver& driver = newcomer.driver();
  const std::string& briefing = driver.game().screen().title.scenarios.front().briefing;
  const auto shows = [&](const std::string& words) {
    const auto& all = driver.kit().texts();
    return std::any_of(all.begin(), all.end(), [&](const ui::TextBox& box) { return box.text == words; });
  };
  CHECK_FALSE(shows(briefing));
  newcomer.press(Key::enter);
  REQUIRE(newcomer.page() == Page::briefing);
  CHECK_FALSE(shows(briefing));
  CHECK_FALSE(shows("Also asked of you"));
  tests::require_whole(driver);
  REQUIRE(driver.activate(names::whole_briefing));
  driver.settle();
  CHECK(shows(briefing));
  CHECK(shows("Also asked of you"));
  CHECK_FALSE(driver.find(names::whole_briefing));
  const tests::Folder folder("no-newcomer");
  Driver again = tests::at_the_title(folder);
  again.settle();
  REQUIRE(again.click(names::start));
  again.settle();
  CHECK_FALSE(again.find(names::whole_briefing));
  const auto& texts = again.kit().texts();
  CHECK(std::any_of(texts.begin(), texts.end(), [&](const ui::TextBox& box) { return box.text == briefing; }));
}
