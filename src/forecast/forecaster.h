// Forecasts in the background, for a loop that draws: ask at any time, look at the last answer at any time.
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include "forecast/forecast.h"

namespace sputnik {

// The newest question wins: an older one that is still at work is dropped. The last answer stays until the next is
// there. All members may be called from one thread while the work goes on in others.
class Forecaster {
 public:
  explicit Forecaster(unsigned threads = all_threads());
  ~Forecaster();  // stops and joins
  Forecaster(const Forecaster&) = delete;
  Forecaster& operator=(const Forecaster&) = delete;

  // The ticket that the answer will carry.
  std::uint64_t ask(Question question);
  // Null before the first answer.
  std::shared_ptr<const Forecast> latest() const;
  bool busy() const;
  // Drops what is asked and at work; the last answer stays.
  void cancel();

 private:
  void work();

  unsigned threads_;
  mutable std::mutex mutex_{};
  std::condition_variable asked_{};
  std::optional<Question> next_{};  // under the mutex, as all but stop_
  std::shared_ptr<const Forecast> latest_{};
  std::uint64_t ticket_ = 0;
  bool working_ = false;
  bool leaving_ = false;
  Stop stop_{false};
  std::thread thread_;
};

}  // namespace sputnik
