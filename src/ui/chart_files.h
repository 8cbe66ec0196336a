// The charts as files: vectors for a page, rows for a table. They hold what the page shows its reader, no more.
#pragma once

#include <string>

#include "ui/end_model.h"
#include "ui/game_model.h"
#include "ui/outlook_model.h"

namespace sputnik::ui {

// The frontier race as the desk sees it: own months, the estimate with its band, and the fans of the pending orders
// (outlook may be null).
std::string race_svg(const GameModel& game, const OutlookModel* outlook);
std::string race_csv(const GameModel& game, const OutlookModel* outlook);

// The truth of both beside what was believed, in months against the common trend.
std::string truth_svg(const TruthChart& chart, const std::string& title);
std::string truth_csv(const TruthChart& chart);

}  // namespace sputnik::ui
