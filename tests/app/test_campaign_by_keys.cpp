// The whole game without a mouse: by keyboard from the title page to the end page, and by gamepad.
#include "app/sdl_input.h"
#include "desk.h"
#include "ui/names.h"

using namespace sputnik;
using ui::Key;
using ui::Overlay;
using ui::Page;
namespace names = sputnik::ui::names;

namespace {

Key digit(int number) { return ui::number_key(number); }

// What a button of a gamepad becomes.
ui::Input heard(SDL_GameControllerButton button) {
  SDL_Event event{};
  event.type = SDL_CONTROLLERBUTTONDOWN;
  event.cbutton.button = static_cast<Uint8>(button);
  ui::Input input;
  hear(event, 1, input);
  return input;
}
std::vector<ui::KeyPress> pressed(SDL_GameControllerButton button) { return heard(button).keys; }
std::vector<Action> done(SDL_GameControllerButton button) { return heard(button).actions; }

void press_pad(Driver& driver, SDL_GameControllerButton button) {
  driver.frame(heard(button));
  driver.settle();
}

}  // namespace

TEST_CASE("a whole campaign is played by keyboard alone, as either nation, from the title page and back to it") {
  const std::string seat = GENERATE("us", "cn");
  const tests::Folder folder("keys-" + seat);
  Driver driver = tests::at_the_title(folder, {1280, 720, 100});
  const auto page = [&] { return driver.game().screen().page; };
  REQUIRE(driver.activate("seat." + seat));
  REQUIRE(driver.activate(names::start));
  REQUIRE(page() == Page::briefing);
  driver.press(Key::enter);
  int ordered = 0;
  for (int quarter = 0; quarter < 40 && page() == Page::game; ++quarter) {
    for (const int dossier : {1 + quarter % 5, 1 + (quarter + 2) % 5}) {
      driver.press(digit(dossier));
      driver.press(quarter % 3 == 0 ? Key::minus : Key::plus);
    }
    ordered += driver.game().screen().pending == Orders<double>{} ? 0 : 1;
    driver.press(Key::enter, true);
    REQUIRE(page() == Page::reveal);
    driver.press(Key::enter);
  }
  REQUIRE(page() == Page::end);
  CHECK(ordered > 20);
  REQUIRE(driver.activate(names::go_on));
  CHECK(page() == Page::title);
}

TEST_CASE("everything of the menu opens and closes by keyboard") {
  const tests::Folder folder("menu-keys");
  Driver driver = tests::at_the_title(folder);
  driver.game().grant(ui::ChooseSeats{ui::Seats::us});
  REQUIRE(driver.activate(names::start));
  driver.press(Key::enter);
  driver.press(Key::enter, true);
  driver.press(Key::enter);
  REQUIRE(driver.game().screen().page == Page::game);
  const std::vector<std::pair<std::string, Overlay>> entries = {
      {"menu.history", Overlay::history},   {"menu.whatif", Overlay::what_if}, {"menu.advice", Overlay::advice},
      {"menu.save", Overlay::save},         {"menu.load", Overlay::load},      {"menu.code", Overlay::code},
      {"menu.settings", Overlay::settings}, {"menu.help", Overlay::help}};
  for (const auto& [name, overlay] : entries) {
    INFO(name);
    driver.press(Key::escape);
    REQUIRE(driver.game().screen().overlay.open == Overlay::menu);
    REQUIRE(driver.activate(name));
    REQUIRE(driver.game().screen().overlay.open == overlay);
    driver.press(Key::escape);
    driver.press(Key::escape);
    REQUIRE(driver.game().screen().overlay.open == Overlay::none);
  }
}

TEST_CASE("a gamepad walks, presses, goes back, surges, explains, opens the menu") {
  using Keys = std::vector<ui::KeyPress>;
  CHECK(pressed(SDL_CONTROLLER_BUTTON_DPAD_LEFT) == Keys{{Key::left}});
  CHECK(pressed(SDL_CONTROLLER_BUTTON_A) == Keys{{Key::enter}});
  CHECK(pressed(SDL_CONTROLLER_BUTTON_B) == Keys{{Key::escape}});
  CHECK(done(SDL_CONTROLLER_BUTTON_X) == std::vector{Action::surge});
  CHECK(done(SDL_CONTROLLER_BUTTON_Y) == std::vector{Action::help});
  CHECK(done(SDL_CONTROLLER_BUTTON_BACK) == std::vector{Action::undo});
  CHECK(pressed(SDL_CONTROLLER_BUTTON_LEFTSHOULDER) == Keys{{Key::tab, false, true}});
  CHECK(pressed(SDL_CONTROLLER_BUTTON_START) == Keys{{Key::escape}});
  const tests::Folder folder("pad");
  Driver driver = tests::at_the_title(folder);
  REQUIRE(driver.reach(names::start));
  press_pad(driver, SDL_CONTROLLER_BUTTON_A);
  REQUIRE(driver.game().screen().page == Page::briefing);
  press_pad(driver, SDL_CONTROLLER_BUTTON_A);
  for (int i = 0; i < 80 && driver.kit().focus_name() != names::seal; ++i) {
    press_pad(driver, SDL_CONTROLLER_BUTTON_RIGHTSHOULDER);
  }
  press_pad(driver, SDL_CONTROLLER_BUTTON_A);
  CHECK(driver.game().screen().page == Page::reveal);
  press_pad(driver, SDL_CONTROLLER_BUTTON_A);
  press_pad(driver, SDL_CONTROLLER_BUTTON_B);
  CHECK(driver.game().screen().overlay.open == Overlay::menu);
}
