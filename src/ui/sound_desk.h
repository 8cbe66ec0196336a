// Follows the screen and says which sounds begin: once for each page that opens and each seal, never for a redraw.
#pragma once

#include <string_view>
#include <vector>

#include "ui/sound_cues.h"

namespace sputnik::ui {

class Kit;

class SoundDesk {
 public:
  // After every frame. `typing`: the frame drew a text that is still being typed; `now` in seconds since the start.
  void listen(const Screen& screen, bool typing, double now);

  // That began with the last frame; none while the sound is off.
  const std::vector<Strike>& strikes() const { return strikes_; }
  bool teleprinter_runs() const { return teleprinter_runs_; }
  // Of sounds of the last seconds; none while captions are off. With the sound off they are told all the same.
  std::vector<std::string_view> captions() const;
  // Captions stand or are still to come: look again soon.
  bool is_telling() const { return captioned_ && !told_.empty(); }

 private:
  struct Told {
    Cue cue{};
    double from = 0;
    double until = 0;
  };
  void tell(Cue cue, double from);

  int pages_turned_ = 0;
  int seals_ = 0;
  double now_ = 0;
  bool typed_ = false;
  bool teleprinter_runs_ = false;
  bool captioned_ = false;
  std::vector<Strike> strikes_{};
  std::vector<Told> told_{};
};

// A slip above the foot of the page, a line a sound.
void draw_captions(Kit& kit, const std::vector<std::string_view>& captions);

}  // namespace sputnik::ui
