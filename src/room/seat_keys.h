// The keys of all seats that were given, for the server to tell seats from strangers: a copy, so that asking never
// waits for the session or the disk.
#pragma once

#include <mutex>
#include <set>
#include <shared_mutex>
#include <string>

namespace sputnik::room {

class SeatKeys {
 public:
  void add(const std::string& token) {
    const std::unique_lock lock(mutex_);
    tokens_.insert(token);
  }
  bool has(const std::string& token) const {
    const std::shared_lock lock(mutex_);
    return tokens_.contains(token);
  }

 private:
  mutable std::shared_mutex mutex_{};
  std::set<std::string> tokens_{};
};

}  // namespace sputnik::room
