// The four pillars of the score over the quarters played, and the score that they make: the seat's own, as it knows
// them.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "play/campaign.h"

namespace sputnik::ui {

struct PillarLine {
  std::string_view indicator{};  // by name, ui/indicators.h: it has causes
  std::string label{};
  double share = 0;             // of the score; of the score itself 1
  std::vector<double> value{};  // 0..100: at the start, and after each quarter played
  double change = 0;            // in the last quarter
};

// The score first, then its parts as the rules add them.
inline constexpr std::array<std::string_view, 5> pillar_indicators = {"score", "frontier", "prosperity", "security",
                                                                      "influence"};

struct PillarsModel {
  Side seat{};
  Quarter start{};
  double par = 0;  // of the seat, in this scenario
  std::array<PillarLine, pillar_indicators.size()> lines{};
  std::string sentence{};  // what they come to so far, against par
  std::string unseen{};    // that the rival's are not known
  int quarter() const { return static_cast<int>(lines.front().value.size()) - 1; }  // quarters played
};

PillarsModel pillars_model(const Campaign& campaign, Side seat);

// What a cursor on a quarter tells: the date, then a line for the score and each pillar. Empty: not played yet.
std::vector<std::string> pillars_reading(const PillarsModel& pillars, int quarter);

}  // namespace sputnik::ui
