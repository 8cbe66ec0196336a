// Makes each sound: sines that die away, and noise through a filter.
#include "ui/sound_tones.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace sputnik::ui {

namespace {

using Samples = std::vector<float>;

constexpr double two_pi = 2 * std::numbers::pi;

Samples silence(double seconds) { return Samples(static_cast<std::size_t>(std::lround(seconds * sound_rate))); }

// Not the game's chance: what is heard never touches what happens.
class Noise {
 public:
  explicit Noise(std::uint32_t seed) : state_(seed) {}
  double next() {  // -1 to 1
    state_ = state_ * 1664525u + 1013904223u;
    return static_cast<double>(state_ >> 8) / (1 << 23) - 1;
  }

 private:
  std::uint32_t state_;
};

// Adds `wave(seconds since from)` to the samples from there on.
template <class Wave>
void add(Samples& to, double from, double length, Wave wave) {
  const auto first = static_cast<std::size_t>(from * sound_rate);
  const auto count = static_cast<std::size_t>(length * sound_rate);
  for (std::size_t i = 0; i < count && first + i < to.size(); ++i) {
    to[first + i] += static_cast<float>(wave(static_cast<double>(i) / sound_rate));
  }
}

// In over the first seconds and out over the last, so that the loudspeaker makes no step.
void smooth_ends(Samples& tone, double in, double out) {
  const auto ramp = [&](double seconds, auto at) {
    const auto count = std::min(tone.size(), static_cast<std::size_t>(seconds * sound_rate));
    for (std::size_t i = 0; i < count; ++i) at(i) *= static_cast<float>(i) / static_cast<float>(count);
  };
  ramp(in, [&](std::size_t i) -> float& { return tone[i]; });
  ramp(out, [&](std::size_t i) -> float& { return tone[tone.size() - 1 - i]; });
}

void bring_to(Samples& tone, double peak) {
  float most = 1e-9f;
  for (const float sample : tone) most = std::max(most, std::abs(sample));
  for (float& sample : tone) sample *= static_cast<float>(peak) / most;
}

double dying(double t, double half_life) { return std::exp2(-t / half_life); }

// A type bar on paper: a knock in the metal and a breath of noise.
void add_knock(Samples& to, double from, double pitch, double loud, std::uint32_t seed) {
  Noise noise(seed);
  add(to, from, 0.04, [&](double t) {
    const double ring = std::sin(two_pi * pitch * t) * dying(t, 0.006);
    return loud * (0.7 * ring + 0.5 * noise.next() * dying(t, 0.003));
  });
}

// A motor, and ten characters a second with a pause for the carriage. Hertz are whole: after one second all begin anew.
Samples teleprinter() {
  Samples tone = silence(1);
  add(tone, 0, 1, [](double t) {
    return 0.10 * std::sin(two_pi * 100 * t) + 0.05 * std::sin(two_pi * 200 * t) + 0.02 * std::sin(two_pi * 300 * t);
  });
  constexpr std::array<double, 9> uneven = {0.000, 0.006, -0.004, 0.003, 0.008, -0.002, 0.005, -0.006, 0.001};
  for (std::size_t i = 0; i < uneven.size(); ++i) {
    const auto number = static_cast<double>(i);
    add_knock(tone, 0.03 + 0.1 * number + uneven[i], 1500 + 90 * std::fmod(number * 5, 7), 0.5,
              static_cast<std::uint32_t>(i + 1));
  }
  bring_to(tone, 0.16);
  smooth_ends(tone, 0.001, 0.001);
  return tone;
}

// Rubber and wood on a desk: a low blow that falls in pitch.
Samples stamp() {
  Samples tone = silence(0.22);
  Noise noise(57);
  add(tone, 0, 0.22, [](double t) {
    const double turns = 62 * t + 70 * 0.03 * (1 - dying(t, 0.03)) / std::numbers::ln2;
    return std::sin(two_pi * turns) * dying(t, 0.035);
  });
  double low = 0;
  add(tone, 0, 0.05, [&](double t) {
    low += 0.2 * (noise.next() - low);
    return 1.4 * low * dying(t, 0.01);
  });
  bring_to(tone, 0.5);
  smooth_ends(tone, 0.001, 0.03);
  return tone;
}

// Two sheets torn, one a little after the other: noise whose band rises as the tear runs.
Samples envelope() {
  constexpr double tear = 0.32;
  Samples tone = silence(0.45);
  const auto add_tear = [&](double from, std::uint32_t seed) {
    Noise noise(seed);
    double low = 0;
    double lower = 0;
    add(tone, from, tear, [&](double t) {
      const double share = t / tear;
      low += (0.15 + 0.35 * share) * (noise.next() - low);
      lower += 0.05 * (low - lower);
      const double fibres = 0.6 + 0.4 * std::sin(two_pi * (38 + 30 * share) * t);
      return (low - lower) * fibres * std::sin(std::numbers::pi * std::sqrt(share));
    });
  };
  add_tear(0, 1957);
  add_tear(0.09, 2022);
  bring_to(tone, 0.3);
  smooth_ends(tone, 0.005, 0.02);
  return tone;
}

// A press closes on wax: one soft click, and a smaller one as it lets go.
Samples seal() {
  Samples tone = silence(0.16);
  const auto add_click = [&](double from, double loud) {
    add(tone, from, 0.05, [loud](double t) {
      return loud *
             (std::sin(two_pi * 420 * t) * dying(t, 0.008) + 0.4 * std::sin(two_pi * 1350 * t) * dying(t, 0.003));
    });
  };
  add_click(0, 1);
  add_click(0.09, 0.45);
  bring_to(tone, 0.28);
  smooth_ends(tone, 0.0005, 0.01);
  return tone;
}

// Our own four notes (E5, B5, D6, A5), thin and far away like a transmitter in orbit.
Samples four_notes() {
  constexpr std::array<double, note_count> hertz = {659.26, 987.77, 1174.66, 880.00};
  constexpr double note = 0.28;
  Samples tone;
  for (const double pitch : hertz) {
    Samples one = silence(note);
    add(one, 0, note,
        [pitch](double t) { return std::sin(two_pi * pitch * t) + 0.12 * std::sin(two_pi * 2 * pitch * t); });
    smooth_ends(one, 0.012, 0.03);
    one.resize(static_cast<std::size_t>(note_step * sound_rate));
    tone.insert(tone.end(), one.begin(), one.end());
  }
  bring_to(tone, 0.4);
  return tone;
}

}  // namespace

std::vector<float> tone_of(Cue cue) {
  switch (cue) {
    case Cue::teleprinter:
      return teleprinter();
    case Cue::stamp:
      return stamp();
    case Cue::envelope:
      return envelope();
    case Cue::seal:
      return seal();
    case Cue::sputnik:
      return four_notes();
  }
  return {};
}

}  // namespace sputnik::ui
