// Writing a file whole or not at all, with the generation before it kept.
#pragma once

#include <filesystem>
#include <string_view>

#include "model/problem.h"

namespace sputnik {

enum class Previous {
  kept,      // the old text becomes FILE~
  dropped,   // pictures: nobody looks for the one before
  untouched  // the old text is damaged: what FILE~ holds is worth more
};

// Writes beside the file, flushes it to the disk, keeps the old one as FILE~ and renames over it, then flushes the
// folder: whoever reads, even after a crash, finds the old text or the new one, never a mix. Empty when it worked;
// otherwise the file is as it was. The one place that writes a file; a journal alone grows by lines (files/journal.h).
Problems write_whole(const std::filesystem::path& file, std::string_view text, Previous previous = Previous::kept);

// Removes what processes that died while writing left in a folder, a minute after they began at the earliest: a process
// of that number may live on another machine that has the folder too. write_whole does so each time it worked.
void sweep_leftovers(const std::filesystem::path& folder);

// Sees to it that names made or removed in the folder of this file are on the disk.
void flush_folder_of(const std::filesystem::path& file);

// The name under which the generation before is kept: FILE~.
std::filesystem::path previous_of(const std::filesystem::path& file);

}  // namespace sputnik
