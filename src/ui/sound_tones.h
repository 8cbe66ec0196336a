// The sounds themselves, made by arithmetic: a cue in, samples out, the same every time.
#pragma once

#include <vector>

#include "ui/sound_cues.h"

namespace sputnik::ui {

inline constexpr int sound_rate = 48000;  // samples a second, one channel

// Of a Sputnik moment.
inline constexpr int note_count = 4;
inline constexpr double note_step = 0.38;  // seconds from one to the next

// -1 to 1, well inside; begins and ends at zero. That of the teleprinter is one second that goes on into itself.
std::vector<float> tone_of(Cue cue);

}  // namespace sputnik::ui
