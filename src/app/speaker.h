// The loudspeaker: plays what the sound desk says on SDL's audio device, or nothing at all where there is none.
#pragma once

#include <SDL.h>

#include "files/settings.h"
#include "ui/sound_desk.h"
#include "ui/sound_mixer.h"

namespace sputnik {

class Speaker {
 public:
  Speaker() = default;
  Speaker(const Speaker&) = delete;
  Speaker& operator=(const Speaker&) = delete;
  ~Speaker();

  // After every frame. The device opens at the first one with the sound on, and rests while nothing sounds.
  void follow(const ui::SoundDesk& desk, const Settings& settings);
  bool has_device() const { return device_ != 0; }
  // Something sounds: look again soon, to let the device rest.
  bool is_awake() const { return awake_; }

 private:
  void open();
  void wake(bool awake);
  static void SDLCALL fill(void* mixer, Uint8* bytes, int count);

  ui::Mixer mixer_{};  // under SDL's lock while there is a device
  SDL_AudioDeviceID device_ = 0;
  bool tried_ = false;
  bool started_ = false;  // SDL's audio, ours to end
  bool awake_ = false;
};

}  // namespace sputnik
