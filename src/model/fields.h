// The field table: every number of a State named once, with unit, range, start and who may see it.
//
// It drives scenario files, conditions and effects of events, CSV, the hash, the invariants and the spreading
// of one state over lanes. Adding a member to Nation or State without a line here does not compile.
#pragma once

#include <array>
#include <string_view>

#include "model/state.h"

namespace sputnik {

enum class Seen {
  everyone,  // public: both nations read it in the papers
  owner,     // the nation itself; the rival at the debrief
  nobody     // truth behind the fog, opened at the debrief
};
enum class FieldKind {
  stock,    // carried from quarter to quarter: a scenario may set it, an event may change it
  opening,  // a scenario may set it; no event may change it
  current,  // an event may change it; at the start it follows from the rest
  result    // computed anew each quarter: may be read, not set
};
constexpr bool scenario_may_set(FieldKind kind) { return kind == FieldKind::stock || kind == FieldKind::opening; }
constexpr bool event_may_change(FieldKind kind) { return kind == FieldKind::stock || kind == FieldKind::current; }

struct FieldCard {
  std::string_view key;
  std::string_view label;
  std::string_view unit;
  double low;   // the invariants hold low <= value <= high after every step
  double high;
  Both<double> start;  // at 2022Q3; world fields use .us
  Seen seen;
  FieldKind kind;
};

template <Number N>
struct NationField {
  FieldCard card;
  N Nation<N>::*member;
};
template <Number N>
struct WorldField {
  FieldCard card;
  N State<N>::*member;
};

// Field by field in the order of the struct.
template <Number N>
constexpr auto nation_fields() {
  using enum Seen;
  using enum FieldKind;
  using F = NationField<N>;
  using T = Nation<N>;
  return std::array{
      F{{"compute", "Installed compute", "kH100e", 0, 1e30, {608, 120}, everyone, stock}, &T::compute},
      F{{"training", "Training compute", "kH100e", 0, 1e30, {365, 72}, owner, result}, &T::training},
      F{{"serving", "Serving compute", "kH100e", 0, 1e30, {213, 42}, owner, result}, &T::serving},
      F{{"need", "Need this quarter", "kH100e", 0, 1e30, {140, 38}, owner, result}, &T::need},
      F{{"blocked", "Blocked by the rival", "kH100e", 0, 1e30, {0, 0}, owner, result}, &T::blocked},
      F{{"leak", "Leaked past the block", "kH100e", 0, 1e30, {0, 0}, owner, result}, &T::leak},
      F{{"domestic", "Made at home", "kH100e", 0, 1e30, {0, 0}, owner, result}, &T::domestic},
      F{{"drawn", "Drawn from stock", "kH100e", 0, 1e30, {0, 0}, owner, result}, &T::drawn},
      F{{"installed", "Installed this quarter", "kH100e", 0, 1e30, {0, 0}, owner, result}, &T::installed},
      F{{"buffer", "Stockpile", "quarters of need", 0, 8, {0.3, 0.3}, owner, stock}, &T::buffer},
      F{{"shortage", "Shortage", "share of need", 0, 1, {0, 0}, owner, stock}, &T::shortage},
      F{{"price", "Price of scarce goods", "share above calm", -0.5, 20, {0, 0}, everyone, result}, &T::price},
      F{{"self_supply", "Self-supply", "share of need", 0, 1.5, {0.15, 0.05}, owner, stock}, &T::self_supply},
      F{{"leak_shock", "Shock to grey routes", "share", -0.9, 1, {0, 0}, owner, stock}, &T::leak_shock},
      F{{"yield_shock", "Shock to home industry", "share", -0.9, 1, {0, 0}, owner, stock}, &T::yield_shock},
      F{{"algorithms", "Know-how", "doublings", -400, 4000, {0, -3.36}, owner, current}, &T::algorithms},
      F{{"own_research", "Found at home", "doublings/q", 0, 20, {0.396, 0.4}, owner, result}, &T::own_research},
      F{{"diffusion", "Learnt from the open pool", "doublings/q", 0, 2500, {0, 0}, owner, result}, &T::diffusion},
      F{{"taken", "Learnt from the rival", "doublings/q", 0, 2500, {0, 0.3}, owner, result}, &T::taken},
      F{{"momentum", "Research momentum", "log2", -6, 6, {0, 0}, nobody, stock}, &T::momentum},
      F{{"talent", "Talent", "index", 0.2, 10, {1.0, 1.22}, owner, stock}, &T::talent},
      F{{"culture", "Research culture", "index", 0.5, 1.5, {1, 1}, owner, stock}, &T::culture},
      F{{"capability", "Frontier capability", "months", -1000, 10000, {0, -15}, owner, opening}, &T::capability},
      F{{"distilled", "Know-how taken", "share", 0, 1, {0, 0.3}, owner, opening}, &T::distilled},
      F{{"estimate", "Estimate of the rival", "months", -1000, 10000, {-15, 0}, owner, stock}, &T::estimate},
      F{{"estimate_sd", "Error of the estimate", "months", 0, 50, {1.5, 1}, owner, stock}, &T::estimate_sd},
      F{{"doubt", "Doubt of the rival's release", "share", 0, 1, {0, 0}, owner, stock}, &T::doubt},
      F{{"surprise", "Sputnik moment", "size", 0, 2, {0, 0}, everyone, result}, &T::surprise},
      F{{"release_size", "Notable release", "count", 0, 1, {0, 0}, everyone, result}, &T::release_size},
      F{{"breakthrough", "Breakthrough", "count", 0, 1, {0, 0}, owner, result}, &T::breakthrough},
      F{{"bust", "Grey route busted", "count", 0, 1, {0, 0}, everyone, result}, &T::bust},
      F{{"prestige", "Prestige", "index", -1, 1, {0, 0}, everyone, stock}, &T::prestige},
      F{{"revenue", "AI revenue", "index", 0, 4, {1.0, 1.0}, everyone, stock}, &T::revenue},
      F{{"cycle", "Business cycle", "index", -1, 1, {0, 0}, nobody, stock}, &T::cycle},
      F{{"income", "Income", "bn $/q", 0, 500, {19.5, 18}, owner, result}, &T::income},
      F{{"upkeep", "Upkeep", "bn $/q", 0, 200, {0, 0}, owner, result}, &T::upkeep},
      F{{"money", "Treasury", "bn $", -30, 50, {20, 20}, owner, stock}, &T::money},
      F{{"capital", "Political capital", "points", 0, 6, {4, 4}, owner, stock}, &T::capital},
      F{{"alarm", "Alarm", "index", 0, 2, {0, 0}, everyone, stock}, &T::alarm},
      F{{"alliance", "Alliance", "index", 0, 1, {0.75, 0.45}, everyone, stock}, &T::alliance},
      F{{"distrust", "Distrust of its word", "index", 0, 1, {0, 0}, everyone, stock}, &T::distrust},
      F{{"caught", "Found in breach of treaty", "count", 0, 1, {0, 0}, everyone, result}, &T::caught},
      F{{"collapse_run", "Quarters near collapse", "quarters", 0, 20, {0, 0}, owner, opening}, &T::collapse_run},
      F{{"frontier", "Frontier pillar", "points", 0, 100, {0, 0}, owner, result}, &T::frontier},
      F{{"prosperity", "Prosperity pillar", "points", 0, 100, {0, 0}, owner, result}, &T::prosperity},
      F{{"security", "Security pillar", "points", 0, 100, {0, 0}, owner, result}, &T::security},
      F{{"influence", "Influence pillar", "points", 0, 100, {0, 0}, owner, result}, &T::influence},
      F{{"score", "Score of the quarter", "points", 0, 100, {0, 0}, owner, result}, &T::score},
      F{{"score_sum", "Sum of scores", "points", 0, 1e7, {0, 0}, owner, result}, &T::score_sum},
  };
}

template <Number N>
constexpr auto world_fields() {
  using enum Seen;
  using enum FieldKind;
  using F = WorldField<N>;
  using T = State<N>;
  return std::array{
      F{{"quarter", "Quarters played", "quarters", 0, 100000, {0, 0}, everyone, result}, &T::quarter},
      F{{"trend", "Quarters of trend", "quarters", -400, 200, {0, 0}, everyone, opening}, &T::trend},
      F{{"world_compute", "World compute by trend", "kH100e", 0, 1e30, {800, 0}, everyone, result}, &T::world_compute},
      F{{"open_pool", "Open pool", "doublings", -400, 4000, {-3.5, 0}, everyone, stock}, &T::open_pool},
      F{{"community", "Open community", "share", 0, 1, {0.08, 0}, everyone, stock}, &T::community},
      F{{"adoption", "US share of the world market", "share", 0, 1, {0.82, 0}, everyone, stock}, &T::adoption},
      F{{"tension", "Tension", "index", 0, 1, {0.22, 0}, everyone, stock}, &T::tension},
      F{{"decoupling", "Decoupling", "index", 0, 1, {0.12, 0}, everyone, stock}, &T::decoupling},
      F{{"guardrails", "Guardrails", "index", 0, 1, {0, 0}, everyone, stock}, &T::guardrails},
      F{{"trust", "Trust", "index", 0, 1, {0.1, 0}, everyone, stock}, &T::trust},
      F{{"treaty", "Treaty in force", "level", 0, 4, {0, 0}, everyone, result}, &T::treaty},
      F{{"hazard", "Hazard of an incident", "chance/q", 0, 1, {0.01, 0}, everyone, result}, &T::hazard},
      F{{"incident", "Incident", "kind", 0, 2, {0, 0}, everyone, result}, &T::incident},
      F{{"setback", "Talks thrown back", "count", 0, 1, {0, 0}, everyone, result}, &T::setback},
      F{{"strait", "Strait crisis", "quarters left", 0, 8, {0, 0}, everyone, stock}, &T::strait},
      F{{"price_shock", "Shock to prices", "share", -0.5, 2, {0, 0}, everyone, stock}, &T::price_shock},
      F{{"since_shock", "Quarters since a shock", "quarters", 0, 100000, {2, 0}, everyone, opening}, &T::since_shock},
      F{{"lead_run", "Quarters of decisive lead", "quarters", -20, 20, {0, 0}, everyone, opening}, &T::lead_run},
      F{{"accord_run", "Quarters fit for an accord", "quarters", 0, 20, {0, 0}, everyone, opening}, &T::accord_run},
      F{{"ending", "Ending", "kind", 0, 16, {0, 0}, everyone, result}, &T::ending},
  };
}

inline constexpr auto nation_table = nation_fields<double>();
inline constexpr auto world_table = world_fields<double>();

static_assert(sizeof(Nation<double>) == (nation_table.size() + 2 * policy_slots) * sizeof(double),
              "a member of Nation is missing from the field table");
static_assert(sizeof(State<double>) == 2 * sizeof(Nation<double>) + world_table.size() * sizeof(double) +
                                           3 * event_words * sizeof(std::uint64_t),
              "a member of State is missing from the field table");

}  // namespace sputnik
