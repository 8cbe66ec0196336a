// What the end page tells: everything is opened, the truth beside what was believed.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "forecast/turning_points.h"
#include "play/campaign.h"
#include "ui/wish.h"

namespace sputnik::ui {

struct ObjectiveEnd {
  std::string text{};
  bool met = false;
};
struct NationEnd {
  double score = 0;  // 0 to 100 was played; an ending adds to it or takes
  double par = 0;
  double against_par = 0;
  Pillars pillars{};
  std::string mandate{};
  std::string mandate_text{};
  double mandate_points = 0;
  bool succeeded = false;
  std::vector<ObjectiveEnd> objectives{};
  std::string played_by{};  // title of its doctrine, or a person
};

// Capability over time in months ahead of the common trend, three months a quarter: on a scale from 0 to 100 nobody
// could tell two months of error from three.
struct Belief {
  std::vector<double> value{};  // of the rival's capability, as the holder believed
  std::vector<double> error{};  // as far as the truth lies in eight cases of ten
};
struct Moment {
  std::size_t at = 0;  // index of the state
  Side surprised{};
  std::string when{};  // "spring 2024"
};
struct TruthChart {
  Quarter start{};                          // date of the first value
  Both<std::vector<double>> truth{};        // one value more than quarters were played
  Both<std::optional<Belief>> belief_of{};  // of the nation named, held by the rival, if its desk was the player's
  std::vector<Moment> moments{};            // Sputnik moments
};

// An assumption that was drawn for this campaign and hidden.
struct DrawnLine {
  std::string key{};
  std::string what{};
  double value = 0;
  double low = 0;
  double mid = 0;
  double high = 0;
};

// A quarter in which the odds of what came moved most, in per cent and points of them.
struct TurningLine {
  int quarter = 0;
  std::string when{};
  double before = 0;
  double after = 0;
  double decision = 0;
  double luck = 0;
  std::string orders{};  // of both nations in that quarter
};
struct TurningModel {
  std::string outcome{};  // what the odds are of
  double share = 0;       // counted so far; 1: all
  std::vector<TurningLine> lines{};
};

struct EndModel {
  Ending ending = Ending::none;
  std::string scenario{};
  std::string date{};    // of the last quarter
  std::string played{};  // "33 quarters"
  std::string seed{};    // "Seed 7"
  std::string headline{};
  std::string subline{};  // whose game it was
  std::vector<std::string> story{};
  Both<NationEnd> nations{};
  double world = 0;  // 0..100
  double lead = 0;   // months, the United States less China
  TruthChart chart{};
  std::vector<DrawnLine> drawn{};
  bool has_reasons = false;  // a rival that plans played
  std::optional<TurningModel> turning{};  // empty: nobody counts
};

EndModel end_model(const Campaign& campaign, Seats seats);
TurningModel turning_model(const Campaign& campaign, const std::vector<TurningPoint>& points, double share);

}  // namespace sputnik::ui
