// The causes of one change as a tree that opens row by row, rounded so that every level adds up to the row above it.
#pragma once

#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "play/causes_tree.h"
#include "ui/indicators.h"

namespace sputnik::ui {

// Where a cause that has none of its own can be followed to: the quarter that began it, the dossier of the order, the
// dispatch of the event.
enum class Leads { nowhere, quarter, dossier, news };

struct CauseRow {
  std::string path{};  // "1.0.2": the place among the causes, from the root down
  std::string what{};
  double amount = 0;   // in the indicator's unit
  int depth = 0;
  bool opens = false;  // it has causes of its own
  bool open = false;
  int quarter = 0;     // in which it acted or began
  std::string when{};  // that quarter in words, where it is not the one shown
  Leads leads = Leads::nowhere;
  std::optional<std::size_t> policy{};  // of an order
};

struct CausesModel {
  std::string indicator{};  // by name
  std::string label{};
  std::string unit{};
  int decimals = 1;
  bool good_up = true;
  int quarter = 0;  // shown; 0 the first
  int last = 0;     // that was played
  std::string when{};
  double before = 0;
  double after = 0;
  double change = 0;
  std::vector<CauseRow> rows{};  // those that show; the first level adds up to the change
  bool account = false;          // of the whole campaign, at its end
};

// What the account of a campaign may be of.
struct AccountCard {
  std::string_view variable;  // of conditions
  std::string_view label;
  std::string_view unit;
};
inline constexpr std::array<AccountCard, 3> account_cards = {{
    {"lead", "American lead", "months"},
    {"us.score", "American score", "points a quarter"},
    {"cn.score", "Chinese score", "points a quarter"},
}};

// As the seat may know it. `open` holds paths; a row whose parents are shut does not show.
CausesModel causes_model(const Campaign& campaign, Side seat, const std::string& indicator, int quarter,
                         const std::set<std::string>& open);

// What every policy of both nations did over a campaign that is over, in truth, against level 0 throughout.
CausesModel account_model(const Campaign& campaign, const AccountCard& card);

}  // namespace sputnik::ui
