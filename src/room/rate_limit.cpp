// A full bucket is the same as none: it is forgotten when room is needed.
#include "room/rate_limit.h"

#include <algorithm>

namespace sputnik::room {

RateLimit::RateLimit(Rate rate, std::size_t most_names)
    : rate_(rate), most_names_(most_names), newcomers_{rate.burst, Time{}} {}

double RateLimit::left_in(const Bucket& bucket, Time now) const {
  const double seconds = std::chrono::duration<double>(now - bucket.at).count();
  return std::min(rate_.burst, bucket.left + std::max(0.0, seconds) * rate_.per_second);
}

bool RateLimit::has_room(std::string_view name, Time now) const {
  const auto known = buckets_.find(name);
  if (known != buckets_.end()) return left_in(known->second, now) >= 1;
  return buckets_.size() < most_names_ ? rate_.burst >= 1 : left_in(newcomers_, now) >= 1;
}

bool RateLimit::take(std::string_view name, Time now) {
  Bucket& bucket = bucket_of(name, now);
  bucket.left = left_in(bucket, now);
  bucket.at = std::max(bucket.at, now);
  if (bucket.left < 1) return false;
  bucket.left -= 1;
  return true;
}

RateLimit::Bucket& RateLimit::bucket_of(std::string_view name, Time now) {
  const auto known = buckets_.find(name);
  if (known != buckets_.end()) return known->second;
  if (buckets_.size() >= most_names_) forget_full_ones(now);
  if (buckets_.size() >= most_names_) return newcomers_;
  return buckets_.emplace(std::string(name), Bucket{rate_.burst, now}).first->second;
}

void RateLimit::forget_full_ones(Time now) {
  // Once a second is enough: a flood of names must not cost a walk over the table each.
  if (swept_ != Time{} && now - swept_ < std::chrono::seconds(1)) return;
  swept_ = now;
  std::erase_if(buckets_, [&](const auto& entry) { return left_in(entry.second, now) >= rate_.burst; });
}

}  // namespace sputnik::room
