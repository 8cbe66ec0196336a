// What a player asks of the future: from what it can see, under which doctrines, about which indicators.
#pragma once

#include <string>
#include <vector>

#include "opponents/playouts.h"
#include "play/campaign.h"

namespace sputnik {

// Everything a forecast reads. It holds a view, not the state: what is hidden is not in it.
struct Question {
  ScenarioPtr scenario{};
  Named assumptions{};  // fixed by the player, over the scenario's
  Side me{};
  View<double> view{};
  int quarter = 0;                          // played so far
  std::optional<Orders<double>> pending{};  // of the coming quarter; left out: by doctrine
  Both<std::string> doctrine{};             // ids; "hold" or unknown: the nation orders nothing
  std::vector<std::string> indicators{};    // names of variables, for the fans
  std::size_t futures = 1000;
  std::uint64_t base = 0;  // of the futures' luck; the campaign's seed is not asked
};

// As `me` sees the campaign now, both sides under their doctrines: the rival's by the campaign, else the scenario; the
// player's own "balanced" where there is one, else "hold".
Question question_of(const Campaign& campaign, Side me);
// The same of an earlier quarter: before its orders.
Question question_of(const Campaign& campaign, Side me, int quarter);

// The doctrine that plays a nation in this campaign, or that futures take in place of a person or a rival that plans.
std::string doctrine_of(const Campaign& campaign, Side side);
// What is publicly assumed of both nations: the scenario's opening with debated assumptions as commonly known.
State<double> assumed_of(const Ground& ground);

// Takes from a view the tells that were printed for the rival alone.
void forget_tells(State<double>& seen, const Scenario& scenario, Side me);
// Where the question's futures begin: the view, and for what is hidden what may be believed.
Origin believe(const Question& question);

}  // namespace sputnik
