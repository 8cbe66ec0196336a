// What the world is between two quarters: plain values, trivially copyable, one number type throughout.
//
// Units: compute in thousand H100-equivalents (kH100e), know-how in doublings of effective compute, capability
// and lead in frontier months, money in billion 2024 US$, shares and indices 0..1 unless the field table says
// otherwise. The field table (fields.h) names every member once for files, screens, hashes and tests.
#pragma once

#include <array>
#include <cstdint>
#include <type_traits>

#include "model/number.h"
#include "model/side.h"

namespace sputnik {

// Room for policies; rules/policies.h says which there are. Unused slots stay zero.
inline constexpr std::size_t policy_slots = 13;
// Room for the memory of random events: 64 a word.
inline constexpr std::size_t event_words = 4;
inline constexpr std::size_t event_slots = event_words * 64;

template <Number N>
struct Nation {
  std::array<N, policy_slots> level{};  // as ordered, 0..4
  std::array<N, policy_slots> force{};  // as it acts this quarter; controls lag their order by one quarter

  // Compute and the chokepoint
  N compute{};        // installed accelerators, kH100e
  N training{};       // of them, in training, kH100e
  N serving{};        // of them, earning revenue, kH100e
  N need{};           // of the choked resource this quarter, kH100e (materials: kH100e that they serve)
  N blocked{};        // of the need, refused by the rival's controls
  N leak{};           // of the blocked, obtained all the same
  N domestic{};       // made at home
  N drawn{};          // taken from the buffer
  N installed{};      // accelerators added this quarter
  N buffer{};         // stock, in quarters of need
  N shortage{};       // unmet share of the need
  N price{};          // what scarce goods cost above the price of calm times, share
  N self_supply{};    // domestic capability, as a share of the nation's trend need
  N leak_shock{};     // a bust (negative) or a new route (positive) still felt, as a share of the leak
  N yield_shock{};    // a jump or a setback of the home industry still felt, as a share of effort

  // Know-how
  N algorithms{};     // know-how, doublings against the reference
  N own_research{};   // of this quarter's gain: found at home
  N diffusion{};      // of this quarter's gain: from the open pool
  N taken{};          // of this quarter's gain: from the rival
  N momentum{};       // a lab on a roll, log2
  N talent{};         // 1 is the US of 2022
  N culture{};        // research-first above 1, revenue-first below
  N capability{};     // frontier months
  N distilled{};      // share of recent know-how that came from the rival, smoothed

  // What is believed of the rival
  N estimate{};       // of the rival's capability, months
  N estimate_sd{};    // its standard error, months
  N doubt{};          // unresolved doubt about the rival's latest release
  N surprise{};       // Sputnik moment suffered this quarter: its size, else 0
  N release_size{};   // a notable release made this quarter: 1, else 0
  N breakthrough{};   // one this quarter: 1, else 0
  N bust{};           // its grey market was busted this quarter: 1, else 0
  N prestige{};       // -1..1, from releases, corrected as doubts resolve

  // Economy and politics
  N revenue{};        // index, 1 is the rate of 2022
  N cycle{};          // business cycle, added to the revenue's target
  N income{};         // of this quarter, bn $
  N upkeep{};         // of this quarter, bn $
  N money{};          // bn $; below 0 is debt
  N capital{};        // political capital, points
  N alarm{};
  N alliance{};
  N distrust{};       // of its word, after a breach of treaty that was found, 0..1
  N caught{};         // in breach of the treaty this quarter, and found: 1, else 0
  N collapse_run{};   // quarters in a row near collapse

  // Pillars 0..100 of this quarter, and the campaign's running sums
  N frontier{};
  N prosperity{};
  N security{};
  N influence{};
  N score{};          // of this quarter, weighted
  N score_sum{};
};

template <Number N>
struct State {
  Both<Nation<N>> nation{};

  N quarter{};        // quarters played
  N trend{};          // quarters since 2022Q3: where the world's trends stand
  N world_compute{};  // installed in the world by the trend, kH100e
  N open_pool{};      // what anyone can download, doublings
  N community{};      // the open community, 0..1
  N adoption{};       // US share of the world market for AI
  N tension{};
  N decoupling{};
  N guardrails{};
  N trust{};
  N treaty{};         // in force at the quarter's end: the lower of both offers, 0..4
  N hazard{};         // chance of an incident this quarter
  N incident{};       // 0 none, 1 near miss, 2 catastrophe, this quarter
  N setback{};        // talks thrown back this quarter: 1, else 0
  N strait{};         // quarters left of a strait crisis
  N price_shock{};    // of scarce materials and chips, as a share of their price
  N since_shock{};    // quarters since a shock struck
  N lead_run{};       // quarters in a row with a decisive lead; negative for China
  N accord_run{};     // quarters in a row fit for an accord
  N ending{};         // see rules/endings.h; 0 while the campaign goes on

  std::array<WordOf<N>, event_words> told{};    // events whose tell was seen last quarter
  std::array<WordOf<N>, event_words> struck{};  // events that struck this quarter
  std::array<WordOf<N>, event_words> spent{};   // events that have struck at some time
};

static_assert(std::is_trivially_copyable_v<State<double>>);

template <Number N>
N lead(const State<N>& state) {
  return state.nation.us.capability - state.nation.cn.capability;
}

}  // namespace sputnik
