// A past quarter played otherwise, as plain data: what was ordered, what is tried, and where each leads.
#pragma once

#include <string>
#include <vector>

#include "forecast/what_if.h"

namespace sputnik::ui {

struct WhatIfPolicy {
  std::size_t policy = 0;
  std::string title{};
  int level = 0;  // before the quarter's orders
  int given = 0;  // step that was ordered
  int step = 0;   // step that is tried
};

struct WhatIfModel {
  int quarter = 0;
  int last = 0;  // that was played
  std::string when{};
  Side side{};
  bool may_change_side = false;  // at the end both nations' orders may be tried
  std::vector<WhatIfPolicy> policies{};
  bool changed = false;
  std::vector<std::string> refusals{};  // why the tried orders cannot be given
  std::string lead_words{};             // what the lines show
  Quarter start{};                      // date of the first value
  std::vector<double> was{};            // lead, by quarter, the opening first
  std::vector<double> other{};          // empty: nothing is tried
  std::string outcome{};                // "The same outcome in 950 of 1,000 futures."
  std::vector<std::string> results{};   // what came of each, and what could not be ordered again
  bool waiting = false;                 // the other course is being played: `share` of it is done
  double share = 0;
};

// `tried` are the orders of `side` in `quarter`; viewer nullptr: the truth, for the debrief. Without the other course.
WhatIfModel what_if_model(const Campaign& campaign, int quarter, Side side, const Orders<double>& tried,
                          const Side* viewer);
// Whether there is anything to play.
inline bool asks(const WhatIfModel& model) { return model.changed && model.refusals.empty(); }
// Puts the other course in.
void put_answer(WhatIfModel& model, const Campaign& campaign, const WhatIf& found, const Side* viewer);

}  // namespace sputnik::ui
