// Lays sounds over each other into the samples that a loudspeaker asks for; knows no loudspeaker.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "ui/sound_tones.h"

namespace sputnik::ui {

class Mixer {
 public:
  Mixer();

  // 0 to 1 as a person hears it.
  void set_volume(double share);
  void strike(const Strike& strike);
  // The teleprinter runs on for a moment, and fades unless this is said again.
  void run_teleprinter();
  // Everything ends, as fast as it may without a crack.
  void hush();

  // Overwrites `out` with the next samples, -1 to 1.
  void mix(std::span<float> out);
  // How long nothing has been heard.
  double silent_for() const { return static_cast<double>(silent_) / sound_rate; }

 private:
  struct Voice {
    Cue cue{};
    std::size_t wait = 0;  // samples
    std::size_t at = 0;
  };
  float next();
  float next_of_teleprinter();

  std::array<std::vector<float>, cue_cards.size()> tones_{};
  std::vector<Voice> voices_{};
  float gain_ = 1;
  float wanted_gain_ = 1;
  std::size_t typing_left_ = 0;  // samples
  std::size_t typing_at_ = 0;
  float typing_gain_ = 0;
  bool hushed_ = false;
  std::size_t silent_ = 60 * std::size_t{sound_rate};  // samples; at first nothing ever sounded
};

}  // namespace sputnik::ui
