// What a rival weighed in a quarter, or what advisers weigh now, as plain words and figures.
#pragma once

#include <string>
#include <vector>

#include "rival/decision.h"

namespace sputnik::ui {

struct WeighedLine {
  std::string orders{};
  std::string then{};
  double value = 0;   // points
  double chance = 0;  // per cent
};

struct DecisionModel {
  std::string title{};   // "WHY CHINA DID WHAT IT DID", "ADVICE"
  std::string who{};     // "Minister, by temperament Hawk: …"
  std::string when{};
  int quarter = 0;
  int last = 0;          // that may be looked at
  bool steps = false;    // other quarters may be looked at
  bool waiting = true;   // it is being made: `share` of it is done
  double share = 0;
  std::string does{};
  std::string expects{};
  std::vector<std::string> believed{};
  std::vector<WeighedLine> weighed{};  // best first
};

// Fills in what a decision says.
void put_decision(DecisionModel& model, const Decision& decision);

}  // namespace sputnik::ui
