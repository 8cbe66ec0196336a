// History examines the model: futures under the policies really held, beside what was published.
#pragma once

#include <functional>

#include "forecast/workers.h"
#include "history/measures.h"

namespace sputnik {

struct HindcastOptions {
  std::size_t futures = 2000;
  std::uint64_t seed = 1;  // the futures play the seeds from this one on
  unsigned threads = all_threads();
  Spread spread = Spread::sourced;
  Named fixed{};  // assumptions that do not vary
};

struct HindcastPoint {
  PublishedPoint published{};
  double model = 0;  // median
  double p10 = 0;
  double p90 = 0;
  bool inside() const { return p10 <= published.value && published.value <= p90; }
};

struct Band {
  Quarter quarter{};
  double p10 = 0;
  double median = 0;
  double p90 = 0;
};

struct Hindcast {
  std::vector<HindcastPoint> points{};   // those that the model can speak of
  std::vector<PublishedPoint> silent{};  // the others
  std::vector<Band> lead{};              // by quarter
  std::size_t futures = 0;
  double sputnik_window_share = 0;  // futures with an American Sputnik moment in 2024Q4 to 2025Q2
  double sputnik_off_share = 0;     // the same with constraint, diffusion and pre-ban purchases off
  double sputnik_on_release = 0;    // of the futures with a notable Chinese release in 2025Q1: it was a moment

  // Of the points that may be fitted, or of those that are held out; 1 when there are none.
  double share_inside(bool fitted) const;
  double gap_rmse_months() const;  // of the gap's medians against the fitted points of series gap_months
};

// The quarters in which history had its Sputnik moment.
inline constexpr Quarter window_first{2024, 4};
inline constexpr Quarter window_last{2025, 2};

// Constraint (hump_h, spur), diffusion (delta, eps0, eps1) and pre-ban purchases (frontload, fill) set to nothing.
Assumptions<double> without_the_essay(Assumptions<double> world);

// `mids` are the values about which the futures draw. The scenario must have a history. `progress` gets the share done;
// a stop leaves nothing.
Hindcast hindcast(const Scenario& scenario, const PublishedFigures& figures, const Assumptions<double>& mids,
                  const HindcastOptions& options, const std::function<void(double)>& progress = {},
                  const Stop* stop = nullptr);

}  // namespace sputnik
