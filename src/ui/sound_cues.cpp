// Chooses the sounds of a page by what stands on it.
#include "ui/sound_cues.h"

#include "ui/game_model.h"
#include "ui/reveal_model.h"
#include "ui/screen.h"

namespace sputnik::ui {

namespace {
constexpr double stamp_landed = 0.1;     // when the drawn stamp meets the paper (ui/shapes.cpp)
constexpr double envelope_opened = 0.5;  // the four notes have the stage to themselves
}  // namespace

std::vector<Strike> strikes_of_page(const Screen& screen) {
  std::vector<Strike> strikes;
  if (screen.page == Page::game && screen.game && screen.game->masthead.alarm) {
    strikes.push_back({Cue::stamp, screen.settings.reduced_motion ? 0 : stamp_landed});
  }
  if (screen.page == Page::reveal && screen.reveal) {
    strikes.push_back({Cue::envelope, 0});
    if (screen.reveal->sputnik) strikes.push_back({Cue::sputnik, envelope_opened});
  }
  return strikes;
}

}  // namespace sputnik::ui
