// A Sputnik moment as theatre: its headline alone for a beat, then four notes, then the rest of the reveal.
#pragma once

#include <algorithm>
#include <cmath>

#include "ui/kit.h"
#include "ui/names.h"
#include "ui/sound_tones.h"

namespace sputnik::ui {

// Of the second in which the page opened.
namespace sputnik_moment {
inline constexpr double notes_from = 0.9;  // until then the headline has the page to itself
inline constexpr double page_from = notes_from + note_count * note_step;
}  // namespace sputnik_moment

// Nothing stands still for those who want no motion, and any key or click ends it.
class SputnikStage {
 public:
  SputnikStage(Kit& kit, double age) {
    const bool plays = !kit.reduced_motion() && age < sputnik_moment::page_from;
    const bool untouched = kit.touched_ago() >= age;
    // The key that ends it does nothing else: the page is not there yet, nor what the key would do on it.
    const bool ends_now = !untouched && kit.touched_ago() <= 0 && !kit.shown(names::go_on);
    holds_ = plays && (untouched || ends_now);
    if (!holds_) return;
    age_ = std::max(0.0, age);
    if (ends_now) kit.take_any();
    kit.keep_moving();
  }

  // The headline is alone on the page.
  bool holds() const { return holds_; }
  // Lands like a stamp: 1 in the air, to 0.
  float in_the_air() const { return static_cast<float>(std::max(0.0, 1 - age_ / landing)); }
  // How many of the four were heard.
  int notes() const {
    const double heard = std::floor((age_ - sputnik_moment::notes_from) / note_step) + 1;
    return static_cast<int>(std::clamp(heard, 0.0, static_cast<double>(note_count)));
  }

 private:
  static constexpr double landing = 0.12;
  bool holds_ = false;
  double age_ = 1e9;
};

}  // namespace sputnik::ui
