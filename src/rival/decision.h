// What a rival decided in one quarter, and why: plain values to show after the game, in a debrief, or to an adviser's
// client. Made anew from the view and the seed whenever it is asked for; saves hold none of it.
#pragma once

#include "rival/belief.h"
#include "rival/skill.h"
#include "rival/temperament.h"

namespace sputnik {

struct WeighedOrders {
  Orders<double> orders{};
  std::string words{};  // "Chip controls +1"
  std::string line{};   // how it would go on: "then as Hawk, with Data centres at 4"
  double value = 0;     // points against par by its values
  double chance = 0;    // with which it takes them
};

struct BelievedSchool {
  std::string title{};
  double odds = 0;
};

struct Decision {
  Side side{};
  int quarter = 0;  // of the campaign, 0 the first
  std::vector<BelievedRange> believed{};
  std::vector<BelievedSchool> schools{};  // by which it takes the rival to play, likeliest first
  std::vector<WeighedOrders> weighed{};   // best value first
  Orders<double> taken{};
  bool slipped = false;  // gave orders near those that it meant, as its skill has it
  bool stopped = false;  // was stopped before it was done: the best so far
  std::size_t playouts = 0;
  std::string does{};     // "Raises …; then as …"
  std::string expects{};  // "Expects China to play as …"
};

}  // namespace sputnik
