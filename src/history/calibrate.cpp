// The fit: NLopt's BOBYQA over the free assumptions, on the same luck throughout.
#include "history/calibrate.h"

#include <nlopt.h>

#include <array>
#include <cmath>
#include <memory>

namespace sputnik {
namespace {

constexpr std::array free_list = {
    FreeAssumption{"w0", "world_stock_h100e"},
    FreeAssumption{"growth", "world_stock_growth_per_year"},
    FreeAssumption{"need_cn", "cluster_share of China, legal_chips_units"},
    FreeAssumption{"need_us", "cluster_share of the United States"},
    FreeAssumption{"eta", "gap_months, training_compute_growth"},
    FreeAssumption{"conc", "training_compute_growth"},
    FreeAssumption{"pace", "algorithmic_progress"},
    FreeAssumption{"gamma", "gap_months"},
    FreeAssumption{"talent_cn", "gap_months"},
    FreeAssumption{"talent_trend", "gap_months"},
    FreeAssumption{"hump_h", "gap_months"},
    FreeAssumption{"hump_p", "gap_months"},
    FreeAssumption{"collab", "gap_months"},
    FreeAssumption{"comm_rate", "gap_months"},
    FreeAssumption{"comm_pace", "gap_months"},
    FreeAssumption{"delta", "gap_months"},
    FreeAssumption{"absorb", "gap_months"},
    FreeAssumption{"eps0", "gap_months"},
    FreeAssumption{"eps1", "gap_months"},
    FreeAssumption{"poros_cn", "smuggled_chips_units"},
    FreeAssumption{"leak_scale", "smuggled_chips_units of 2023 against 2024"},
    FreeAssumption{"frontload", "legal_chip_orders_usd_bn, preban_orders_usd_bn"},
    FreeAssumption{"fill", "legal_chip_orders_usd_bn"},
    FreeAssumption{"q0_cn", "domestic_accelerators_units"},
    FreeAssumption{"effort_cn", "domestic_accelerators_units"},
    FreeAssumption{"spur", "domestic_accelerators_units"},
    FreeAssumption{"drift_cn", "domestic_accelerators_units"},
    FreeAssumption{"belief", "the Sputnik moment"},
    FreeAssumption{"sput_thr", "the Sputnik moment"},
    FreeAssumption{"sput_near", "the Sputnik moment"},
};

double square(double x) { return x * x; }

// A miss in units of what the source allows; large misses count less than their square, so that one figure that the
// model cannot meet does not bend all others.
double softened(double miss) { return square(miss) / (1 + square(miss) / 9); }

// By how many of these units two figures differ: months for gaps, ratios for all else.
double distance(const PublishedPoint& published, double figure, double other) {
  if (published.series == "gap_months") return (figure - other) / 1.5;
  const double unit = published.low > 0 && published.high > 0 ? 0.5 * std::log(published.high / published.low) : 0.25;
  return std::log(std::max(figure, 1e-9) / other) / std::max(unit, 0.1);
}

double loss_of_point(const HindcastPoint& point) {
  const double value = point.published.value;
  const double miss = distance(point.published, point.model, value);
  double loss = point.published.series == "gap_months" ? square(miss) : softened(miss);
  // Outside the band costs besides, by how far.
  if (value < point.p10) loss += 0.3 + square(distance(point.published, point.p10, value));
  if (value > point.p90) loss += 0.3 + square(distance(point.published, point.p90, value));
  return loss;
}

// What the optimiser works on: places in the ranges, 0 the low end and 1 the high.
class Fit {
 public:
  Fit(const Scenario& scenario, const PublishedFigures& figures, const CalibrationOptions& options,
      const std::function<bool(int, double)>& go_on)
      : scenario_(scenario), figures_(figures), options_(options), go_on_(go_on) {}

  double loss(std::span<const double> places) {
    ++done_;
    Assumptions<double> mids = mid_assumptions<double>();
    double kept = 0;  // a pull toward the declared values, for what the figures leave open
    for (std::size_t i = 0; i < free_list.size(); ++i) {
      mids.value[find_assumption(free_list[i].key)] = value_at(i, places[i]);
      kept += 0.1 * square(places[i] - start()[i]);
    }
    const double loss = kept + loss_of(hindcast(scenario_, figures_, mids, options_.futures));
    if (best_.empty() || loss < best_loss_) {
      best_.assign(places.begin(), places.end());
      best_loss_ = loss;
    }
    if (go_on_ && !go_on_(done_, best_loss_)) stopped_ = true;
    return loss;
  }

  static std::vector<double> start() {
    std::vector<double> places;
    for (const FreeAssumption& free : free_list) {
      const AssumptionCard& card = assumption_cards[find_assumption(free.key)];
      places.push_back((card.mid - card.low) / (card.high - card.low));
    }
    return places;
  }
  static double value_at(std::size_t i, double place) {
    const AssumptionCard& card = assumption_cards[find_assumption(free_list[i].key)];
    return card.low + place * (card.high - card.low);
  }

  Calibration result(double before) const {
    Calibration out{
        .loss_before = before, .loss_after = best_loss_, .values = {}, .evaluations = done_, .stopped = stopped_};
    for (std::size_t i = 0; i < free_list.size(); ++i)
      out.values[std::string(free_list[i].key)] = value_at(i, best_[i]);
    return out;
  }
  bool stopped() const { return stopped_; }

 private:
  const Scenario& scenario_;
  const PublishedFigures& figures_;
  const CalibrationOptions& options_;
  const std::function<bool(int, double)>& go_on_;
  std::vector<double> best_{};
  double best_loss_ = 0;
  int done_ = 0;
  bool stopped_ = false;
};

struct Fitting {
  Fit& fit;
  nlopt_opt optimiser;
};

double evaluate(unsigned count, const double* places, double*, void* data) {
  auto& objective = *static_cast<Fitting*>(data);
  const double loss = objective.fit.loss({places, count});
  if (objective.fit.stopped()) nlopt_force_stop(objective.optimiser);
  return loss;
}

}  // namespace

std::span<const FreeAssumption> free_assumptions() { return free_list; }

double loss_of(const Hindcast& past) {
  double loss = 0;
  for (const HindcastPoint& point : past.points) {
    if (point.published.fitted()) loss += loss_of_point(point);
  }
  loss += 60 * square(std::max(0.0, 0.6 - past.sputnik_window_share));
  loss += 60 * square(std::max(0.0, past.sputnik_off_share - 0.05));
  return loss + 30 * square(std::max(0.0, past.gap_rmse_months() - 1.7));
}

Calibration calibrate(const Scenario& scenario, const PublishedFigures& figures, const CalibrationOptions& options,
                      const std::function<bool(int, double)>& go_on) {
  Fit fit(scenario, figures, options, go_on);
  std::vector<double> places = Fit::start();
  const double before = fit.loss(places);
  const std::unique_ptr<nlopt_opt_s, void (*)(nlopt_opt)> optimiser(
      nlopt_create(NLOPT_LN_BOBYQA, static_cast<unsigned>(places.size())), nlopt_destroy);
  Fitting objective{fit, optimiser.get()};
  nlopt_set_lower_bounds1(optimiser.get(), 0);
  nlopt_set_upper_bounds1(optimiser.get(), 1);
  nlopt_set_initial_step1(optimiser.get(), 0.15);
  nlopt_set_xtol_rel(optimiser.get(), 1e-3);
  nlopt_set_maxeval(optimiser.get(), options.evaluations);
  nlopt_set_min_objective(optimiser.get(), evaluate, &objective);
  double least = before;
  // Whatever it says at the end, the best places seen are kept by the fit.
  if (!fit.stopped()) (void)nlopt_optimize(optimiser.get(), places.data(), &least);
  return fit.result(before);
}

}  // namespace sputnik
