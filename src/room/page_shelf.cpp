// Keeps one copy of the session and the pages made of it until the version rises.
#include "room/page_shelf.h"

namespace sputnik::room {
namespace {

constexpr std::size_t most_pages = 1500;

std::string digest_of(std::string_view text) {
  std::uint64_t sum = 14695981039346656037U;  // FNV-1a: no secret, only whether two pages are the same
  for (const char c : text) sum = (sum ^ static_cast<unsigned char>(c)) * 1099511628211U;
  constexpr std::string_view digits = "0123456789abcdef";
  std::string out;
  for (int i = 0; i < 16; ++i, sum >>= 4) out += digits[sum & 15];
  return out;
}

}  // namespace

std::shared_ptr<const Snapshot> PageShelf::snapshot() {
  const std::uint64_t version = room_.version();
  {
    const std::lock_guard lock(mutex_);
    if (snapshot_ && snapshot_->version == version) return snapshot_;
  }
  Answers answers = room_.exhibits();
  auto fresh = room_.look([&](const classroom::Session& session, std::int64_t) {
    return std::make_shared<const Snapshot>(Snapshot{room_.version(), session, std::move(answers)});
  });
  const std::lock_guard lock(mutex_);
  if (!snapshot_ || snapshot_->version < fresh->version) {
    snapshot_ = fresh;
    if (pages_.size() > most_pages) pages_.clear();
  }
  return fresh;
}

std::shared_ptr<const ShelvedPage> PageShelf::page(std::size_t seat, const PhonePlace& place, const Speech& say) {
  const auto now = snapshot();
  const Key key{seat, place, say.code()};
  {
    const std::lock_guard lock(mutex_);
    if (const auto found = pages_.find(key); found != pages_.end() && found->second->version >= now->version) {
      return found->second;
    }
  }
  auto fresh = std::make_shared<ShelvedPage>();
  fresh->version = now->version;
  fresh->model = phone_model(now->session, seat, findings_, now->answers, place.quarter);
  const Pen pen{say, words_, place};
  fresh->page = phone_page(fresh->model, pen);
  fresh->digest = digest_of(fresh->model.stage + fresh->page.html());
  ++made_;
  const std::lock_guard lock(mutex_);
  auto& kept = pages_[key];
  if (!kept || kept->version < fresh->version) kept = fresh;
  return fresh;
}

}  // namespace sputnik::room
