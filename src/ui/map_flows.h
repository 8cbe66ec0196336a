// The supply map declared once: its places, and its flows with what each carries, who can refuse it and how it leaks.
//
// Every width is a quantity of the model (rules/trade.h, self_reliance.h); what the model does not count apart, such as
// memory or the foundry's own tools, is a link without a figure.
#pragma once

#include <array>
#include <string_view>

#include "rules/policies.h"

namespace sputnik::ui {

enum class Place { netherlands, third, china, taiwan, korea, japan, usa };

struct PlaceCard {
  std::string_view name;
  std::string_view role;
  float longitude;  // degrees east, from Greenwich on over the Pacific
  float latitude;
};
inline constexpr std::array<PlaceCard, 7> place_cards = {{
    {"Netherlands", "lithography", 5, 52},
    {"Third countries", "resale and detours", 102, 3},
    {"China", "materials, own fabs", 104, 34},
    {"Taiwan", "foundry", 121, 24},
    {"South Korea", "memory", 127.5f, 36.5f},
    {"Japan", "tools, chemicals", 138.5f, 36.5f},
    {"United States", "design, data centres", 260, 39},
}};
constexpr const PlaceCard& card_of(Place place) { return place_cards[static_cast<std::size_t>(place)]; }

// A part of the chain that the model does not count apart.
struct LinkCard {
  Place from;
  Place to;
  float bow;
};
inline constexpr std::array<LinkCard, 3> link_cards = {{{Place::netherlands, Place::taiwan, -0.16f},
                                                        {Place::japan, Place::taiwan, -0.35f},
                                                        {Place::korea, Place::taiwan, -0.2f}}};

// What one nation's supply came to in a quarter; the rival's is an estimate.
struct Ledger {
  double need = 0;       // thousand H100, or materials for as many
  double blocked = 0;    // of the need
  double leak = 0;       // of the blocked
  double home = 0;       // from home makers and the stock
  double installed = 0;  // chips added to the data centres
  double effort = 0;     // what the nation's industrial effort would add to its self-supply, % of need
  double denied = 0;     // of the effort, by the rival's tool controls
};

struct FlowCard {
  enum class Unit { chips, effort };
  std::string_view key;      // of its widget and in tests
  std::string_view carries;
  Place from;
  Place to;                  // the same: supply from home
  Side of;                   // whose supply
  Unit unit;
  double Ledger::*value;
  double Ledger::*blocked;   // may be null
  double Ledger::*leaked;    // may be null: of the blocked, what arrives all the same by another way
  std::size_t refused_by;    // policy of the rival; policy_count: none
  std::size_t hand_against;  // the rival's policy that bears on it
  std::size_t hand_for;      // the receiver's
  std::string_view causes;   // the receiver's indicator that explains it, ui/indicators.h
  float bow;                 // upwards, of the distance
  bool grey = false;         // past controls, as a whole
  Place also_from = Place::taiwan;  // a second source under the same figure, when it is not the foundry
};

inline constexpr std::size_t no_policy = policy_count;
inline constexpr std::array<FlowCard, 9> flow_cards = {{
    {.key = "chips_us", .carries = "AI chips for American data centres", .from = Place::taiwan, .to = Place::usa,
     .of = Side::us, .unit = FlowCard::Unit::chips, .value = &Ledger::installed, .blocked = nullptr, .leaked = nullptr,
     .refused_by = no_policy, .hand_against = PolicyKey("export_controls").index,
     .hand_for = PolicyKey("chip_purchases").index, .causes = "installed", .bow = -0.10f},
    {.key = "materials_us", .carries = "Gallium, germanium and rare earths for American chips", .from = Place::china,
     .to = Place::usa, .of = Side::us, .unit = FlowCard::Unit::chips, .value = &Ledger::need,
     .blocked = &Ledger::blocked, .leaked = &Ledger::leak, .refused_by = PolicyKey("export_controls").index,
     .hand_against = PolicyKey("export_controls").index, .hand_for = PolicyKey("sourcing").index, .causes = "refused",
     .bow = 0.16f},
    {.key = "detour_us", .carries = "Materials by way of third countries to the United States", .from = Place::third,
     .to = Place::usa, .of = Side::us, .unit = FlowCard::Unit::chips, .value = &Ledger::leak, .blocked = nullptr,
     .leaked = nullptr, .refused_by = no_policy, .hand_against = PolicyKey("enforcement").index,
     .hand_for = PolicyKey("sourcing").index, .causes = "leak", .bow = -0.16f, .grey = true},
    {.key = "knowhow_us", .carries = "Refining know-how for American mines and refineries", .from = Place::china,
     .to = Place::usa, .of = Side::us, .unit = FlowCard::Unit::effort, .value = &Ledger::effort,
     .blocked = &Ledger::denied, .leaked = nullptr, .refused_by = PolicyKey("tool_controls").index,
     .hand_against = PolicyKey("tool_controls").index, .hand_for = PolicyKey("self_reliance").index,
     .causes = "self_supply", .bow = 0.26f},
    {.key = "home_us", .carries = "Materials from American mines and stockpiles", .from = Place::usa, .to = Place::usa,
     .of = Side::us, .unit = FlowCard::Unit::chips, .value = &Ledger::home, .blocked = nullptr, .leaked = nullptr,
     .refused_by = no_policy, .hand_against = PolicyKey("tool_controls").index,
     .hand_for = PolicyKey("self_reliance").index, .causes = "home", .bow = 0},
    {.key = "chips_cn", .carries = "AI chips that American firms sell to China", .from = Place::usa,
     .to = Place::china, .of = Side::cn, .unit = FlowCard::Unit::chips, .value = &Ledger::need,
     .blocked = &Ledger::blocked, .leaked = &Ledger::leak, .refused_by = PolicyKey("export_controls").index,
     .hand_against = PolicyKey("export_controls").index, .hand_for = PolicyKey("chip_purchases").index,
     .causes = "refused", .bow = 0.03f},
    {.key = "grey_cn", .carries = "Chips by way of third countries to China", .from = Place::third, .to = Place::china,
     .of = Side::cn, .unit = FlowCard::Unit::chips, .value = &Ledger::leak, .blocked = nullptr, .leaked = nullptr,
     .refused_by = no_policy, .hand_against = PolicyKey("enforcement").index, .hand_for = PolicyKey("sourcing").index,
     .causes = "leak", .bow = 0.12f, .grey = true},
    {.key = "tools_cn", .carries = "Chip-making tools for China's fabs", .from = Place::netherlands,
     .to = Place::china, .of = Side::cn, .unit = FlowCard::Unit::effort, .value = &Ledger::effort,
     .blocked = &Ledger::denied, .leaked = nullptr, .refused_by = PolicyKey("tool_controls").index,
     .hand_against = PolicyKey("tool_controls").index, .hand_for = PolicyKey("self_reliance").index,
     .causes = "self_supply", .bow = 0.14f, .also_from = Place::japan},
    {.key = "home_cn", .carries = "Chips from China's own fabs and stock", .from = Place::china, .to = Place::china,
     .of = Side::cn, .unit = FlowCard::Unit::chips, .value = &Ledger::home, .blocked = nullptr, .leaked = nullptr,
     .refused_by = no_policy, .hand_against = PolicyKey("tool_controls").index,
     .hand_for = PolicyKey("self_reliance").index, .causes = "home", .bow = 0},
}};

}  // namespace sputnik::ui
