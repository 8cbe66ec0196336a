// One entry for the same thing from the same address: a flood does not wash away what else happened.
#include "room/door_log.h"

#include <algorithm>

#include "model/characters.h"

namespace sputnik::room {
namespace {

std::string presentable(std::string_view text, std::size_t most_bytes) {
  std::string out = without_forbidden(text.substr(0, most_bytes));
  std::replace(out.begin(), out.end(), '\n', ' ');
  return out;
}

}  // namespace

void DoorLog::add(std::int64_t second, std::string_view address, std::string_view what, std::string_view why) {
  DoorEntry entry{second, presentable(address, 64), presentable(what, 120), presentable(why, 120)};
  const std::lock_guard lock(mutex_);
  const auto same = std::find_if(entries_.begin(), entries_.end(), [&](const DoorEntry& old) {
    return old.address == entry.address && old.why == entry.why && (old.what == entry.what || old.second == second);
  });
  if (same != entries_.end()) {
    entry.times = same->times + 1;
    entries_.erase(same);
  }
  entries_.push_back(std::move(entry));
  if (entries_.size() > most_entries_) entries_.pop_front();
}

std::vector<DoorEntry> DoorLog::entries() const {
  const std::lock_guard lock(mutex_);
  return {entries_.begin(), entries_.end()};
}

}  // namespace sputnik::room
