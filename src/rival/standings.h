// What a tournament's rows say: who beats whom, which policies good play uses, how campaigns end.
#pragma once

#include <map>

#include "rival/rating.h"
#include "rival/tournament.h"

namespace sputnik {

struct PlayerStanding {
  std::string name{};
  Rating rating{};
  Both<int> campaigns{};  // against others, in either seat
  Both<int> won{};
};

struct PairStanding {
  Both<std::string> who{};
  int campaigns = 0;
  int us_won = 0;
  Both<double> against_par{};  // means
  std::array<int, ending_keys.size()> endings{};
};

// One nation's play by the most skilful planners of the tournament, or by all when none plans.
struct GoodPlay {
  std::array<double, policy_slots> strong{};  // share of quarters at level 2 or more, by policy
  std::string opening{};                      // the commonest orders of the first quarter
  double opening_share = 0;
};

struct Standings {
  std::vector<PlayerStanding> players{};  // the strongest first
  std::vector<PairStanding> pairs{};
  Both<GoodPlay> good_play{};
  std::array<int, ending_keys.size()> endings{};
  int campaigns = 0;
  double seat = 0;                   // Elo that the seat of the United States is worth
  double quarters = 0;               // mean length
  double treaty = 0;                 // share of campaigns in which a treaty was ever in force
  double treaty_quarters = 0;        // share of all quarters in which one was
  Both<double> breach{};             // of the campaigns with a treaty, the share in which it ever broke it
  Both<double> caught{};             // the share in which its breach was found
  double half_time_correlation = 0;  // of the lead at half-time with the margin at the end
  // Between players of equal name: share of campaigns that end well.
  Both<double> ended_well{};
  double usual_lead = 0;  // months, the median at half-time
  // Of the campaigns in which it was three months or more behind what is usual at half-time: how many, and the share
  // that it ended well.
  Both<int> behind{};
  Both<double> recovered{};
};

Standings standings(const std::vector<MatchRow>& rows, std::uint64_t seed);

}  // namespace sputnik
