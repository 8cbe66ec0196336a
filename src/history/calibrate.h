// Calibration: the free assumptions moved inside their ranges until the fitted figures are met best.
#pragma once

#include <functional>
#include <span>

#include "history/hindcast.h"

namespace sputnik {

// What may move, and by which series it is held; everything else keeps its mid value.
struct FreeAssumption {
  std::string_view key;
  std::string_view held_by;
};
std::span<const FreeAssumption> free_assumptions();

struct CalibrationOptions {
  HindcastOptions futures{.futures = 400, .seed = 1, .spread = Spread::sourced};
  int evaluations = 1500;
};

struct Calibration {
  double loss_before = 0;
  double loss_after = 0;
  Named values{};  // of the free assumptions, the best found
  int evaluations = 0;
  bool stopped = false;  // before it was done, by whoever was asked
};

// How far a hindcast is from the fitted figures; 0 is a perfect fit. Held-out figures do not enter.
double loss_of(const Hindcast& past);

// `go_on` gets the evaluations done and the best loss; false stops with the best so far.
Calibration calibrate(const Scenario& scenario, const PublishedFigures& figures, const CalibrationOptions& options,
                      const std::function<bool(int, double)>& go_on);

}  // namespace sputnik
