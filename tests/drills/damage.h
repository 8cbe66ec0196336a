// What happens to a save on the disk and in memory: bytes flipped, ends cut off, no memory to read it.
#pragma once

#include <filesystem>
#include <string>

#include "tally.h"

namespace sputnik::drill {

// Every byte: in the long form each of its bits.
void flip(const std::string& save, bool long_form, Tally& tally);
// Every length.
void cut_off(const std::string& save, Tally& tally);
// Each allocation of loading fails in turn; in the short form a sample of them.
void starve(const std::string& save, bool long_form, Tally& tally);
// The current save is damaged: the one before it is named, and found.
void damaged_with_a_generation(const std::string& old_save, const std::string& save,
                               const std::filesystem::path& folder, Tally& tally);

}  // namespace sputnik::drill
