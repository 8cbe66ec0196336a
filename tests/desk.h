// A game on the shipped scenario without a window, played by doctrine, and the check that a page is whole.
#pragma once

#include <unistd.h>

#include <array>
#include <filesystem>
#include <string>

#include "app/driver.h"
#include "catch.h"
#include "files/scenario_file.h"

namespace sputnik::tests {

// Sizes that every page must stand: common displays, text at 200 %, and windows that somebody made small or wide.
struct Display {
  int width;
  int height;
  int scale;
};
inline constexpr std::array<Display, 11> displays = {{{1280, 720, 100},
                                                      {1920, 1080, 100},
                                                      {3840, 2160, 200},
                                                      {1920, 1080, 200},
                                                      {1280, 720, 200},
                                                      {1366, 768, 125},
                                                      {800, 600, 100},
                                                      {1024, 768, 150},
                                                      {2560, 1440, 125},
                                                      {3440, 1440, 125},
                                                      {1280, 720, 250}}};

inline const std::filesystem::path october = std::string(SPUTNIK_ROOT) + "/scenarios/october-rule.json";

inline ScenarioPtr october_rule() {
  auto read = read_scenario(october);
  if (const auto* problems = std::get_if<Problems>(&read)) FAIL(to_string(problems->front()));
  return std::get<ScenarioPtr>(read);
}

struct Table {
  ui::Seats seats = ui::Seats::us;
  std::uint64_t seed = 7;
  std::string rival = "balanced";
  ScenarioPtr scenario = october_rule();
};

inline Campaign campaign_at(const Table& table) {
  Setup setup{.scenario = table.scenario, .seed = table.seed};
  if (table.seats == ui::Seats::us) setup.doctrine.cn = table.rival;
  if (table.seats == ui::Seats::cn) setup.doctrine.us = table.rival;
  return Campaign(std::move(setup));
}

// The October rule bent so that a campaign in which nobody orders anything ends in that way.
inline Scenario bent_towards(Ending ending) {
  Scenario scenario = *october_rule();
  Named& assume = scenario.assumptions;
  Named& us = scenario.nations.us.state;
  Named& cn = scenario.nations.cn.state;
  switch (ending) {
    case Ending::none:
    case Ending::horizon:
      break;
    case Ending::decisive_us:
      assume["decisive"] = 1;
      break;
    case Ending::decisive_cn:
      assume["decisive"] = 1000;
      assume["decisive_cn"] = -1000;
      break;
    case Ending::collapse_us:
    case Ending::collapse_cn: {
      Named& fallen = ending == Ending::collapse_us ? us : cn;
      fallen["collapse_run"] = 3;
      fallen["money"] = -28;
      assume["col_money"] = 0;
      assume["col_capital"] = 10;
      break;
    }
    case Ending::catastrophe:
      assume["h0"] = 10;
      assume["cat"] = 10;
      break;
    case Ending::accord:
      scenario.world["accord_run"] = 5;
      assume["acc_g"] = -1;
      assume["acc_t"] = 2;
      break;
  }
  return scenario;
}

inline Campaign ended(Ending ending) {
  Campaign campaign = campaign_at({.scenario = std::make_shared<const Scenario>(bent_towards(ending))});
  while (!campaign.over()) REQUIRE(campaign.play({}).empty());
  REQUIRE(campaign.result().ending == ending);
  return campaign;
}

inline Game game_at(const Display& display, std::filesystem::path saves = {},
                    const std::filesystem::path& lesson = {}) {
  GameSettings settings{.saves = Saves(std::move(saves)), .text_scale = display.scale};
  settings.library.open(october);
  if (!lesson.empty()) settings.library.add_lesson(lesson);
  return Game(std::move(settings));
}

// An empty folder that vanishes with the test.
class Folder {
 public:
  explicit Folder(const std::string& name)
      : path_(std::filesystem::temp_directory_path() / ("sputnik-test-" + name + "-" + std::to_string(::getpid()))) {
    std::filesystem::remove_all(path_);
    std::filesystem::create_directories(path_);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { std::filesystem::remove_all(path_); }
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

// The title page as a person finds it, with all scenarios that ship; saves go to the test's own folder.
inline Driver at_the_title(const Folder& folder, const Display& display = {1920, 1080, 100},
                           Forecasting forecasting = Forecasting::off) {
  return Driver(Game({.library = Library::of_machine(),
                      .saves = Saves(folder.path()),
                      .seed = 11,
                      .text_scale = display.scale,
                      .settings = {.reduced_motion = true},
                      .to_clipboard = {},
                      .dice = {},
                      .forecasting = forecasting}),
                display.width, display.height);
}

// On the page that follows so many quarters of play by doctrine.
inline Driver played(const Display& display, const Table& table, int quarters, ui::Page page) {
  Game game = game_at(display);
  game.open(campaign_at(table));
  REQUIRE(game.play_by_doctrine(quarters, "balanced").empty());
  game.show(page);
  return Driver(std::move(game), display.width, display.height);
}

// Nothing cut, nothing on top of each other, nothing too small, nothing shortened, no name twice.
inline void require_whole(const Driver& driver) {
  const ui::Audit audit = driver.audit();
  CHECK(audit.cut == std::vector<std::string>{});
  CHECK(audit.overlaps == std::vector<std::string>{});
  CHECK(audit.small == std::vector<std::string>{});
  CHECK(audit.shortened == std::vector<std::string>{});
  CHECK(audit.twice == std::vector<std::string>{});
}

// The same from top to bottom of whatever scrolls: Tab goes through all widgets and scrolls to each.
inline void require_whole_throughout(Driver& driver) {
  driver.frames_for(1);  // motion has run out
  driver.settle();
  REQUIRE(!driver.kit().texts().empty());
  require_whole(driver);
  const std::size_t widgets = driver.kit().widgets().size();
  for (std::size_t i = 0; i < widgets; ++i) {
    driver.press(ui::Key::tab);
    require_whole(driver);
    for (int page = 0; page < 3; ++page) driver.press(ui::Key::page_down);
    require_whole(driver);
  }
}

// Pixel for pixel, once both stand still.
inline bool same_picture(Driver& a, Driver& b) {
  a.frames_for(10);
  b.frames_for(10);
  const Canvas& one = a.picture();
  const Canvas& other = b.picture();
  for (int y = 0; y < one.height(); ++y) {
    for (int x = 0; x < one.width(); ++x) {
      if (one.pixel(x, y) != other.pixel(x, y)) return false;
    }
  }
  return true;
}

}  // namespace sputnik::tests
