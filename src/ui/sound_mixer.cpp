// Mixes voices sample by sample; every change of loudness is a short ramp, for a step would crack.
#include "ui/sound_mixer.h"

#include <algorithm>

namespace sputnik::ui {

namespace {

constexpr std::size_t most_voices = 8;
constexpr double typing_holds = 0.25;                // seconds: a few frames may come late
constexpr float ramp = 1.0f / (0.02f * sound_rate);  // per sample: 20 ms from nothing to full

float towards(float value, float wanted) { return value + std::clamp(wanted - value, -ramp, ramp); }

}  // namespace

Mixer::Mixer() {
  for (const CueCard& card : cue_cards) tones_[static_cast<std::size_t>(card.cue)] = tone_of(card.cue);
}

// Loudness is heard by ratios: a square comes near to even steps.
void Mixer::set_volume(double share) {
  const double within = std::clamp(share, 0.0, 1.0);
  wanted_gain_ = static_cast<float>(within * within);
  if (voices_.empty() && typing_gain_ == 0) gain_ = wanted_gain_;
}

void Mixer::strike(const Strike& strike) {
  if (voices_.size() >= most_voices) voices_.erase(voices_.begin());
  voices_.push_back({strike.cue, static_cast<std::size_t>(std::max(0.0, strike.after) * sound_rate), 0});
  hushed_ = false;
  silent_ = 0;
}

void Mixer::run_teleprinter() {
  typing_left_ = static_cast<std::size_t>(typing_holds * sound_rate);
  hushed_ = false;
  silent_ = 0;
}

void Mixer::hush() {
  typing_left_ = 0;
  hushed_ = true;
}

float Mixer::next_of_teleprinter() {
  typing_gain_ = towards(typing_gain_, typing_left_ > 0 ? 1.0f : 0.0f);
  if (typing_left_ > 0) --typing_left_;
  if (typing_gain_ <= 0) {
    typing_at_ = 0;
    return 0;
  }
  const std::vector<float>& tone = tones_[static_cast<std::size_t>(Cue::teleprinter)];
  const float sample = tone[typing_at_] * typing_gain_;
  typing_at_ = (typing_at_ + 1) % tone.size();
  return sample;
}

float Mixer::next() {
  gain_ = towards(gain_, hushed_ ? 0 : wanted_gain_);
  float sum = next_of_teleprinter();
  for (Voice& voice : voices_) {
    if (voice.wait > 0) {
      --voice.wait;
      continue;
    }
    sum += tones_[static_cast<std::size_t>(voice.cue)][voice.at++];
  }
  return std::clamp(sum * gain_, -1.0f, 1.0f);
}

void Mixer::mix(std::span<float> out) {
  for (float& sample : out) {
    sample = next();
    std::erase_if(
        voices_, [this](const Voice& voice) { return voice.at >= tones_[static_cast<std::size_t>(voice.cue)].size(); });
    if (hushed_ && gain_ <= 0) voices_.clear();
    silent_ = voices_.empty() && typing_gain_ <= 0 && typing_left_ == 0 ? silent_ + 1 : 0;
  }
}

}  // namespace sputnik::ui
