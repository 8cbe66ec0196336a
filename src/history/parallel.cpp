// Sharing futures out over threads, a block at a time.
#include "history/parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace sputnik {

void for_each_future(std::size_t count, int threads, const std::function<void(std::size_t)>& work) {
  constexpr std::size_t block = 16;
  const std::size_t wanted = threads > 0 ? static_cast<std::size_t>(threads) : std::thread::hardware_concurrency();
  const std::size_t used = std::clamp<std::size_t>(wanted, 1, count / block + 1);
  std::atomic<std::size_t> next{0};
  const auto run = [&] {
    for (std::size_t first = next.fetch_add(block); first < count; first = next.fetch_add(block)) {
      for (std::size_t i = first; i < std::min(first + block, count); ++i) work(i);
    }
  };
  std::vector<std::jthread> others;
  for (std::size_t i = 1; i < used; ++i) others.emplace_back(run);
  run();
}

}  // namespace sputnik
