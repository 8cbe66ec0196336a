// The page of keys: choosing, pressing, refusing, changing places; what is chosen holds in play, in words, and later.
#include "app/sdl_input.h"
#include "desk.h"
#include "files/settings.h"
#include "ui/game_model.h"
#include "ui/mirror.h"
#include "ui/names.h"

using namespace sputnik;
using namespace sputnik::tests;
using ui::Key;
using ui::Overlay;
using ui::Page;
namespace names = sputnik::ui::names;

namespace {

constexpr Display common{1920, 1080, 100};

Game with_keys(const std::filesystem::path& file, const Display& display = common, const KeyMap& keys = {}) {
  GameSettings settings{
      .text_scale = display.scale, .settings = {.reduced_motion = true, .keys = keys}, .settings_file = file};
  settings.library.open(october);
  Game game(std::move(settings));
  game.open(campaign_at({}));
  REQUIRE(game.play_by_doctrine(3, "balanced").empty());
  game.show(Page::game);
  return game;
}

bool shows(const Driver& driver, std::string_view words) {
  const auto& texts = driver.kit().texts();
  return std::any_of(texts.begin(), texts.end(),
                     [&](const ui::TextBox& one) { return one.text.find(words) != std::string::npos; });
}

// By keyboard alone, from the desk and back to it.
void bind(Driver& driver, const std::string& action, const KeyPress& press) {
  driver.press(Key::escape);
  REQUIRE(driver.activate("menu.settings"));
  REQUIRE(driver.activate("settings.keys"));
  REQUIRE(driver.activate("keys." + action));
  driver.press(press.key, press.ctrl, press.shift);
  for (int i = 0; i < 3; ++i) driver.press(Key::escape);
  REQUIRE(driver.game().screen().overlay.open == Overlay::none);
}

KeyMap odd_keys() {
  KeyMap keys;
  for (std::size_t i = 0; i < action_count; ++i) {
    const Key key = i < 9 ? function_key(static_cast<int>(i) + 1) : Key::page_up;
    keys[static_cast<Action>(i)] = key == Key::page_up
                                       ? KeyPress{ui::letter_key(static_cast<char>('a' + i)), true, true}
                                       : KeyPress{key, true, true};
  }
  return keys;
}

}  // namespace

TEST_CASE("orders are sealed by the new key and no longer by the old, and the next start knows it") {
  const Folder folder("keys-seal");
  const auto file = folder.path() / "settings.json";
  Driver driver(with_keys(file), common.width, common.height);
  bind(driver, "seal", {Key::f3});
  driver.press(Key::enter, true);
  CHECK(driver.game().screen().page == Page::game);
  driver.press(Key::f3);
  CHECK(driver.game().screen().page == Page::reveal);
  const auto read = read_settings(file);
  REQUIRE(std::holds_alternative<Settings>(read));
  CHECK(std::get<Settings>(read).keys == driver.game().screen().settings.keys);
  CHECK(std::get<Settings>(read).keys[Action::seal] == KeyPress{Key::f3});
}

TEST_CASE("a key that another action has changes places with it, and the page says so") {
  Driver driver(with_keys({}), common.width, common.height);
  driver.game().grant(ui::OpenOverlay{Overlay::keys});
  driver.settle();
  REQUIRE(driver.click("keys.surge"));
  driver.press(Key::m);
  CHECK(shows(driver, "Surge, or no surge: M from now on."));
  CHECK(shows(driver, "The race, or the supply map: S from now on."));
  driver.press(Key::escape);
  driver.press(Key::s);
  CHECK(driver.game().screen().centre == ui::Centre::supply);
  driver.press(Key::m);
  CHECK(driver.game().screen().centre == ui::Centre::supply);
}

TEST_CASE("keys that stay are refused in one sentence, do nothing else, and another may be pressed at once") {
  Driver driver(with_keys({}), common.width, common.height);
  driver.game().grant(ui::OpenOverlay{Overlay::keys});
  driver.settle();
  REQUIRE(driver.activate("keys.seal"));
  const int scale = driver.game().screen().text_scale;
  const std::vector<std::pair<KeyPress, std::string>> kept = {{{Key::tab}, "Tab goes"},
                                                              {{Key::tab, false, true}, "Tab goes"},
                                                              {{Key::down}, "The arrows go"},
                                                              {{Key::enter}, "Enter and Space press"},
                                                              {{Key::space}, "Enter and Space press"},
                                                              {{Key::page_down}, "Page Up and Page Down"},
                                                              {{Key::home}, "Home and End go"},
                                                              {{Key::f11}, "F11 fills"},
                                                              {{Key::plus, true}, "size of the text"},
                                                              {{Key::n0, true}, "size of the text"}};
  for (const auto& [press, words] : kept) {
    INFO(to_string(press));
    driver.press(press.key, press.ctrl, press.shift);
    CHECK(shows(driver, words));
    CHECK(driver.kit().focus_name() == "keys.seal");
    CHECK(driver.game().screen().settings.keys == KeyMap());
  }
  CHECK(driver.game().screen().text_scale == scale);
  CHECK(!driver.game().screen().settings.full_screen);
  driver.press(Key::space, true);
  CHECK(driver.game().screen().settings.keys[Action::seal] == KeyPress{Key::space, true});
}

TEST_CASE("Esc leaves a key as it was and the page open, and Put all back puts back") {
  const Folder folder("keys-back");
  const auto file = folder.path() / "settings.json";
  Driver driver(with_keys(file), common.width, common.height);
  driver.game().grant(ui::OpenOverlay{Overlay::keys});
  driver.settle();
  CHECK(!driver.find("keys.reset")->enabled);
  REQUIRE(driver.activate("keys.undo"));
  driver.press(Key::escape);
  CHECK(driver.game().screen().overlay.open == Overlay::keys);
  CHECK(driver.game().screen().settings.keys == KeyMap());
  REQUIRE(driver.activate("keys.undo"));
  driver.press(Key::k);
  CHECK(driver.game().screen().settings.keys != KeyMap());
  REQUIRE(driver.activate("keys.reset"));
  CHECK(driver.game().screen().settings.keys == KeyMap());
  CHECK(std::get<Settings>(read_settings(file)).keys == KeyMap());
}

TEST_CASE("the usual settings do not take the keys of a player away") {
  KeyMap keys;
  keys.give(Action::seal, {Key::f3});
  Driver driver(with_keys({}, common, keys), common.width, common.height);
  driver.game().grant(ui::OpenOverlay{Overlay::settings});
  driver.settle();
  REQUIRE(driver.click("settings.theme.contrast"));
  REQUIRE(driver.click("settings.reset"));
  CHECK(driver.game().screen().settings == Settings{.keys = keys});
}

TEST_CASE("buttons, hints, help and the text mirror name the key that holds now") {
  KeyMap keys;
  keys.give(Action::undo, {Key::f7});
  keys.give(Action::surge, {Key::q});
  keys.give(Action::search, {Key::k, true});
  keys.give(Action::dossier_1, {Key::w});
  keys.give(Action::raise, {Key::period});
  Driver driver(with_keys({}, common, keys), common.width, common.height);
  CHECK(shows(driver, "Surge (Q)"));
  CHECK(shows(driver, "Search the wire: Ctrl+K"));
  CHECK(!shows(driver, "Ctrl+F"));
  REQUIRE(driver.reach(names::undo));
  driver.press(Key::f1);
  CHECK(shows(driver, "with the same luck (F7)"));
  driver.press(Key::f1);
  REQUIRE(driver.reach(names::policy(driver.game().screen().game->desk.order.front())));
  driver.press(Key::f1);
  CHECK(shows(driver, "W takes this dossier in hand."));
  driver.game().grant(ui::OpenOverlay{Overlay::help});
  driver.settle();
  CHECK(shows(driver, "F7 goes back a quarter"));
  CHECK(!shows(driver, "Ctrl+Z goes"));
  driver.game().grant(ui::CloseOverlay{});
  driver.game().grant(ui::OpenOverlay{Overlay::settings});
  CHECK(ui::mirror(driver.game().screen()).find("Back a quarter: F7, usually Ctrl+Z") != std::string::npos);
}

TEST_CASE("a gamepad surges and takes back whatever the keys are") {
  KeyMap keys;
  keys.give(Action::surge, {Key::q});
  keys.give(Action::undo, {Key::f7});
  Driver driver(with_keys({}, common, keys), common.width, common.height);
  const auto press = [&](SDL_GameControllerButton button) {
    SDL_Event event{};
    event.type = SDL_CONTROLLERBUTTONDOWN;
    event.cbutton.button = static_cast<Uint8>(button);
    ui::Input input;
    hear(event, 1, input);
    driver.frame(input);
    driver.settle();
  };
  const auto& dossiers = driver.game().screen().game->desk.dossiers;
  const auto may = std::find_if(dossiers.begin(), dossiers.end(), [](const auto& one) { return one.no_surge.empty(); });
  REQUIRE(may != dossiers.end());
  const std::size_t policy = may->policy;
  driver.game().grant(ui::SelectPolicy{policy});
  driver.settle();
  press(SDL_CONTROLLER_BUTTON_X);
  CHECK(driver.game().screen().pending.surge[policy] == 1);
  press(SDL_CONTROLLER_BUTTON_BACK);
  CHECK(driver.game().campaign()->quarter() == 2);
}

TEST_CASE("a key that types a letter is not heard while the wire is searched") {
  KeyMap keys;
  keys.give(Action::seal, {Key::k});
  Driver driver(with_keys({}, common, keys), common.width, common.height);
  driver.press(Key::f, true);
  REQUIRE(driver.kit().wants_typing());
  driver.press(Key::k);
  CHECK(driver.game().screen().page == Page::game);
}

TEST_CASE("the page of keys is whole at every size, with the usual keys, with long ones, and while it refuses one") {
  const Display display = GENERATE(from_range(displays));
  const bool odd = GENERATE(false, true);
  CAPTURE(display.width, display.height, display.scale, odd);
  Driver driver(with_keys({}, display, odd ? odd_keys() : KeyMap()), display.width, display.height);
  driver.game().grant(ui::OpenOverlay{Overlay::keys});
  driver.settle();
  require_whole_throughout(driver);
  REQUIRE(driver.activate("keys.load"));
  require_whole(driver);
  driver.press(Key::tab);
  require_whole(driver);
}

TEST_CASE("the desk is whole with the longest names of keys") {
  const Display display = GENERATE(from_range(displays));
  CAPTURE(display.width, display.height, display.scale);
  Driver driver(with_keys({}, display, odd_keys()), display.width, display.height);
  require_whole_throughout(driver);
}
