// What the command line of the game asked for, and whether it makes sense.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>

#include "app/game.h"
#include "app/screen_names.h"

namespace sputnik {

struct Options {
  std::string file{};            // positional: a scenario or a save
  std::string scenario{};
  std::string lesson{};
  int step = 0;                  // of the lesson, walked to by a sample class
  int sheet = 0;                 // of its debrief, turned to on the projector
  std::string nation = "us";     // us, cn, both
  std::string rival{};           // doctrine; empty: as the scenario says
  std::string mandate{};         // empty: dealt
  std::string seed{};            // empty: any
  int scale = 0;                 // 0: by the height
  bool reduced_motion = false;
  bool mute = false;
  std::string theme{};  // empty: as kept
  std::string language{};  // empty: as kept
  std::string screenshot{};
  std::string size = "1920x1080";
  int quarters = 0;
  std::string screen{};          // empty: what the rest implies
  bool text = false;             // in the terminal, as plain text
  std::string exported{};        // file to write of the page, and leave
  bool audit = false;            // a picture with a fault in it is a failure
  bool demonstration = false;
  std::string icon{};  // file to write the program's icon to, and leave
  bool introduction = false;  // whether it was had already or not
};

struct Size {
  int width = 1920;
  int height = 1080;
};

// How a run of the program ends.
enum class Exit { done = 0, input = 1, command_line = 2, machine = 3 };
struct Failure {
  Exit exit = Exit::done;
  Problems problems{};
};

// The options as values, faults of the command line found all at once.
struct Plan {
  Size size{};
  ui::Seats seats = ui::Seats::us;
  std::optional<Mandate> mandate{};
  std::uint64_t seed = 1;
  std::optional<ui::Page> screen{};
  std::optional<ui::Overlay> above{};  // opened on the game page
  const MiddleLine* middle = nullptr;  // of the game page; null: the race
  std::optional<ThemeChoice> theme{};
  std::optional<Language> language{};
};
std::variant<Plan, Failure> plan_of(const Options& options);

// The settings that hold for this run: those of the file, under the flags. A file with faults counts as none.
// Pictures and demonstrations follow the flags alone.
struct Chosen {
  Settings settings{};           // as they hold for this run
  Settings kept{};               // as they stand in the file
  std::filesystem::path file{};  // empty: changes are not kept
  Problems problems{};           // of the file
};
Chosen chosen_settings(const Options& options, const Plan& plan);

// The game as the options want it: on the title page, or with a campaign on the desk.
std::variant<Game, Failure> make_game(const Options& options, const Plan& plan);
// The campaign alone, both nations by doctrine or as a save has it: for the demonstration.
std::variant<OpenedSave, Failure> make_demonstration(const Options& options, const Plan& plan);

}  // namespace sputnik
