// Threads that take pieces of work until none is left.
#include "forecast/workers.h"

#include <algorithm>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace sputnik {
namespace {

struct Job {
  std::size_t all = 0;
  std::size_t piece = 1;
  const Stop* stop = nullptr;
  const std::function<void(std::size_t, std::size_t)>& work;
  const std::function<void(double)>& progress;
  std::atomic<std::size_t> next{0};
  std::atomic<bool> failed{false};
  std::mutex mutex{};
  std::size_t finished = 0;      // under the mutex
  std::exception_ptr failure{};  // under the mutex
};

bool stopped(const Job& job) { return job.failed || (job.stop && *job.stop); }

void take_pieces(Job& job) {
  while (!stopped(job)) {
    const std::size_t first = job.next.fetch_add(job.piece);
    if (first >= job.all) return;
    const std::size_t count = std::min(job.piece, job.all - first);
    try {
      job.work(first, count);
      const std::lock_guard lock(job.mutex);
      job.finished += count;
      if (job.progress) job.progress(static_cast<double>(job.finished) / static_cast<double>(job.all));
    } catch (...) {
      const std::lock_guard lock(job.mutex);
      if (!job.failure) job.failure = std::current_exception();
      job.failed = true;
    }
  }
}

}  // namespace

unsigned all_threads() { return std::max(1U, std::thread::hardware_concurrency()); }

bool in_pieces(std::size_t all, std::size_t piece, unsigned threads, const Stop* stop,
               const std::function<void(std::size_t first, std::size_t count)>& work,
               const std::function<void(double share)>& progress) {
  Job job{.all = all, .piece = std::max<std::size_t>(piece, 1), .stop = stop, .work = work, .progress = progress};
  const std::size_t pieces = (all + job.piece - 1) / job.piece;
  std::vector<std::thread> others;
  for (unsigned i = 1; i < threads && i < pieces; ++i) others.emplace_back([&job] { take_pieces(job); });
  take_pieces(job);
  for (std::thread& other : others) other.join();
  if (job.failure) std::rethrow_exception(job.failure);
  return job.finished == all;
}

}  // namespace sputnik
