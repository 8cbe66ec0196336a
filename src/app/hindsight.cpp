// One thread that counts; its share and its answer under a mutex.
#include "app/hindsight.h"

#include <mutex>
#include <thread>

namespace sputnik {

namespace {
constexpr std::size_t points_shown = 3;
constexpr std::size_t futures_each = 1000;
}  // namespace

struct Hindsight::Work {
  explicit Work(const Campaign& of) : campaign(of) {}
  ~Work() {
    stop = true;
    if (thread.joinable()) thread.join();
  }

  void count() {
    auto found = turning_points(campaign, points_shown,
                                {futures_each, campaign.setup().seed, all_threads(), &stop, [this](double done) {
                                   const std::lock_guard lock(mutex);
                                   share = std::min(done, 0.999);
                                 }});
    const std::lock_guard lock(mutex);
    if (stop) return;
    points = std::move(found);
    share = 1;
  }

  const Campaign campaign;
  Stop stop{false};
  mutable std::mutex mutex{};
  double share = 0;                      // under the mutex
  std::vector<TurningPoint> points{};    // and this
  std::thread thread{};
};

Hindsight::Hindsight(Forecasting how) : how_(how) {}
Hindsight::~Hindsight() = default;
Hindsight::Hindsight(Hindsight&&) noexcept = default;

void Hindsight::ask(const Campaign& campaign) {
  if (how_ == Forecasting::off || !campaign.over()) return;
  const std::uint64_t state = campaign.hash(campaign.quarter());
  if (work_ && asked_ == state) return;
  asked_ = state;
  work_ = std::make_unique<Work>(campaign);
  if (how_ == Forecasting::at_once) {
    work_->count();
  } else {
    work_->thread = std::thread([work = work_.get()] { work->count(); });
  }
}

void Hindsight::pause() {
  if (busy()) work_.reset();
}

std::optional<double> Hindsight::share() const {
  if (!work_) return std::nullopt;
  const std::lock_guard lock(work_->mutex);
  return work_->share;
}

std::vector<TurningPoint> Hindsight::points() const {
  if (!work_) return {};
  const std::lock_guard lock(work_->mutex);
  return work_->points;
}

bool Hindsight::busy() const {
  const auto counted = share();
  return counted && *counted < 1;
}

}  // namespace sputnik
