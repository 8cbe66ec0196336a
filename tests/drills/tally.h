// Counts the cases of a drill and says which went wrong.
#pragma once

#include <cstdio>
#include <string>

namespace sputnik::drill {

class Tally {
 public:
  // One case: an empty fault is a case that went well.
  void put(const std::string& what, const std::string& fault) {
    ++cases_;
    if (fault.empty()) return;
    ++failures_;
    if (failures_ <= most_told) std::printf("%s: %s\n", what.c_str(), fault.c_str());
  }
  // How many of a kind there were since the last call.
  void told(const char* kind) {
    std::printf("%-44s %8ld\n", kind, cases_ - told_);
    told_ = cases_;
  }
  int end() const {
    std::printf("cases %ld failures %ld\n", cases_, failures_);
    return failures_ == 0 ? 0 : 1;
  }

 private:
  static constexpr long most_told = 30;
  long cases_ = 0;
  long failures_ = 0;
  long told_ = 0;
};

}  // namespace sputnik::drill
