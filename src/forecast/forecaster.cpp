// One thread that answers the newest question.
#include "forecast/forecaster.h"

#include <utility>

namespace sputnik {

Forecaster::Forecaster(unsigned threads) : threads_(threads), thread_([this] { work(); }) {}

Forecaster::~Forecaster() {
  {
    const std::lock_guard lock(mutex_);
    leaving_ = true;
    stop_ = true;
  }
  asked_.notify_one();
  thread_.join();
}

std::uint64_t Forecaster::ask(Question question) {
  std::uint64_t ticket = 0;
  {
    const std::lock_guard lock(mutex_);
    next_ = std::move(question);
    ticket = ++ticket_;
    stop_ = true;  // whatever is at work is out of date
  }
  asked_.notify_one();
  return ticket;
}

std::shared_ptr<const Forecast> Forecaster::latest() const {
  const std::lock_guard lock(mutex_);
  return latest_;
}

bool Forecaster::busy() const {
  const std::lock_guard lock(mutex_);
  return working_ || next_.has_value();
}

void Forecaster::cancel() {
  const std::lock_guard lock(mutex_);
  next_.reset();
  stop_ = true;
}

void Forecaster::work() {
  std::unique_lock lock(mutex_);
  for (;;) {
    asked_.wait(lock, [this] { return leaving_ || next_.has_value(); });
    if (leaving_) return;
    const Question question = std::move(*next_);
    next_.reset();
    const std::uint64_t ticket = ticket_;
    working_ = true;
    stop_ = false;
    lock.unlock();
    const std::shared_ptr<const Forecast> answer = forecast(question, threads_, &stop_);
    lock.lock();
    working_ = false;
    if (!answer || stop_) continue;
    auto signed_answer = std::make_shared<Forecast>(*answer);
    signed_answer->ticket = ticket;
    latest_ = std::move(signed_answer);
  }
}

}  // namespace sputnik
