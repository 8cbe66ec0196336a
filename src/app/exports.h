// What a player takes away: charts and the last edition as files in the user's folder, none written over another.
#pragma once

#include <filesystem>
#include <string>
#include <variant>

#include "model/problem.h"
#include "ui/screen.h"

namespace sputnik {

// The text of one export of the page that the screen shows, by the ending of its name: svg and csv of the race on the
// game page; html, svg and csv on the end page. A problem says what there is instead.
std::variant<std::string, Problem> export_text(const ui::Screen& screen, const std::filesystem::path& file);

// All of them into a folder, under a name with a number where it is taken; what was written, or why nothing was.
struct Exported {
  std::vector<std::filesystem::path> files{};
  std::filesystem::path picture{};  // where a PNG of the page belongs: its painter writes it
  Problems problems{};
};
Exported export_all(const ui::Screen& screen, const std::filesystem::path& folder, const std::string& name);

}  // namespace sputnik
