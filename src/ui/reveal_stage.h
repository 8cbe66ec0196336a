// The reveal as theatre: what stands on the stage how many seconds after the page opened.
#pragma once

#include <algorithm>
#include <cstddef>

#include "ui/kit.h"

namespace sputnik::ui {

// Letters come out of their envelopes; then where they met; then the changes one by one. A touch ends it, reduced
// motion leaves it out.
class RevealStage {
 public:
  // `from`: seconds after the page opened at which it begins.
  RevealStage(Kit& kit, double age, double from = 0)
      : age_(kit.reduced_motion() || kit.touched_ago() < age ? all : std::max(0.0, age - from)) {
    if (age_ < all) kit.keep_moving();
  }

  // 0: in the envelope, to 1: drawn out, slowing down.
  float letters() const {
    const auto left = static_cast<float>(1 - std::min(1.0, age_ / drawing_out));
    return 1 - left * left * left;
  }
  // 0: apart, to 1: met.
  float meeting() const { return static_cast<float>(std::clamp((age_ - drawing_out) / meeting_takes, 0.0, 1.0)); }
  bool shows(std::size_t change) const { return age_ >= first_change + between * static_cast<double>(change); }

 private:
  static constexpr double drawing_out = 0.4;
  static constexpr double meeting_takes = 0.25;
  static constexpr double first_change = 0.8;
  static constexpr double between = 0.14;
  static constexpr double all = 1.6;
  double age_;
};

}  // namespace sputnik::ui
