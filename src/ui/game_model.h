// The game page as plain words and figures: what the person at the desk may know, and nothing else.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "model/calendar.h"
#include "model/orders.h"
#include "play/campaign.h"
#include "play/wire.h"
#include "ui/map_model.h"
#include "ui/pillars_model.h"

namespace sputnik::ui {

struct MastheadModel {
  std::string turn{};      // "QUARTER 5 OF 33"
  std::string date{};      // "WINTER 2024"
  std::string side{};      // "You: United States"
  std::string headline{};
  std::string subline{};
  std::string lead{};        // "13.6"
  std::string lead_words{};  // "months ahead"
  std::string lead_range{};  // "estimate: 12 to 16"
  std::string tension{};     // "TENSION 3 OF 5"
  std::string tension_words{};  // "rising, +0.04 in the quarter"
  bool alarm = false;           // a Sputnik moment, a near miss: the stamp turns red
};

struct IndicatorModel {
  enum class Hue { own, rival, plain };
  std::string name{};   // of its widget, "capability"
  std::string label{};
  std::string value{};  // "71.3", or a range when it is an estimate
  std::string unit{};
  double change = 0;    // in the last quarter
  int decimals = 1;
  bool good_up = true;
  bool has_change = false;  // false before the first quarter was played
  std::vector<std::string> causes{};  // its two largest, "Luck +0.5"
  std::string story{};      // all of them, a line each, adding up
  Hue hue = Hue::plain;
  std::vector<float> history{};  // oldest first
  std::vector<float> error{};    // half width of the 80 % band beside history; empty: measured
};

struct RacePoint {
  int quarter = 0;  // quarters played
  float own = 0;    // frontier months
  float rival = 0;  // as estimated then
  float error = 0;  // half width of the 80 % band
};
struct RaceMarker {
  int quarter = 0;  // quarters played when it was printed
  std::string words{};
};
struct RaceModel {
  Side seat{};
  Quarter start{};
  int horizon = 0;  // quarters of the whole campaign
  float trend = 0;  // quarters of the world's trend before the first
  std::vector<RacePoint> past{};
  std::vector<RaceMarker> markers{};  // oldest first
};

struct DossierModel {
  std::size_t policy = 0;
  std::string title{};
  std::string brief{};  // for the list
  int level = 0;
  int step = 0;  // pending
  bool surge = false;
  std::array<std::string, 5> captions{};
  std::string gives{};
  std::string costs{};
  std::string price{};   // "1.0 of capital a step up, 0.6 down"
  std::string upkeep{};  // "$0.6 bn a quarter now, $1.6 bn a level higher"
  std::string timing{};  // when a rise acts
  std::string rival{};   // what the rival holds, as far as it is public
  std::string standing{};  // what a treaty in force asks, and whose word is doubted; empty: nothing to say
  std::string counsel{};  // what the nation's balanced advisers would do; empty: nothing
  bool pressing = false;  // one of the five that matter this quarter
  // Why a button does not work, every condition a line; empty: it works.
  std::string no_up{};
  std::string no_down{};
  std::string no_surge{};
};
struct DeskModel {
  std::vector<DossierModel> dossiers{};  // by policy
  std::vector<std::size_t> order{};      // as listed: the five pressing ones first
  std::size_t later = 0;                 // folded away by the introduction
};

struct TraySlot {
  std::size_t policy = 0;
  std::string words{};  // "Chip export controls 1 to 2"
  std::string price{};  // "1.0"
};
struct TrayModel {
  std::vector<TraySlot> slots{};
  int allowed = 3;
  std::string capital{};   // "4.0 of capital, 1.6 ordered"
  std::string treasury{};  // "$20.0 bn, +1.2 a quarter"
  std::string sentence{};  // what the orders amount to
};

struct WireGroup {
  std::string date{};
  std::vector<WireItem> items{};
};

struct GameModel {
  Side seat{};
  MastheadModel masthead{};
  std::vector<IndicatorModel> indicators{};
  std::size_t indicators_later = 0;  // folded away by the introduction
  RaceModel race{};
  MapModel map{};
  PillarsModel pillars{};
  DeskModel desk{};
  TrayModel tray{};
  std::vector<WireGroup> wire{};  // of the whole campaign, newest first
};

// Some milliseconds: made when something changed, not every frame.
GameModel game_model(const Campaign& campaign, Side seat, const Orders<double>& pending);

}  // namespace sputnik::ui
