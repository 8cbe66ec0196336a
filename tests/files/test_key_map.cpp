// Keys of actions: names to and fro, keys that stay, changing places, and the file of settings.
#include "catch.h"
#include "faults_of_settings.h"

using namespace sputnik;
using tests::tells;

namespace {

std::string in_file(const std::string& keys) {
  return "{\"format\": 1, \"kind\": \"settings\",\n \"keys\": {\n  " + keys + "}}";
}

std::string faults_of(const std::string& keys) { return tests::faults_of_settings(in_file(keys)); }

}  // namespace

TEST_CASE("every key has a name by which it is found again, in capitals or not") {
  for (const std::string& name : all_key_presses()) {
    INFO(name);
    const auto press = parse_key_press(name);
    REQUIRE(press);
    CHECK(to_string(*press) == name);
  }
  CHECK(parse_key_press("ctrl+shift+page up") == KeyPress{Key::page_up, true, true});
  CHECK(!parse_key_press("Hyper+K"));
  CHECK(!parse_key_press(""));
  CHECK(nearest_key_press("Crtl+K") == "Ctrl+K");
}

TEST_CASE("no two actions begin with the same key, and none with a key that stays") {
  const KeyMap usual;
  for (const ActionCard& one : action_cards) {
    INFO(one.name);
    CHECK(usual.holder(one.usual) == one.action);
    CHECK(why_kept(one.usual).empty());
    if (one.also) CHECK(!usual.holder(*one.also));
  }
}

TEST_CASE("an action that gets the key of another gives it its own") {
  KeyMap keys;
  CHECK(!keys.give(Action::seal, {Key::f3}));
  CHECK(keys.give(Action::seal, {Key::s, true}) == Action::save);
  CHECK(keys[Action::seal] == KeyPress{Key::s, true});
  CHECK(keys[Action::save] == KeyPress{Key::f3});
  CHECK(!keys.give(Action::seal, {Key::s, true}));  // its own already
}

TEST_CASE("the second key of an action goes to whoever takes it, and away with the first") {
  KeyMap keys;
  CHECK(keys.all_of(Action::redo).size() == 2);
  keys.give(Action::seal, {Key::z, true, true});
  CHECK(keys.all_of(Action::redo) == std::vector<KeyPress>{{Key::y, true}});
  keys = KeyMap();
  keys.give(Action::redo, {Key::f4});
  CHECK(keys.all_of(Action::redo) == std::vector<KeyPress>{{Key::f4}});
}

TEST_CASE("keys are read from the file of settings, the others stay usual") {
  const auto read = read_settings_text(in_file("\"seal\": \"F3\", \"undo\": \"ctrl+k\""), "settings.json");
  REQUIRE(std::holds_alternative<Settings>(read));
  KeyMap wanted;
  wanted[Action::seal] = {Key::f3};
  wanted[Action::undo] = {Key::k, true};
  CHECK(std::get<Settings>(read).keys == wanted);
}

TEST_CASE("an unknown action or key of the file is told with its place and the nearest name") {
  CHECK(tells(faults_of("\"seel\": \"F3\""), "settings.json:3: /keys/seel"));
  CHECK(tells(faults_of("\"seel\": \"F3\""), "expected the name of an action; did you mean seal?"));
  CHECK(tells(faults_of("\"seal\": \"Crtl+K\""), "/keys/seal"));
  CHECK(tells(faults_of("\"seal\": \"Crtl+K\""), "did you mean Ctrl+K?"));
  CHECK(tells(faults_of("\"seal\": 5"), "/keys/seal"));
}

TEST_CASE("a file may not give away a key that stays, nor one key to two actions") {
  CHECK(tells(faults_of("\"seal\": \"Tab\""), "Tab goes to the next thing"));
  CHECK(tells(faults_of("\"seal\": \"Ctrl++\""), "size of the text"));
  CHECK(tells(faults_of("\"save\": \"Ctrl+Z\""), "/keys/save"));
  CHECK(tells(faults_of("\"save\": \"Ctrl+Z\""), "the key of undo too"));
  CHECK(tells(faults_of("\"load\": \"F3\",\n \"dossier_1\": \"F3\""), "a key of its own"));
  CHECK(faults_of("\"save\": \"Ctrl+Z\",\n \"undo\": \"Ctrl+S\"").empty());  // places changed
}
