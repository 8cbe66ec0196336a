// What a policy is made of: the words and costs on its card, and the sums that its level adds to.
#pragma once

#include <array>
#include <string_view>

#include "model/fields.h"

namespace sputnik {

// Whose mood makes a rise cheaper or dearer: alarm favours hawkish orders and hampers dovish ones.
enum class Mood { plain, hawkish, dovish };

// Which kind of cause a policy is, when the causes of a change are grouped.
enum class Theme { controls, supply, knowledge, pressure, talks };
inline constexpr std::array<std::string_view, 5> theme_names = {"controls", "supply and industry", "labs and releases",
                                                                "pressure and arms", "talks"};

struct PolicyCard {
  std::string_view key;
  Both<std::string_view> title;
  Both<std::string_view> brief;                  // the same in at most 22 characters, for lists and trays
  Both<std::array<std::string_view, 5>> levels;  // captions of levels 0..4
  Both<std::string_view> gives;                  // what a higher level brings
  Both<std::string_view> costs;                  // what it costs, in the same voice and length
  double capital;                                // political capital for a step up, points
  double upkeep;                                 // bn $ a quarter at the unit of upkeep_shape
  Mood mood;
  Theme theme;
  bool delayed;                                  // a rise acts a quarter after its order, unless surged
  bool contested;                                // holding it above level 1 costs capital each quarter
  Seen seen;                                     // who sees the level: everyone or the owner
};

// What one nation's policies add up to; each rule reads these sums and none names a policy.
template <Number N>
struct Effects {
  N block{};              // share of the rival's need refused
  N tool_block{};         // share of the rival's industrial effort refused
  N control_levels{};     // levels of controls in force, for tension, strain and answers
  N tool_levels{};
  N enforcement{};        // level
  N closing{};            // share of leaks closed, before allies
  N build{};              // demand for the choked resource, 1 at the middle level
  N sourcing{};           // effort on grey routes and third countries
  N sourcing_level{};
  N stockpiling{};        // levels that fill the stock
  N rush{};               // buying ahead of an announced ban, share of frontload
  N effort{};             // on self-reliance
  N industry_level{};
  N subsidy{};            // levels of self-reliance above the middle
  N behind{};             // how far the release lags the best, doublings
  N participation{};      // in the open ecosystem, 0..1
  N answered{};           // how far others answer and help: who publishes learns more from the open pool, 0..1
  N giveaway{};           // revenue given away
  N release_chance{};     // of a notable release this quarter
  N openness{};           // level of release
  N research{};           // level above the middle
  N retaliation{};        // level
  N military{};           // integration, 0..1
  N military_level{};
  N talks{};              // level of diplomacy
  N offer{};              // inspection that the nation would accept in a treaty, level
  N intelligence{};       // level
  N grey{};               // levels of grey procurement above 1
  N held{};               // contested levels above 1, summed
  N upkeep{};             // bn $ a quarter before scaling
};

inline constexpr std::array<double, 5> upkeep_shape = {0, 0.6, 1.6, 3.0, 5.0};

// A card and the rule by which its level in force adds to the sums.
template <class Apply>
struct Policy {
  PolicyCard card;
  Apply apply;  // []<Number N>(Effects<N>& sum, Side by, const N& level)
};
template <class Apply>
Policy(PolicyCard, Apply) -> Policy<Apply>;

}  // namespace sputnik
