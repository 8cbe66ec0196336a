// What the room finds out about a quarter, once for all phones: the wire and the lines of evidence of each bench.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <tuple>
#include <vector>

#include "classroom/evidence.h"

namespace sputnik::room {

struct QuarterNews {
  std::vector<WireItem> wire{};
  std::vector<classroom::EvidenceLine> lines{};
};

// Safe for many threads. A quarter that was taken back and played otherwise is another quarter.
class Findings {
 public:
  std::shared_ptr<const QuarterNews> of(const Campaign& campaign, int quarter, classroom::Bench bench);

 private:
  using Key = std::tuple<int, classroom::Bench, std::uint64_t, std::uint64_t>;  // quarter, bench, states before, after
  std::mutex mutex_{};
  std::map<Key, std::shared_ptr<const QuarterNews>> known_{};
};

}  // namespace sputnik::room
