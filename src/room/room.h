// A session at work: one door for desk, phones and rehearsal, with the clock, the journal and the simulator behind it.
//
// Safe for many threads. What is said is written to the journal before it is answered, so that a crash loses nothing.
#pragma once

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "classroom/exhibit.h"
#include "classroom/session.h"
#include "files/journal.h"

namespace sputnik::room {

// Milliseconds that never go back; where they begin does not matter.
using Clock = std::function<std::int64_t()>;
Clock steady_clock();

class Room {
 public:
  // A session that goes on where its journal ended; stands paused if the journal has entries.
  Room(classroom::Session session, Journal journal, Clock clock);
  ~Room();
  Room(const Room&) = delete;
  Room& operator=(const Room&) = delete;

  // Stamps the time, applies, writes. Says why not, and then nothing has changed. A disk that fails is a problem too.
  std::optional<Problem> say(classroom::Entry entry);
  // Moves on when the time of the step is over. To be called some times a second.
  void tick();

  // Looks at the session under its lock: f(session, now). Keep it short, keep nothing that points into it.
  template <class F>
  auto look(F f) const {
    const std::lock_guard lock(mutex_);
    return f(std::as_const(session_), now());
  }
  // Rises with each change: what was made of an older one is stale. Without the lock.
  std::uint64_t version() const { return version_.load(std::memory_order_acquire); }

  // Answers of the simulator to the questions asked, in their order; null: still at work.
  std::vector<std::shared_ptr<const classroom::Exhibit>> exhibits() const;
  void wait_for_exhibits() const;  // until none is at work

  const std::filesystem::path& journal_file() const { return journal_.file(); }
  // The last failure to write, if the journal could not be kept; the session goes on all the same.
  std::optional<Problem> journal_trouble() const;

 private:
  std::int64_t now() const { return started_at_ + (clock_() - opened_at_); }
  void answer_questions();  // on its own thread

  mutable std::mutex mutex_;
  classroom::Session session_;
  Journal journal_;
  Clock clock_;
  std::int64_t opened_at_ = 0;
  std::int64_t started_at_ = 0;
  std::atomic<std::uint64_t> version_{1};
  std::optional<Problem> trouble_{};

  std::vector<std::shared_ptr<const classroom::Exhibit>> exhibits_{};
  mutable std::condition_variable asked_{};
  bool closing_ = false;
  std::atomic<bool> stop_{false};
  std::thread simulator_{};
};

}  // namespace sputnik::room
