// Feeds SDL's audio thread from the mixer.
#include "app/speaker.h"

#include <iostream>
#include <string_view>

namespace sputnik {

namespace {

constexpr double resting_after = 0.5;  // seconds of silence; less, and the last samples might not be heard

struct Locked {
  explicit Locked(SDL_AudioDeviceID device) : device_(device) { SDL_LockAudioDevice(device_); }
  Locked(const Locked&) = delete;
  Locked& operator=(const Locked&) = delete;
  ~Locked() { SDL_UnlockAudioDevice(device_); }

 private:
  SDL_AudioDeviceID device_;
};

// A game without sound is a game: told once, and on it goes.
void tell_no_sound() { std::cerr << "sputnik: no sound: " << SDL_GetError() << "\n"; }

// SDL's stand-in for a device that nobody hears.
bool is_deaf() {
  const char* const driver = SDL_GetCurrentAudioDriver();
  return !driver || std::string_view(driver) == "dummy";
}

}  // namespace

Speaker::~Speaker() {
  if (device_ != 0) SDL_CloseAudioDevice(device_);
  if (started_) SDL_QuitSubSystem(SDL_INIT_AUDIO);
}

void SDLCALL Speaker::fill(void* mixer, Uint8* bytes, int count) {
  const auto samples = static_cast<std::size_t>(count) / sizeof(float);
  static_cast<ui::Mixer*>(mixer)->mix({reinterpret_cast<float*>(bytes), samples});
}

void Speaker::open() {
  tried_ = true;
  started_ = SDL_InitSubSystem(SDL_INIT_AUDIO) == 0;
  if (!started_) return tell_no_sound();
  if (is_deaf()) return;
  SDL_AudioSpec wanted{};
  wanted.freq = ui::sound_rate;
  wanted.format = AUDIO_F32SYS;
  wanted.channels = 1;
  wanted.samples = 1024;
  wanted.callback = fill;
  wanted.userdata = &mixer_;
  device_ = SDL_OpenAudioDevice(nullptr, 0, &wanted, nullptr, 0);
  if (device_ == 0) tell_no_sound();
}

void Speaker::wake(bool awake) {
  if (awake == awake_) return;
  awake_ = awake;
  SDL_PauseAudioDevice(device_, awake ? 0 : 1);
}

void Speaker::follow(const ui::SoundDesk& desk, const Settings& settings) {
  if (settings.sound && !tried_) open();
  if (device_ == 0) return;
  bool heard = false;
  {
    const Locked lock(device_);
    if (settings.sound)
      mixer_.set_volume(settings.volume / 100.0);
    else
      mixer_.hush();
    for (const ui::Strike& strike : desk.strikes()) mixer_.strike(strike);
    if (desk.teleprinter_runs()) mixer_.run_teleprinter();
    heard = mixer_.silent_for() < resting_after;
  }
  wake(heard);
}

}  // namespace sputnik
