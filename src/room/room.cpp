// The runner of a session: clock, journal, and the simulator that answers questions.
#include "room/room.h"

#include <chrono>

namespace sputnik::room {

Clock steady_clock() {
  return [] {
    const auto since = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
  };
}

Room::Room(classroom::Session session, Journal journal, Clock clock)
    : session_(std::move(session)),
      journal_(std::move(journal)),
      clock_(std::move(clock)),
      opened_at_(clock_()),
      started_at_(session_.last_at()) {
  // A lesson that was cut off waits until the teacher has the room again.
  if (session_.last_at() > 0 && !session_.closed() && !session_.paused()) say({.deed = classroom::Deed::pause});
  exhibits_.resize(session_.board().asked.size());
  simulator_ = std::thread([this] { answer_questions(); });
}

Room::~Room() {
  {
    const std::lock_guard lock(mutex_);
    closing_ = true;
    stop_ = true;
  }
  asked_.notify_all();
  simulator_.join();
}

std::optional<Problem> Room::say(classroom::Entry entry) {
  const std::lock_guard lock(mutex_);
  entry.at = now();
  const std::size_t step = session_.at();
  if (auto refused = session_.apply(entry)) return refused;
  // What the disk did not take is not lost while the program runs: the teacher is told, the lesson goes on.
  Problems problems = journal_.write(entry);
  if (problems.empty() && session_.at() != step) problems = journal_.sync();
  if (!problems.empty()) trouble_ = problems.front();
  exhibits_.resize(session_.board().asked.size());
  version_.fetch_add(1, std::memory_order_release);
  if (entry.deed == classroom::Deed::ask) asked_.notify_all();
  return std::nullopt;
}

void Room::tick() {
  const bool over = look([](const classroom::Session& session, std::int64_t now) { return session.moves_on(now); });
  if (over) say({.deed = classroom::Deed::next});
}

std::vector<std::shared_ptr<const classroom::Exhibit>> Room::exhibits() const {
  const std::lock_guard lock(mutex_);
  return exhibits_;
}

void Room::wait_for_exhibits() const {
  std::unique_lock lock(mutex_);
  asked_.wait(lock,
              [&] { return closing_ || std::find(exhibits_.begin(), exhibits_.end(), nullptr) == exhibits_.end(); });
}

std::optional<Problem> Room::journal_trouble() const {
  const std::lock_guard lock(mutex_);
  return trouble_;
}

void Room::answer_questions() {
  std::unique_lock lock(mutex_);
  while (!closing_) {
    const auto waiting = std::find(exhibits_.begin(), exhibits_.end(), nullptr);
    if (waiting == exhibits_.end()) {
      asked_.wait(lock);
      continue;
    }
    const auto which = static_cast<std::size_t>(waiting - exhibits_.begin());
    const classroom::Session session = session_;
    lock.unlock();
    auto answer =
        std::make_shared<const classroom::Exhibit>(classroom::exhibit(session, session.board().asked[which], &stop_));
    lock.lock();
    if (closing_) return;
    exhibits_[which] = std::move(answer);
    version_.fetch_add(1, std::memory_order_release);
    asked_.notify_all();
  }
}

}  // namespace sputnik::room
