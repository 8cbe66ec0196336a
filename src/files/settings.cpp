// Reads and writes the player's settings.
#include "files/settings.h"

#include <cstdlib>
#include <system_error>

#include "files/bounded_file.h"
#include "files/document.h"
#include "files/print_json.h"
#include "files/scenario_shape.h"
#include "files/shape_reader.h"
#include "files/shape_writer.h"
#include "files/whole_write.h"

namespace sputnik {

namespace fs = std::filesystem;

template <class V, Like<KeyMap> T>
void shape(V& v, T& keys) {
  for (const ActionCard& one : action_cards) v.press(one.name, keys[one.action], {});
}

template <class V, Like<Settings> T>
void shape(V& v, T& settings) {
  v.constant("format", file_format, "Of this file");
  v.constant("kind", "settings", "");
  v.whole("text_scale", settings.text_scale, {.help = "0: by the height of the display", .low = 0, .high = 250});
  v.truth("full_screen", settings.full_screen, {});
  v.truth("reduced_motion", settings.reduced_motion, {});
  v.truth("sound", settings.sound, {});
  v.whole("volume", settings.volume, {.help = "per cent", .low = 0, .high = 100});
  v.truth("sound_captions", settings.sound_captions, {});
  v.choice("theme", settings.theme, theme_keys, {});
  v.choice("language", settings.language, language_keys, {});
  v.choice("introduction", settings.introduction, introduction_keys, {});
  v.part("keys", settings.keys, {.help = "Those that are not the usual ones", .member = "the name of an action"});
}

namespace {

constexpr const char* expected_file = "a file of settings";

fs::path from_environment(const char* name) {
  const char* const value = std::getenv(name);
  return value ? fs::path(value) : fs::path();
}

// Of two actions with one key the file names one at least: the usual keys differ.
void check_keys(const KeyMap& keys, Faults& faults) {
  for (const ActionCard& one : action_cards) {
    const Action first = keys.holder(keys[one.action]).value();
    if (first == one.action) continue;
    const bool named = keys[one.action] != one.usual;
    const ActionCard& told = named ? one : card(first);
    const ActionCard& other = named ? card(first) : one;
    faults.add("/keys/" + std::string(told.name),
               to_string(keys[told.action]) + ", which is the key of " + std::string(other.name) + " too",
               "a key of its own", "give " + std::string(other.name) + " another key");
  }
}

}  // namespace

fs::path settings_file() {
  fs::path base = from_environment("XDG_CONFIG_HOME");
  if (!base.is_absolute()) {  // a relative one is invalid by the XDG specification
    base = from_environment("HOME");
    if (!base.is_absolute()) return {};
    base /= ".config";
  }
  return base / "sputnik-moment" / "settings.json";
}

std::variant<Settings, Problems> read_settings_text(const std::string& text, const std::string& name) {
  Faults faults(name);
  const auto root = parse_document(text, name, expected_file, faults);
  if (!root) return faults.take();
  Settings settings;
  read_shape(*root, settings, faults);
  if (settings.text_scale != 0 && settings.text_scale < 75) {
    faults.add("/text_scale", std::to_string(settings.text_scale), "0, or a whole number 75 to 250");
  }
  check_keys(settings.keys, faults);
  if (!faults.none()) return faults.take();
  return settings;
}

std::variant<Settings, Problems> read_settings(const fs::path& file) {
  std::error_code error;
  if (file.empty() || fs::status(file, error).type() == fs::file_type::not_found) return Settings{};
  const auto text = read_bounded(file, expected_file);
  if (const auto* problem = std::get_if<Problem>(&text)) return Problems{*problem};
  return read_settings_text(std::get<std::string>(text), file.string());
}

Settings with_changes(Settings kept, const Settings& before, const Settings& after) {
  const auto carry = [&](auto Settings::*field) {
    if (before.*field != after.*field) kept.*field = after.*field;
  };
  carry(&Settings::text_scale);
  carry(&Settings::full_screen);
  carry(&Settings::reduced_motion);
  carry(&Settings::sound);
  carry(&Settings::volume);
  carry(&Settings::sound_captions);
  carry(&Settings::theme);
  carry(&Settings::language);
  carry(&Settings::introduction);
  carry(&Settings::keys);
  return kept;
}

fs::path aside_name(const fs::path& file) {
  constexpr int most = 1000;
  fs::path name = file;
  name += ".unreadable";
  std::error_code error;
  for (int i = 2; i < most && fs::exists(fs::symlink_status(name, error)); ++i) {
    name = file;
    name += ".unreadable." + std::to_string(i);
  }
  return name;
}

Problems write_settings(const Settings& settings, const fs::path& file) {
  if (file.empty()) {
    return {{.found = "no home folder",
             .expected = "HOME or XDG_CONFIG_HOME to be set",
             .hint = "settings last until you quit"}};
  }
  std::error_code error;
  fs::create_directories(file.parent_path(), error);
  if (std::holds_alternative<Problems>(read_settings(file))) {
    fs::rename(file, aside_name(file), error);  // what cannot be put aside cannot be written over either
    if (error) {
      return {{.file = file.string(),
               .found = "a file that cannot be read and cannot be put aside: " + error.message(),
               .expected = "leave to rename it"}};
    }
  }
  return write_whole(file, print_json(written(settings)));
}

}  // namespace sputnik
