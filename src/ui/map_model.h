// The supply map as plain figures and words: every flow of the quarter as this player may know it.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "play/view.h"
#include "ui/indicators.h"
#include "ui/map_flows.h"

namespace sputnik::ui {

struct MapFlow {
  const FlowCard* card = nullptr;
  double value = 0;        // in the unit of the card
  double blocked = 0;      // of the value
  double leaked = 0;       // of the blocked
  bool estimated = false;  // the rival's
  std::string figure{};    // "42.1", "about 42.1"
  std::string facts{};     // what it is, what of it is refused by which policy, and what leaks
  std::string words{};     // the facts, why they changed, and what Enter does
  std::string causes{};    // indicator whose causes Enter opens; empty: none
  std::size_t policy = 0;  // the player's own that bears on it: what Enter opens otherwise
};
struct MapModel {
  Side seat{};
  bool lies_elsewhere = false;   // the scenario's nations are others than the land shows: a list, no map
  std::vector<MapFlow> flows{};  // by the table
  std::string balance{};         // the player's need and how it was met, in a sentence
};

// The indicators that explain flows.
inline constexpr std::array<std::string_view, 5> map_indicators = {"installed", "refused", "leak", "home", "self_supply"};

// A nation's supply: its own as it was, the rival's as the public rules and public figures give it. `before` is the view
// of the quarter before; before the first quarter, the same.
Ledger ledger_of(const View<double>& before, const View<double>& now, Side side);

// `known` are readings of map_indicators; empty before the first quarter.
MapModel map_model(const View<double>& before, const View<double>& now, std::span<const Reading> known);

}  // namespace sputnik::ui
