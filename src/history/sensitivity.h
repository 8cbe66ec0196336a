// Sensitivity: what each assumption and each policy moves at the horizon, between its low and its high.
#pragma once

#include <functional>

#include "history/statistics.h"
#include "opponents/player.h"

namespace sputnik {

struct SensitivityOptions {
  std::size_t futures = 200;  // for each end of each range, on the same luck
  std::uint64_t seed = 1;
  int threads = 0;
  Both<std::string> doctrine{};  // empty: the scenario's rivals
  Named fixed{};
};

struct SensitivityRow {
  std::string key{};    // "hump_h", or "us.export_controls"
  bool policy = false;  // else an assumption
  double low = 0;
  double high = 0;
  // Change from low to high, at the end of the campaign.
  Estimate lead{};         // months
  Both<Estimate> score{};  // points
  Estimate danger{};       // incidents expected a campaign: the hazard summed over its quarters
};

// Both nations follow doctrines; a policy under test is held at 0 or 4 without its orders and their price, but with its
// upkeep. Rows are sorted by the size of the change of the lead. `go_on` gets the share done; false stops with the rows
// so far.
std::vector<SensitivityRow> sensitivity(const Scenario& scenario, const SensitivityOptions& options,
                                        const std::function<bool(double)>& go_on = {});

std::string tornado_plot(const std::vector<SensitivityRow>& rows);

}  // namespace sputnik
