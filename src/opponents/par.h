// Par: the scores of equally good play, found by search and not taken from a hand-written doctrine.
//
// Neither side knows the other's mandate, so par is the mean over the nine pairs of mandates.
#pragma once

#include "opponents/player.h"
#include "play/campaign.h"

namespace sputnik {

struct ParEffort {
  int rounds = 3;        // each side answers the other's best plan so often
  int generations = 12;
  int population = 24;
  int seeds = 24;        // campaigns per plan
  int judges = 400;      // campaigns that score the final pair, on seeds that the search did not see
};

// Both nations play plans of levels in three phases; each round one side's plan is bettered against the other's by
// its mandate. The same for the same seed. `progress` gets the share done.
Both<double> search_par(const ScenarioPtr& scenario, const ParEffort& effort, std::uint64_t seed,
                        const std::function<void(double)>& progress);

}  // namespace sputnik
