// Settings: each takes effect at once, lasts to the next start, and a broken file is told and harms nothing.
#include <fstream>

#include "desk.h"
#include "files/settings.h"
#include "ui/names.h"

using namespace sputnik;
namespace names = sputnik::ui::names;

namespace {

// On the title page, with the settings open.
Game at_the_settings(const std::filesystem::path& file, int fitting_scale = 100) {
  GameSettings settings{.text_scale = fitting_scale, .settings_file = file};
  settings.library.open(tests::october);
  Game game(std::move(settings));
  game.grant(ui::OpenOverlay{ui::Overlay::settings});
  return game;
}

Settings kept_in(const std::filesystem::path& file) {
  auto read = read_settings(file);
  if (const auto* problems = std::get_if<Problems>(&read)) FAIL(to_string(problems->front()));
  return std::get<Settings>(read);
}

}  // namespace

TEST_CASE("what is chosen on the settings page holds at once and at the next start") {
  const tests::Folder folder("settings");
  const auto file = folder.path() / "deep" / "settings.json";
  Driver driver(at_the_settings(file), 1920, 1080);
  REQUIRE(driver.click("settings.theme.historic"));
  REQUIRE(driver.click("settings.motion"));
  REQUIRE(driver.click("settings.larger"));
  CHECK(driver.game().screen().text_scale == 125);
  CHECK(driver.kit().reduced_motion());
  CHECK(kept_in(file) == Settings{.text_scale = 125, .reduced_motion = true, .theme = ThemeChoice::historic});
  REQUIRE(driver.click("settings.reset"));
  CHECK(kept_in(file) == Settings{});
  CHECK(driver.game().screen().text_scale == 100);
}

TEST_CASE("the settings page is whole at every size, and reached by keyboard alone") {
  const tests::Display display = GENERATE(from_range(tests::displays));
  CAPTURE(display.width, display.height, display.scale);
  Driver driver(at_the_settings({}, display.scale), display.width, display.height);
  tests::require_whole_throughout(driver);
  REQUIRE(driver.activate("settings.theme.contrast"));
  CHECK(driver.game().screen().settings.theme == ThemeChoice::contrast);
  driver.press(ui::Key::escape);
  CHECK(driver.game().screen().overlay.open == ui::Overlay::none);
  REQUIRE(driver.activate(names::settings));
  CHECK(driver.game().screen().overlay.open == ui::Overlay::settings);
}

TEST_CASE("what a flag set for one run is not kept unless it is changed") {
  const Settings kept{.text_scale = 150};
  const Settings flagged{.text_scale = 200, .reduced_motion = true};
  Settings after = flagged;
  after.theme = ThemeChoice::contrast;
  CHECK(with_changes(kept, flagged, after) == Settings{.text_scale = 150, .theme = ThemeChoice::contrast});
}

TEST_CASE("the size of text follows the window until one is chosen") {
  Driver driver(at_the_settings({}), 1920, 1080);
  driver.game().fit_text(150);
  CHECK(driver.game().screen().text_scale == 150);
  driver.game().grant(ui::SetTextScale{125});
  driver.game().fit_text(200);
  CHECK(driver.game().screen().text_scale == 125);
  driver.game().grant(ui::SetTextScale{0});
  CHECK(driver.game().screen().text_scale == 200);
}

TEST_CASE("a folder that cannot be written is told once, and the game goes on") {
  const tests::Folder folder("unwritable");
  std::ofstream(folder.path() / "a-file") << "x";
  Driver driver(at_the_settings(folder.path() / "a-file" / "settings.json"), 1920, 1080);
  REQUIRE(driver.click("settings.motion"));
  CHECK(driver.game().screen().notice.find("last until you quit") != std::string::npos);
  CHECK(driver.game().screen().settings.reduced_motion);
}
