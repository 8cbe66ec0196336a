// One game over time: states and orders of every quarter, play, undo, redo.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "model/problem.h"
#include "play/mandate.h"
#include "play/scenario.h"
#include "rules/endings.h"
#include "rules/order_costs.h"
#include "rules/scoring.h"
#include "rules/setting.h"

namespace sputnik {

// Everything that decides a campaign besides the orders.
struct Setup {
  ScenarioPtr scenario{};
  std::uint64_t seed = 1;
  Both<std::optional<std::string>> doctrine{};  // of a nation that no person plays; a person's seat has none
  Both<std::optional<Mandate>> mandate{};       // chosen; left out: dealt by the seed
  Named assumptions{};                          // fixed by the player, over the scenario's
};

struct Result {
  Ending ending = Ending::none;
  Both<double> score{};         // of the whole campaign: 0..100, and what its ending adds
  Both<double> against_par{};
  Both<Pillars> pillars{};      // mean over the campaign and last quarter, as scored
  Both<Mandate> mandate{};
  Both<double> mandate_points{};
  double world = 0;             // world score, 0..100
  Both<std::vector<bool>> objectives{};
};

class Campaign {
 public:
  // The scenario must have been checked (files/ does); broken names are a programming error here.
  explicit Campaign(Setup setup);

  const Setup& setup() const { return setup_; }
  const Scenario& scenario() const { return *setup_.scenario; }
  const Setting<double>& setting() const { return setting_; }

  int quarter() const { return static_cast<int>(orders_.size()); }  // quarters played
  Quarter date() const;                                             // of the quarter to be ordered now
  Quarter date_of(int quarter) const;                               // of the n-th quarter, 0 the first
  bool over() const;
  const State<double>& now() const { return states_.back(); }
  // One more state than orders: states()[q] is before the q-th quarter's orders.
  std::span<const State<double>> states() const { return states_; }
  std::span<const BothOrders<double>> orders() const { return orders_; }
  std::uint64_t hash(int states_index) const;  // of one state, over keys and bits

  // Plays a quarter, or says why not and changes nothing.
  Problems play(const BothOrders<double>& orders);
  // One quarter back, keeping it for redo; false at the start.
  bool undo();
  bool redo();
  bool undo_to(int quarter);
  bool can_redo() const { return !redo_.empty(); }

  Mandate mandate(Side side) const;
  Result result() const;  // as it would stand if the campaign ended now

 private:
  bool holds(const std::string& condition) const;

  Setup setup_;
  std::shared_ptr<const Deck> deck_;
  Setting<double> setting_;
  std::vector<State<double>> states_;
  std::vector<BothOrders<double>> orders_;
  std::vector<BothOrders<double>> redo_;
};

}  // namespace sputnik
