// Writing a file whole or not at all, with the generation before it kept.
#pragma once

#include <filesystem>
#include <string_view>

#include "model/problem.h"

namespace sputnik {

// Writes beside the file, flushes it to the disk, keeps the old one as FILE~ and renames over it, then flushes the
// folder: whoever reads, even after a crash, finds the old text or the new one, never a mix. Empty when it worked;
// otherwise nothing has changed.
Problems write_whole(const std::filesystem::path& file, std::string_view text);

}  // namespace sputnik
