// Where the program's own files are: SPUTNIK_ASSETS, beside the program, or the source tree it was built from.
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

namespace sputnik {

// A file of assets/ such as "events.json"; empty when it is nowhere.
std::filesystem::path asset(std::string_view name);
// The scenarios that ship, sorted by name, then those in the user's scenario folder.
std::vector<std::filesystem::path> scenario_files();
std::vector<std::filesystem::path> shipped_scenario_files();  // without the user's
// The same of lessons.
std::vector<std::filesystem::path> lesson_files();
// What a command line means by a name: the file of that name, or the scenario or lesson that ships as it ("october-rule").
std::filesystem::path named_file(const std::filesystem::path& name);
// Where the user's saves and scenarios live (XDG_DATA_HOME/sputnik-moment), created on demand; empty without a home.
std::filesystem::path user_folder();

}  // namespace sputnik
