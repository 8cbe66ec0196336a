// A few threads that do errands in the order they came, and a queue that takes only so many.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace sputnik::room {

class Errands {
 public:
  Errands(int threads, std::size_t most_waiting);
  ~Errands() { stop(); }

  // False when too many wait, or after stop().
  bool add(std::function<void()> errand);
  // Waits for those that run; those that wait are dropped.
  void stop();

 private:
  void work();

  std::size_t most_waiting_;
  std::mutex mutex_{};
  std::condition_variable changed_{};
  std::deque<std::function<void()>> waiting_{};
  bool stopping_ = false;
  std::vector<std::thread> threads_{};
};

}  // namespace sputnik::room
