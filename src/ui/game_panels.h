// The panels of the game page: each draws itself in its place and appends what the person asked for.
#pragma once

#include "ui/game_model.h"
#include "ui/kit.h"
#include "ui/outlook_model.h"
#include "ui/screen.h"

namespace sputnik::ui {

void draw_game_masthead(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes);
void draw_indicators(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes);
struct RaceSight {
  const RaceModel* race = nullptr;
  const OutlookModel* outlook = nullptr;  // null: no forecast is known
  const OutlookModel* ghost = nullptr;    // null: no order is looked at
  RaceView view{};
};
// `header_taken`: pixels at the right end of the header that the caller uses.
void draw_race(Kit& kit, const RaceSight& sight, const Rect& rect, double age, Wishes& wishes, float header_taken = 0);
// The list of policies and the dossier in hand.
void draw_desk(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes);
void draw_dossier(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes);
void draw_wire(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes);
float tray_height(const Kit& kit);
void draw_tray(Kit& kit, const Screen& screen, const Rect& rect, Wishes& wishes);

// A curve with its 80 % band, no axes.
void draw_sparkline(Kit& kit, const IndicatorModel& indicator, Side seat, const Rect& rect);

}  // namespace sputnik::ui
