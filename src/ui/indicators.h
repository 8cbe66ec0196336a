// The indicators of the screen, each declared once: what it shows of the view, in which unit, and why it changed.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "play/campaign.h"
#include "play/explain.h"

namespace sputnik::ui {

enum class Whose { own, rival, world };

struct IndicatorCard {
  std::string_view name;
  Both<std::string_view> label;  // by the seat
  Whose whose;
  std::string_view field;  // of the nation or the world (model/fields.h)
  double offset;           // shown = offset + scale * field
  double scale;
  int decimals;
  std::string_view unit;
  bool good_up;
  bool turns = false;   // counted for the United States: its sign turns for a Chinese seat
  bool judges = false;  // of the score: what all others come to

  double shown(double value, Side seat) const { return offset + scale_of(seat) * value; }
  double scale_of(Side seat) const { return turns && seat == Side::cn ? -scale : scale; }
};

inline constexpr std::array<IndicatorCard, 21> indicator_cards = {{
    {"capability", {"Frontier capability", "Frontier capability"}, Whose::own, "capability", 0, 1, 1, "months", true},
    {"rival", {"China, estimated", "US, estimated"}, Whose::rival, "capability", 0, 1, 1, "months", false},
    {"access", {"Material access", "Chip access"}, Whose::own, "shortage", 100, -100, 1, "% of need", true},
    {"revenue", {"AI revenue", "AI revenue"}, Whose::own, "revenue", 0, 100, 1, "% of 2022", true},
    {"community", {"Open community", "Open community"}, Whose::world, "community", 0, 100, 1, "% of its reach", true},
    {"danger",
     {"Danger of an incident", "Danger of an incident"},
     Whose::world,
     "hazard",
     0,
     100,
     2,
     "% a quarter",
     false},
    {"tension", {"Tension", "Tension"}, Whose::world, "tension", 0, 100, 1, "of 100", false},
    {"guardrails", {"Guardrails", "Guardrails"}, Whose::world, "guardrails", 0, 100, 1, "of 100", true},
    {"score", {"Score of the quarter", "Score of the quarter"}, Whose::own, "score", 0, 1, 1, "points", true, false, true},
    {"frontier", {"Frontier", "Frontier"}, Whose::own, "frontier", 0, 1, 1, "points", true, false, true},
    {"prosperity", {"Prosperity", "Prosperity"}, Whose::own, "prosperity", 0, 1, 1, "points", true, false, true},
    {"security", {"Security", "Security"}, Whose::own, "security", 0, 1, 1, "points", true, false, true},
    {"influence", {"Influence", "Influence"}, Whose::own, "influence", 0, 1, 1, "points", true, false, true},
    {"installed",
     {"AI chips installed", "AI chips installed"},
     Whose::own,
     "installed",
     0,
     1,
     1,
     "thousand H100",
     true},
    {"refused", {"Materials refused", "Chips refused"}, Whose::own, "blocked", 0, 1, 1, "thousand H100", false},
    {"leak", {"Materials past the ban", "Chips past the controls"}, Whose::own, "leak", 0, 1, 1, "thousand H100", true},
    {"home", {"Materials from home", "Chips from home"}, Whose::own, "domestic", 0, 1, 1, "thousand H100", true},
    {"self_supply",
     {"Material self-supply", "Chip self-supply"},
     Whose::own,
     "self_supply",
     0,
     100,
     1,
     "% of need",
     true},
    {"lead", {"Lead over China", "Lead over the US"}, Whose::world, "lead", 0, 1, 1, "months", true, true},
    {"capital", {"Political capital", "Political capital"}, Whose::own, "capital", 0, 1, 1, "points", true},
    {"money", {"Treasury", "Treasury"}, Whose::own, "money", 0, 1, 1, "bn $", true},
}};

// By a name of the table.
constexpr const IndicatorCard& indicator(std::string_view name) {
  for (const IndicatorCard& card : indicator_cards) {
    if (card.name == name) return card;
  }
  throw "no such indicator";
}

// A cause in the unit of its indicator, rounded so that the parts of one change add up to the change as shown.
struct CauseLine {
  std::string what{};
  double amount = 0;
  std::optional<Side> order_of{};  // whose order of the quarter it is
  friend bool operator==(const CauseLine&, const CauseLine&) = default;
};

struct Reading {
  const IndicatorCard* card = nullptr;
  double before = 0;  // a quarter ago, rounded as shown; the same as `after` before the first was played
  double after = 0;
  double change = 0;                // of the shown values
  std::vector<CauseLine> causes{};  // largest first
  std::vector<double> history{};    // shown values, oldest first, the present one last
};

// Some indicators as the seat may know them now.
std::vector<Reading> readings(const Campaign& campaign, Side seat, std::span<const std::string_view> names);
// One, without its causes, as it was after the quarter-th quarter (0 the first).
Reading reading_of(const Campaign& campaign, Side seat, const IndicatorCard& card, int quarter);
// The variable of conditions that an indicator shows.
std::string variable_of(const IndicatorCard& card, Side seat);

// The largest that goes the way of the change and the largest other, as "Luck +0.5"; and all of them in one text, a
// line each with the sum.
std::vector<std::string> causes_in_brief(const Reading& reading);
std::string causes_in_full(const Reading& reading);

}  // namespace sputnik::ui
