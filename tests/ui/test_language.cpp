// The game in Chinese: every text that it shows is in the table, and every entry of the table has its text.
#include <cctype>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <set>
#include <sstream>

#include "files/assets.h"
#include "files/texts_file.h"
#include "latin_words.h"
#include "tongue_tour.h"

using namespace sputnik;
using namespace sputnik::tests;

namespace {

namespace fs = std::filesystem;

constexpr Display common{1920, 1080, 100};

bool is_code(std::string_view text) {
  return text.size() > 20 && text.find_first_not_of("0123456789ABCDEFGHJKMNPQRSTVWXYZ-") == std::string_view::npos;
}

void require_chinese(Driver& driver, const std::string& where) {
  for (const ui::TextBox& box : driver.kit().texts()) {
    if (is_code(box.text) || box.text == driver.game().screen().overlay.name) continue;
    INFO(where << ": " << box.text);
    CHECK(latin_words(box.text) == std::vector<std::string>{});
  }
}

std::vector<Saying> table() {
  auto read = read_texts(asset("texts/zh.json"));
  if (const auto* problems = std::get_if<Problems>(&read)) FAIL(to_string(problems->front()));
  return std::get<std::vector<Saying>>(read);
}

// The literals of a source, those side by side joined; escapes as they are read.
void add_literals(const std::string& source, std::string& out) {
  bool inside = false;
  for (std::size_t i = 0; i < source.size(); ++i) {
    const char c = source[i];
    if (inside && c == '\\') {
      const char next = source[++i];
      if (next == 'x') {
        out += static_cast<char>(std::stoi(source.substr(i + 1, 2), nullptr, 16));
        i += 2;
      } else {
        out += next == 'n' ? '\n' : next;
      }
    } else if (c == '"') {
      const std::size_t next = source.find_first_not_of(" \n", i + 1);
      const bool goes_on = inside && next != std::string::npos && source[next] == '"';
      if (goes_on)
        i = next;
      else if (inside)
        out += '\x1';
      inside = goes_on || !inside;
    } else if (inside) {
      out += c;
    }
  }
}

std::string in_capitals(std::string text) {
  for (char& c : text) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return text;
}

// All that the program can say, in capitals: literals of its sources, and its data.
std::string corpus() {
  std::string out;
  for (const char* folder : {"/src", "/assets", "/scenarios"}) {
    for (const auto& entry : fs::recursive_directory_iterator(std::string(SPUTNIK_ROOT) + folder)) {
      if (!entry.is_regular_file() || entry.path().parent_path().filename() == "texts") continue;
      std::ifstream in(entry.path(), std::ios::binary);
      const std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
      add_literals(text.substr(0, text.find("\"translations\": {\n    \"zh\": [")), out);
    }
  }
  return in_capitals(out);
}

// How many pieces of the corpus a text is made of; many when it is there no more.
int pieces_of(const std::string& corpus, const std::string& text) {
  int pieces = 0;
  for (std::size_t at = 0; at < text.size(); ++pieces) {
    std::size_t low = 1;
    std::size_t high = text.size() - at;
    while (low < high) {
      const std::size_t middle = (low + high + 1) / 2;
      if (corpus.find(text.substr(at, middle)) != std::string::npos)
        low = middle;
      else
        high = middle - 1;
    }
    at += low;
  }
  return pieces;
}

}  // namespace

TEST_CASE("a campaign in Chinese shows no English, on any page or overlay") {
  const std::string id = GENERATE(as<std::string>{}, "october-rule", "deepseek-shock", "history-2022-2025");
  const auto seats = id == "deepseek-shock" ? ui::Seats::cn : ui::Seats::us;
  Driver driver(game_in(Language::chinese, common), common.width, common.height);
  REQUIRE(driver.shell().tongue());
  require_chinese(driver, "title");
  const std::string rival = id == "october-rule" ? "hawk" : "dove";
  tour_campaign(driver, campaign_at({.seats = seats, .seed = 5, .rival = rival, .scenario = shipped(id)}),
                [&](const std::string& where) { require_chinese(driver, where); });
  std::string missing;
  for (const std::string& text : driver.shell().tongue()->missing()) missing += text + "\n";
  CHECK(missing == "");
}

TEST_CASE("more campaigns in Chinese show no English", "[.drill]") {
  Driver driver(game_in(Language::chinese, common, Forecasting::at_once), common.width, common.height);
  const std::array<std::string, 5> rivals = {"hawk", "opener", "dove", "opportunist", "minister:hawk"};
  for (const std::string& id : shipped_scenarios) {
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
      for (const auto seats : {ui::Seats::us, ui::Seats::cn, ui::Seats::both}) {
        tour_campaign(
            driver,
            campaign_at({.seats = seats, .seed = seed, .rival = rivals[seed % rivals.size()], .scenario = shipped(id)}),
            [&](const std::string& where) { require_chinese(driver, id + ", " + where); });
      }
    }
  }
  for (const std::string& text : driver.shell().tongue()->missing()) std::cout << text << "\n---\n";
  CHECK(driver.shell().tongue()->missing().empty());
}

TEST_CASE("the table of texts can be read, and each entry has a text in the sources or the data") {
  const std::vector<Saying> texts = table();
  REQUIRE(texts.size() > 1000);
  const std::string all = corpus();
  for (const Saying& saying : texts) {
    const auto pattern = parse_saying(saying.en);
    REQUIRE(pattern);
    // Composed of some literals; one that is there no more falls into many.
    const int most = static_cast<int>(pattern->fixed.size()) + 3;
    int pieces = 0;
    for (const std::string& fixed : pattern->fixed) pieces += fixed.size() < 4 ? 0 : pieces_of(all, in_capitals(fixed));
    INFO(saying.en);
    CHECK(pieces <= most);
  }
}

TEST_CASE("nothing is cut, shortened or on something else in Chinese") {
  const Display display =
      GENERATE(Display{1280, 720, 100}, Display{1920, 1080, 100}, Display{1920, 1080, 200}, Display{3840, 2160, 200});
  INFO(display.width << "x" << display.height << " at " << display.scale << " %");
  Driver driver(game_in(Language::chinese, display), display.width, display.height);
  require_whole_throughout(driver);
  driver.game().open(campaign_at({.seats = ui::Seats::us, .seed = 5, .rival = "hawk"}));
  REQUIRE(driver.game().play_by_doctrine(9, "balanced").empty());
  for (const ui::Page page : {ui::Page::game, ui::Page::reveal}) {
    driver.game().show(page);
    require_whole_throughout(driver);
  }
  driver.game().show(ui::Page::game);
  tour_overlays(driver, [&](const std::string& where) {
    INFO(where);
    require_whole(driver);
  });
  REQUIRE(driver.game().play_by_doctrine(40, "balanced").empty());
  require_whole_throughout(driver);
}

TEST_CASE("the language is chosen on the settings page, at once, by the name that its readers give it") {
  Driver driver(game_in(Language::english, common), common.width, common.height);
  driver.game().grant(ui::OpenOverlay{ui::Overlay::settings});
  driver.settle();
  REQUIRE(driver.click("settings.language.zh"));
  CHECK(driver.game().screen().settings.language == Language::chinese);
  require_chinese(driver, "settings");
  REQUIRE(driver.click("settings.language.en"));
  CHECK(!driver.shell().tongue());
}

TEST_CASE("what a person types is not translated") {
  Driver driver(game_in(Language::chinese, common), common.width, common.height);
  driver.game().grant(ui::EditSeed{"7"});
  driver.game().open(campaign_at({}));
  driver.game().grant(ui::OpenOverlay{ui::Overlay::save});
  driver.game().grant(ui::EditName{"Lead"});
  driver.settle();
  const auto& texts = driver.kit().texts();
  CHECK(std::any_of(texts.begin(), texts.end(), [](const ui::TextBox& box) { return box.text == "Lead"; }));
}
