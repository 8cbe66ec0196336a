// What a player takes away: charts and the last edition as files in the user's folder, none written over another.
#pragma once

#include <filesystem>
#include <string>
#include <variant>

#include "model/problem.h"
#include "model/renaming.h"
#include "ui/screen.h"

namespace sputnik {

// The text of one export of the page that the screen shows, by the ending of its name: svg and csv of the race on the
// game page; html, svg and csv on the end page. A problem says what there is instead.
// Nations and things are called as `renaming` has it; of figures only the heads are words, and those are keys.
std::variant<std::string, Problem> export_text(const ui::Screen& screen, const std::filesystem::path& file,
                                               const Renaming& renaming = {});

// All of them into a folder, under a name with a number where it is taken; what was written, or why nothing was.
struct Exported {
  std::vector<std::filesystem::path> files{};
  std::filesystem::path picture{};  // where a PNG of the page belongs: its painter writes it
  Problems problems{};
};
Exported export_all(const ui::Screen& screen, const std::filesystem::path& folder, const std::string& name,
                    const Renaming& renaming = {});

}  // namespace sputnik
