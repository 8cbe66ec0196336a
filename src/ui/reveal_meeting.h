// Where the orders of both nations met in a quarter: the change that both had most of a hand in.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "ui/indicators.h"

namespace sputnik::ui {

struct Meeting {
  std::string indicator{};
  int decimals = 1;
  double own = 0;    // what the seat's orders of the quarter did to it, of what the seat may know
  double rival = 0;  // what the rival's visible ones did
  bool against() const { return own * rival < 0; }
  friend bool operator==(const Meeting&, const Meeting&) = default;
};

// Nothing when no change was moved by both. The more of the lesser hand, in the last decimal shown, the sooner.
std::optional<Meeting> meeting_of(std::span<const Reading> readings, Side seat);
// In a sentence: that they met, or that they did not.
std::string words_of(const std::optional<Meeting>& meeting);

}  // namespace sputnik::ui
