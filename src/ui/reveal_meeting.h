// Where the orders of both nations met in a quarter, or what the orders of each did most.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "ui/indicators.h"

namespace sputnik::ui {

// What the orders of one nation did most, of all changes that are shown.
struct Hand {
  std::string indicator{};  // empty: none of its orders is felt in them
  int decimals = 1;
  double amount = 0;
  bool felt() const { return !indicator.empty(); }
};
struct Meeting {
  std::string indicator{};
  int decimals = 1;
  double own = 0;    // what the seat's orders of the quarter did to it, of what the seat may know
  double rival = 0;  // what the rival's visible ones did
  bool against() const { return own * rival < 0; }
};
struct Hands {
  std::optional<Meeting> meeting{};  // the change that both had most of a hand in
  Hand own{};
  Hand rival{};
};

// By amounts in the last decimal shown; the meeting by the lesser hand.
Hands hands_in(std::span<const Reading> readings, Side seat);
// In a sentence: where they met, or what each did.
std::string words_of(const Hands& hands);

}  // namespace sputnik::ui
