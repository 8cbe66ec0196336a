// The chart of the pillars as files: a vector for a page, rows for a table. The seat's own, as the page shows them.
#pragma once

#include <string>

#include "ui/game_model.h"

namespace sputnik::ui {

std::string pillars_svg(const GameModel& game);
std::string pillars_csv(const GameModel& game);

}  // namespace sputnik::ui
