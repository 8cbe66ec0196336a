// The model under the policies that were really held gives history back, and says where it does not.
#include "catch.h"
#include "files/assets.h"
#include "files/scenario_file.h"
#include "files/svg.h"
#include "history/calibrate.h"
#include "history/hindcast_plot.h"

using namespace sputnik;

namespace {

ScenarioPtr history() {
  auto read = read_scenario(std::string(SPUTNIK_ROOT) + "/scenarios/history-2022-2025.json");
  if (const auto* problems = std::get_if<Problems>(&read)) FAIL(to_string(problems->front()));
  return std::get<ScenarioPtr>(read);
}

PublishedFigures figures() { return std::get<PublishedFigures>(read_published(asset("published.json"))); }

Hindcast run(std::size_t futures, std::uint64_t seed = 1, unsigned threads = all_threads()) {
  return hindcast(*history(), figures(), mid_assumptions<double>(),
                  {.futures = futures, .seed = seed, .threads = threads, .spread = Spread::sourced, .fixed = {}});
}

}  // namespace

TEST_CASE("history is reproduced: the figures that may be fitted, the gap, and the Sputnik moment") {
  for (const std::uint64_t seed : {1u, 100000u}) {
    const Hindcast past = run(2000, seed);
    INFO("from seed " << seed);
    CHECK(past.share_inside(true) >= 0.8);
    CHECK(past.gap_rmse_months() <= 2);
    CHECK(past.sputnik_window_share >= 0.5);
    CHECK(past.sputnik_off_share < 0.1);
  }
}

TEST_CASE("a hindcast is the same on any number of threads") {
  const Hindcast one = run(300, 5, 1);
  const Hindcast two = run(300, 5, 2);
  REQUIRE(one.points.size() == two.points.size());
  for (std::size_t i = 0; i < one.points.size(); ++i) CHECK(one.points[i].p10 == two.points[i].p10);
  CHECK(one.sputnik_window_share == two.sputnik_window_share);
}

TEST_CASE("each published figure is either measured, in words too, or silent for a reason") {
  const Hindcast past = run(20);
  CHECK(past.points.size() == 25);
  for (const HindcastPoint& point : past.points) CHECK(!measured_by(point.published.series).empty());
  for (const PublishedPoint& point : past.silent) CHECK(!point.silent.empty());
}

TEST_CASE("the picture of a hindcast has a panel a series, and its words are escaped") {
  const Hindcast past = run(20);
  const std::string picture = hindcast_plot(past);
  for (const HindcastPoint& point : past.points) CHECK(picture.find(">" + point.published.series) != std::string::npos);
  Svg svg(10, 10);
  svg.text(1, 1, "a < b & \"c\"");
  CHECK(svg.picture().find("a &lt; b &amp; &quot;c&quot;") != std::string::npos);
}

TEST_CASE("a fit that starts off the mark comes nearer, stays in the ranges, and leaves the best when stopped") {
  const ScenarioPtr scenario = history();
  const PublishedFigures published = figures();
  const CalibrationOptions options{
      .futures = {.futures = 60, .seed = 1, .spread = Spread::sourced, .fixed = {}}, .evaluations = 90};
  const Calibration fit = calibrate(*scenario, published, options, {});
  CHECK(fit.loss_after < fit.loss_before);
  for (const auto& [key, value] : fit.values) {
    const AssumptionCard& card = assumption_cards[find_assumption(key)];
    CHECK(value >= card.low);
    CHECK(value <= card.high);
  }
  const Calibration stopped = calibrate(*scenario, published, options, [](int done, double) { return done < 40; });
  CHECK(stopped.stopped);
  CHECK(stopped.evaluations < 60);
  CHECK(stopped.loss_after <= stopped.loss_before);
}
