// Counts the turning points of a campaign that is over, in the background of the end page.
#pragma once

#include <optional>

#include "app/job.h"
#include "app/outlook.h"
#include "forecast/turning_points.h"

namespace sputnik {

class Hindsight {
 public:
  explicit Hindsight(Forecasting how) : how_(how) {}

  // Asks if this campaign is not the one that was asked about last.
  void ask(const Campaign& campaign);
  // The end page was left: what is at work stops, what is known stays for a return.
  void pause();
  // Share counted; 1: the points are all there. Nothing: nobody counts.
  std::optional<double> share();
  const std::vector<TurningPoint>& points() const { return points_; }  // empty before they are all there
  bool busy() const { return job_.busy(); }

 private:
  Forecasting how_;
  std::optional<std::uint64_t> asked_{};
  Job<std::vector<TurningPoint>> job_{};
  std::vector<TurningPoint> points_{};
};

}  // namespace sputnik
