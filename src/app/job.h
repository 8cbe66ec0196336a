// One piece of work in the background of a loop that draws: started, watched, dropped, its answer taken once.
#pragma once

#include <algorithm>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

#include "forecast/workers.h"

namespace sputnik {

template <class Answer>
class Job {
 public:
  using Work = std::function<Answer(const Stop& stop, const std::function<void(double share)>& progress)>;

  // At once, or in a thread of its own. What was at work before is dropped.
  void start(Work work, bool in_background) {
    task_ = std::make_unique<Task>();
    if (!in_background) return task_->run(work);
    task_->thread = std::thread([task = task_.get(), work = std::move(work)] { task->run(work); });
  }
  void drop() { task_.reset(); }

  bool busy() const { return task_ && share() < 1; }
  // Done so far, 1 when there is an answer; 0 when nothing was started.
  double share() const {
    if (!task_) return 0;
    const std::lock_guard lock(task_->mutex);
    return task_->share;
  }
  // The answer, when it is there and was not taken yet.
  std::optional<Answer> take() {
    if (!task_) return std::nullopt;
    const std::lock_guard lock(task_->mutex);
    return std::exchange(task_->answer, std::nullopt);
  }

 private:
  struct Task {
    ~Task() {
      stop = true;
      if (thread.joinable()) thread.join();
    }
    void run(const Work& work) {
      Answer found = work(stop, [this](double done) {
        const std::lock_guard lock(mutex);
        share = std::min(done, 0.999);
      });
      const std::lock_guard lock(mutex);
      answer = std::move(found);
      share = 1;
    }
    Stop stop{false};
    mutable std::mutex mutex{};
    double share = 0;                 // under the mutex, as the answer
    std::optional<Answer> answer{};
    std::thread thread{};
  };
  std::unique_ptr<Task> task_{};
};

}  // namespace sputnik
