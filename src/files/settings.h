// What a player set once and finds again: the file settings.json in the platform's folder for configuration.
#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <variant>

#include "files/key_map.h"
#include "model/problem.h"

namespace sputnik {

inline constexpr std::array<std::string_view, 3> theme_keys = {"night", "contrast", "historic"};
enum class ThemeChoice { night, contrast, historic };
// assets/texts holds a table of texts for each but English.
inline constexpr std::array<std::string_view, 2> language_keys = {"en", "zh"};
enum class Language { english, chinese };
inline constexpr std::array<std::string_view, 3> introduction_keys = {"due", "left", "done"};
enum class FirstRun { due, left, done };

struct Settings {
  int text_scale = 0;  // per cent, 75 to 250; 0: by the height of the display
  bool full_screen = false;
  bool reduced_motion = false;
  bool sound = true;
  int volume = 60;  // per cent, as it is heard
  bool sound_captions = false;
  ThemeChoice theme = ThemeChoice::night;
  Language language = Language::english;
  FirstRun introduction = FirstRun::due;
  KeyMap keys{};

  friend bool operator==(const Settings&, const Settings&) = default;
};

// XDG_CONFIG_HOME/sputnik-moment/settings.json; empty without a home.
std::filesystem::path settings_file();

// Defaults when there is no file. Problems name every fault; then nothing of the file counts.
std::variant<Settings, Problems> read_settings(const std::filesystem::path& file);
std::variant<Settings, Problems> read_settings_text(const std::string& text, const std::string& name);

// `kept` with what was changed between two others: what a flag of the command line set for one run is not kept.
Settings with_changes(Settings kept, const Settings& before, const Settings& after);

// Whole or not at all; what was there stays beside it as FILE~. A file that could not be read is first put aside, whole
// and for good, under the name that aside_name() gives.
// FILE.unreadable, or the first of FILE.unreadable.2 and so on that is free.
std::filesystem::path aside_name(const std::filesystem::path& file);
Problems write_settings(const Settings& settings, const std::filesystem::path& file);

}  // namespace sputnik
