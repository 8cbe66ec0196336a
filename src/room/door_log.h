// What was refused at the door, for the teacher's desk: bounded, the newest last, repetitions counted.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <vector>

namespace sputnik::room {

struct DoorEntry {
  std::int64_t second = 0;  // since 1970, of the last time
  std::string address{};
  std::string what{};  // what was asked for
  std::string why{};   // why it was refused
  int times = 1;       // in a row or nearly: a flood is one entry
  friend bool operator==(const DoorEntry&, const DoorEntry&) = default;
};

class DoorLog {
 public:
  explicit DoorLog(std::size_t most_entries = 200) : most_entries_(most_entries) {}

  // Texts are cleaned and cut: they come from strangers.
  void add(std::int64_t second, std::string_view address, std::string_view what, std::string_view why);
  std::vector<DoorEntry> entries() const;

 private:
  mutable std::mutex mutex_{};
  std::size_t most_entries_;
  std::deque<DoorEntry> entries_{};
};

}  // namespace sputnik::room
