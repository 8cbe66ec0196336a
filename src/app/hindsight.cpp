// Asks for three points, a thousand futures from each quarter.
#include "app/hindsight.h"

namespace sputnik {

namespace {
constexpr std::size_t points_shown = 3;
constexpr std::size_t futures_each = 1000;
}  // namespace

void Hindsight::ask(const Campaign& campaign) {
  const std::uint64_t state = campaign.hash(campaign.quarter());
  if (how_ == Forecasting::off || !campaign.over() || asked_ == state) return;
  asked_ = state;
  points_.clear();
  job_.start(
      [campaign](const Stop& stop, const std::function<void(double)>& progress) {
        return turning_points(campaign, points_shown,
                              {futures_each, campaign.setup().seed, all_threads(), &stop, progress});
      },
      how_ == Forecasting::in_background);
}

void Hindsight::pause() {
  if (!busy()) return;
  job_.drop();
  asked_.reset();
}

std::optional<double> Hindsight::share() {
  if (!asked_) return std::nullopt;
  // Asked before the points are taken: a share of 1 means that they are there.
  const double counted = job_.share();
  if (auto points = job_.take()) points_ = std::move(*points);
  return counted;
}

}  // namespace sputnik
