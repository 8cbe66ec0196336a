// Sounds as samples: none cracks or overdrives, four notes are four, and what is off cannot be heard.
#include <algorithm>
#include <cmath>
#include <set>

#include "catch.h"
#include "ui/sound_mixer.h"
#include "ui/sound_tones.h"

using namespace sputnik::ui;

namespace {

float peak(std::span<const float> samples) {
  float most = 0;
  for (const float sample : samples) most = std::max(most, std::abs(sample));
  return most;
}

std::vector<float> next_seconds(Mixer& mixer, double seconds) {
  std::vector<float> out(static_cast<std::size_t>(seconds * sound_rate), 9.0f);
  mixer.mix(out);
  return out;
}

// By the number of times that it comes up through zero.
double pitch_of(std::span<const float> note) {
  std::size_t rises = 0;
  for (std::size_t i = 1; i < note.size(); ++i) rises += note[i - 1] <= 0 && note[i] > 0 ? 1 : 0;
  return static_cast<double>(rises) * sound_rate / static_cast<double>(note.size());
}

// Stretches that sound, parted by a twentieth of a second of nothing or more.
std::vector<std::span<const float>> notes_of(std::span<const float> tone) {
  constexpr std::size_t pause = sound_rate / 20;
  std::vector<std::span<const float>> notes;
  std::size_t first = 0;
  std::size_t last = 0;
  for (std::size_t i = 0; i < tone.size(); ++i) {
    if (std::abs(tone[i]) < 1e-4f) continue;
    if (i - last > pause) {
      notes.push_back(tone.subspan(first, last - first));
      first = i;
    }
    last = i;
  }
  notes.push_back(tone.subspan(first, last - first));
  return notes;
}

// The largest step between two samples that follow each other.
float steepest(std::span<const float> samples) {
  float most = 0;
  for (std::size_t i = 1; i < samples.size(); ++i) most = std::max(most, std::abs(samples[i] - samples[i - 1]));
  return most;
}

}  // namespace

TEST_CASE("every sound begins and ends at zero, is heard, and leaves room for others") {
  for (const CueCard& card : cue_cards) {
    CAPTURE(card.caption);
    const std::vector<float> tone = tone_of(card.cue);
    REQUIRE(!tone.empty());
    CHECK(tone.front() == 0);
    CHECK(tone.back() == 0);
    CHECK(peak(tone) > 0.1f);
    CHECK(peak(tone) <= 0.5f);
    CHECK(tone == tone_of(card.cue));
  }
}

TEST_CASE("what is heard with every seal and reveal is over soon") {
  const auto seconds = [](Cue cue) { return static_cast<double>(tone_of(cue).size()) / sound_rate; };
  CHECK(seconds(Cue::seal) < 0.3);
  CHECK(seconds(Cue::stamp) < 0.3);
  CHECK(seconds(Cue::envelope) < 0.6);
  CHECK(seconds(Cue::sputnik) < 2);
  CHECK(seconds(Cue::teleprinter) == 1);  // it goes on into itself by whole waves of the motor
}

TEST_CASE("a Sputnik moment sounds four notes at four pitches, a tone apart or more") {
  const std::vector<float> tone = tone_of(Cue::sputnik);
  std::vector<double> pitches;
  for (const auto note : notes_of(tone)) pitches.push_back(pitch_of(note));
  REQUIRE(pitches.size() == 4);
  std::sort(pitches.begin(), pitches.end());
  CHECK(pitches.front() > 400);  // small loudspeakers carry it
  CHECK(pitches.back() < 2000);
  for (std::size_t i = 1; i < pitches.size(); ++i) CHECK(pitches[i] / pitches[i - 1] > 1.1);
}

TEST_CASE("all sounds at once do not overdrive the loudspeaker") {
  Mixer mixer;
  for (const CueCard& card : cue_cards) mixer.strike({card.cue, 0});
  mixer.run_teleprinter();
  const auto heard = next_seconds(mixer, 2);
  CHECK(peak(heard) > 0.3f);
  CHECK(peak(heard) < 1);
}

TEST_CASE("a sound comes after its wait, once, and then there is silence") {
  Mixer mixer;
  mixer.strike({Cue::seal, 0.5});
  CHECK(peak(next_seconds(mixer, 0.49)) == 0);
  const auto heard = next_seconds(mixer, 0.5);
  CHECK(peak(heard) == peak(tone_of(Cue::seal)));
  CHECK(peak(next_seconds(mixer, 2)) == 0);
  CHECK(mixer.silent_for() > 1.9);
}

TEST_CASE("the teleprinter runs while something is typed, and fades without a crack") {
  Mixer mixer;
  const float of_its_own = steepest(tone_of(Cue::teleprinter));
  for (int frame = 0; frame < 60; ++frame) {  // two seconds, over the place where its tone begins anew
    mixer.run_teleprinter();
    const auto heard = next_seconds(mixer, 1.0 / 30);
    CHECK(steepest(heard) <= of_its_own + 0.01f);
  }
  CHECK(peak(next_seconds(mixer, 0.2)) > 0.01f);
  next_seconds(mixer, 0.2);
  CHECK(peak(next_seconds(mixer, 1)) == 0);
}

TEST_CASE("at volume nothing nothing is heard, and a louder volume is louder") {
  const auto loudness = [](double volume) {
    Mixer mixer;
    mixer.set_volume(volume);
    mixer.strike({Cue::sputnik, 0});
    mixer.run_teleprinter();
    return peak(next_seconds(mixer, 2));
  };
  CHECK(loudness(0) == 0);
  CHECK(loudness(0.2) > 0);
  CHECK(loudness(0.6) > loudness(0.2));
  CHECK(loudness(1) > loudness(0.6));
  CHECK(loudness(7) == loudness(1));
}

TEST_CASE("switching the sound off ends what sounds within a moment, and the next sound is whole again") {
  Mixer mixer;
  mixer.strike({Cue::sputnik, 0});
  next_seconds(mixer, 0.1);
  mixer.hush();
  next_seconds(mixer, 0.05);
  CHECK(peak(next_seconds(mixer, 2)) == 0);
  mixer.set_volume(1);
  mixer.strike({Cue::seal, 0});
  const auto heard = next_seconds(mixer, 1);
  CHECK(peak(heard) == peak(tone_of(Cue::seal)));
}

TEST_CASE("every sound has a caption of its own") {
  std::set<std::string_view> captions;
  for (const CueCard& card : cue_cards) captions.insert(card.caption);
  CHECK(captions.size() == cue_cards.size());
  CHECK(captions.count("") == 0);
}
