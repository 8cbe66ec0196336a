// What the reveal of a quarter tells the side at the desk: one headline, two envelopes, six changes with their causes.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "ui/indicators.h"

namespace sputnik::ui {

struct OrderLine {
  std::string policy{};
  int from = 0;  // level, 0..4
  int to = 0;
  std::string caption{};  // of the level it goes to
  std::string meaning{};  // what a higher level brings, or what a lower one spares
  bool surge = false;
  bool next_quarter = false;  // ordered now, acts a quarter later
  friend bool operator==(const OrderLine&, const OrderLine&) = default;
};

// All figures are rounded to `decimals`, so that what is shown adds up: after - before = change = sum of the causes.
struct DeltaLine {
  std::string name{};  // ui/indicators.h
  std::string indicator{};
  std::string unit{};
  int decimals = 1;
  double before = 0;
  double after = 0;
  double change = 0;
  double error = 0;                 // of an estimate: as far as the truth lies in eight cases of ten; 0: exact
  bool good_up = true;              // a rise is good news for this side
  std::vector<CauseLine> causes{};  // the two largest, then the rest as one
  std::vector<double> past{};       // as shown, quarter by quarter, the last is `after`
  friend bool operator==(const DeltaLine&, const DeltaLine&) = default;
};

struct RevealModel {
  Side seat{};
  std::string date{};     // "AUTUMN 2022"
  std::string quarter{};  // "Quarter 1 of 33"
  std::string slug{};     // "FLASH"
  std::string place{};    // dateline; may be empty
  std::string headline{};
  std::string subline{};
  bool sputnik = false;      // a Sputnik moment struck: the masthead is red
  bool catastrophe = false;  // black
  std::vector<OrderLine> own{};
  std::vector<OrderLine> rival{};  // those that everyone can see
  std::string meeting{};           // where the orders of both met, or that they did not
  std::string unseen{};            // the same words whether the rival moved out of sight or not
  std::array<DeltaLine, 6> deltas{};
  friend bool operator==(const RevealModel&, const RevealModel&) = default;
};

// Of the last quarter played; there must be one. About a millisecond.
RevealModel reveal_model(const Campaign& campaign, Side seat);

}  // namespace sputnik::ui
