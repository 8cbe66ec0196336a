// Turning points: the quarters in which the odds of a campaign's outcome moved most, by decision or by luck.
#pragma once

#include "forecast/outcomes.h"

namespace sputnik {

struct TurningPoint {
  int quarter = 0;      // of the campaign
  double before = 0;    // share of the futures that come to the campaign's verdict (judge.h), before its orders
  double after = 0;     // and after the quarter
  double decision = 0;  // of the difference: what the orders given did, against those that doctrines would have given
  double luck = 0;      // and the rest
};

// The largest moves first, at most `count`, each with effort.futures futures under doctrines. For a campaign that is
// over, in truth: for the debrief. Fewer when stopped.
std::vector<TurningPoint> turning_points(const Campaign& campaign, std::size_t count, const Effort& effort);

}  // namespace sputnik
