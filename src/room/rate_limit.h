// Token buckets by name: how often one address or one seat may ask. The memory is bounded, the time is given.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include "room/time_point.h"

namespace sputnik::room {

struct Rate {
  double per_second = 1;
  double burst = 1;  // as much may come at once after a pause
};

class RateLimit {
 public:
  explicit RateLimit(Rate rate, std::size_t most_names = 4096);

  // Whether there is room for one more; takes it then.
  bool take(std::string_view name, Time now);
  // The same without taking.
  bool has_room(std::string_view name, Time now) const;

  std::size_t names() const { return buckets_.size(); }

 private:
  struct Bucket {
    double left = 0;
    Time at{};
  };
  double left_in(const Bucket& bucket, Time now) const;
  Bucket& bucket_of(std::string_view name, Time now);
  void forget_full_ones(Time now);

  Rate rate_;
  std::size_t most_names_;
  std::map<std::string, Bucket, std::less<>> buckets_{};
  Bucket newcomers_{};  // shared by all who come when the table is full: those who are known keep their own
  Time swept_{};
};

}  // namespace sputnik::room
