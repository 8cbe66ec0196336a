// Chooses the sounds of a page by what stands on it.
#include "ui/sound_cues.h"

#include "ui/game_model.h"
#include "ui/reveal_model.h"
#include "ui/screen.h"
#include "ui/sputnik_stage.h"

namespace sputnik::ui {

namespace {
constexpr double stamp_landed = 0.1;     // when the drawn stamp meets the paper (ui/shapes.cpp)
constexpr double envelope_opened = 0.5;  // without motion the four notes come when it is open
}  // namespace

std::vector<Strike> strikes_of_page(const Screen& screen) {
  std::vector<Strike> strikes;
  if (screen.page == Page::game && screen.game && screen.game->masthead.alarm) {
    strikes.push_back({Cue::stamp, screen.settings.reduced_motion ? 0 : stamp_landed});
  }
  if (screen.page == Page::reveal && screen.reveal) {
    const bool staged = screen.reveal->sputnik && !screen.settings.reduced_motion;
    strikes.push_back({Cue::envelope, staged ? sputnik_moment::page_from : 0});
    if (screen.reveal->sputnik)
      strikes.push_back({Cue::sputnik, staged ? sputnik_moment::notes_from : envelope_opened});
  }
  return strikes;
}

}  // namespace sputnik::ui
