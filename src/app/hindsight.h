// Counts the turning points of a campaign that is over, in the background of the end page.
#pragma once

#include <memory>
#include <optional>

#include "app/outlook.h"
#include "forecast/turning_points.h"

namespace sputnik {

class Hindsight {
 public:
  explicit Hindsight(Forecasting how);
  ~Hindsight();  // stops and joins
  Hindsight(Hindsight&&) noexcept;

  // Asks if this campaign is not the one that was asked about last.
  void ask(const Campaign& campaign);
  // The end page was left: what is at work stops, what is known stays for a return.
  void pause();
  // Share counted; 1: the points are all there. Nothing: nobody counts.
  std::optional<double> share() const;
  std::vector<TurningPoint> points() const;  // empty before they are all there
  bool busy() const;

 private:
  struct Work;
  Forecasting how_;
  std::uint64_t asked_ = 0;
  std::unique_ptr<Work> work_;
};

}  // namespace sputnik
