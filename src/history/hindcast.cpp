// Running the futures of a hindcast and summing them up.
#include "history/hindcast.h"

#include <algorithm>
#include <cmath>

#include "forecast/quantiles.h"

namespace sputnik {
namespace {

// What is kept of one future.
struct Kept {
  std::vector<double> values{};  // by point
  std::vector<double> lead{};    // by quarter
  bool moment = false;           // a Sputnik moment in the window
  bool moment_off = false;       // the same luck and world with the essay's mechanisms off
  bool released = false;         // a notable Chinese release in 2025Q1
  bool stunned = false;          // and it was a moment
};

constexpr Quarter release_quarter{2025, 1};

bool has_moment(const Past& past, const Scenario& scenario) {
  for (std::size_t i = 1; i < past.states.size(); ++i) {
    const Quarter quarter = scenario.start + (static_cast<int>(i) - 1);
    if (quarter < window_first || quarter > window_last) continue;
    if (past.states[i].nation.us.surprise > 0) return true;
  }
  return false;
}

class Runner {
 public:
  Runner(const Scenario& scenario, const PublishedFigures& figures, Hindcast& out)
      : scenario_(scenario), figures_(figures), follower_(scenario) {
    for (const PublishedPoint& point : figures.points) {
      const auto span = span_of(point, scenario);
      if (!span) {
        out.silent.push_back(point);
        continue;
      }
      out.points.push_back({.published = point});
      spans_.push_back(*span);
    }
    points_ = out.points;
  }

  Kept run(const Assumptions<double>& world, std::uint64_t seed) const {
    const Past past = follower_.past(world, seed);
    const Constants constants = drawn_constants(figures_, seed);
    Kept kept;
    for (std::size_t i = 0; i < points_.size(); ++i) {
      kept.values.push_back(measure(points_[i].published, past, spans_[i], constants).value_or(0));
    }
    for (std::size_t q = 1; q < past.states.size(); ++q) kept.lead.push_back(lead(past.states[q]));
    kept.moment = has_moment(past, scenario_);
    kept.moment_off = has_moment(follower_.past(without_the_essay(world), seed), scenario_);
    const int quarter = release_quarter - scenario_.start;
    if (quarter >= 0 && quarter < quarters(scenario_)) {
      const State<double>& state = past.states[static_cast<std::size_t>(quarter) + 1];
      kept.released = state.nation.cn.release_size > 0;
      kept.stunned = kept.released && state.nation.us.surprise > 0;
    }
    return kept;
  }

 private:
  const Scenario& scenario_;
  const PublishedFigures& figures_;
  Follower follower_;
  std::vector<HindcastPoint> points_{};
  std::vector<Span> spans_{};
};

template <class Value>
std::vector<double> column(const std::vector<Kept>& all, Value value) {
  std::vector<double> values;
  values.reserve(all.size());
  for (const Kept& kept : all) values.push_back(value(kept));
  return values;
}

template <class Holds>
double share(const std::vector<Kept>& all, Holds holds) {
  const auto count = std::count_if(all.begin(), all.end(), holds);
  return all.empty() ? 0 : static_cast<double>(count) / static_cast<double>(all.size());
}

// The median and the 80 % about it.
std::array<double, 3> band(std::vector<double> values) { return quantiles<3>(values, {0.1, 0.5, 0.9}); }

void sum_up(const std::vector<Kept>& all, const Scenario& scenario, Hindcast& out) {
  for (std::size_t i = 0; i < out.points.size(); ++i) {
    const auto [p10, median, p90] = band(column(all, [&](const Kept& kept) { return kept.values[i]; }));
    out.points[i].p10 = p10;
    out.points[i].model = median;
    out.points[i].p90 = p90;
  }
  for (int q = 0; q < quarters(scenario); ++q) {
    const auto [p10, median, p90] =
        band(column(all, [&](const Kept& kept) { return kept.lead[static_cast<std::size_t>(q)]; }));
    out.lead.push_back({scenario.start + q, p10, median, p90});
  }
  out.sputnik_window_share = share(all, [](const Kept& kept) { return kept.moment; });
  out.sputnik_off_share = share(all, [](const Kept& kept) { return kept.moment_off; });
  const double released = share(all, [](const Kept& kept) { return kept.released; });
  const double stunned = share(all, [](const Kept& kept) { return kept.stunned; });
  out.sputnik_on_release = released > 0 ? stunned / released : 0;
}

}  // namespace

double Hindcast::share_inside(bool fitted) const {
  double inside = 0;
  double all = 0;
  for (const HindcastPoint& point : points) {
    if (point.published.fitted() != fitted) continue;
    all += 1;
    inside += point.inside() ? 1 : 0;
  }
  return all > 0 ? inside / all : 1;
}

double Hindcast::gap_rmse_months() const {
  double squares = 0;
  double all = 0;
  for (const HindcastPoint& point : points) {
    if (point.published.series != "gap_months" || !point.published.fitted()) continue;
    all += 1;
    squares += (point.model - point.published.value) * (point.model - point.published.value);
  }
  return all > 0 ? std::sqrt(squares / all) : 0;
}

Assumptions<double> without_the_essay(Assumptions<double> world) {
  for (const AssumptionKey key :
       {AssumptionKey("hump_h"), AssumptionKey("spur"), AssumptionKey("delta"), AssumptionKey("eps0"),
        AssumptionKey("eps1"), AssumptionKey("frontload"), AssumptionKey("fill")}) {
    world.value[key.index] = 0;
  }
  return world;
}

Hindcast hindcast(const Scenario& scenario, const PublishedFigures& figures, const Assumptions<double>& mids,
                  const HindcastOptions& options, const std::function<void(double)>& progress, const Stop* stop) {
  Hindcast out;
  out.futures = options.futures;
  const Runner runner(scenario, figures, out);
  std::vector<Kept> all(options.futures);
  constexpr std::size_t piece = 16;
  in_pieces(
      all.size(), piece, options.threads, stop,
      [&](std::size_t first, std::size_t count) {
        for (std::size_t i = first; i < first + count; ++i) {
          const std::uint64_t seed = options.seed + i;
          Assumptions<double> world = drawn_about(mids, options.spread, seed);
          for (const auto& [key, value] : options.fixed) world.value[find_assumption(key)] = value;
          all[i] = runner.run(world, seed);
        }
      },
      progress);
  if (stop && *stop) return {};
  sum_up(all, scenario, out);
  return out;
}

}  // namespace sputnik
