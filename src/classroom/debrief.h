// What is opened at the debrief: truth beside estimates, goals that were met, minds that moved.
#pragma once

#include "classroom/session.h"
#include "play/explain.h"

namespace sputnik::classroom {

// The lead of the United States after each quarter, months: true, and as each nation believed it.
struct TruthLine {
  std::string date{};
  double truth = 0;
  Both<double> believed{};
};
std::vector<TruthLine> truth_and_estimates(const Campaign& campaign);

// The quarters in which the true lead moved most, months, each with its causes: largest first, they add up.
struct Turn {
  int quarter = 0;
  double moved = 0;
  std::vector<Cause> causes{};
};
std::vector<Turn> turns(const Campaign& campaign, std::size_t most);

struct GoalLine {
  Bench bench{};
  std::string role{};
  std::string goal{};
  std::vector<std::string> seats{};  // pseudonyms of who held it; empty: nobody
  bool met = false;
};
// Of every role that somebody held, on the campaign as it stands.
std::vector<GoalLine> goals(const Session& session);

// How the votes on a motion moved.
struct Moves {
  Tally before{};
  Tally after{};
  int stayed = 0;     // the same vote both times
  int to_favour = 0;  // in favour at last, not before
  int to_against = 0;
  int to_undecided = 0;
  int voted_once = 0;  // before or after, not both
};
Moves moves(const Session& session, std::size_t motion);

// What each contested assumption was set to, in words: "Leak of a chip ban …, set to 0.22 share". Empty: nothing was
// set.
std::vector<std::string> assumptions_set(const Session& session);

}  // namespace sputnik::classroom
