// A campaign of orders by chance, with all that must hold checked after each step.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "drills/random_quarter.h"
#include "play/campaign.h"
#include "rules/endings.h"

namespace sputnik::tests {

// How often the costly checks are made: once in so many campaigns.
struct Shares {
  std::uint64_t causes = 1;  // one quarter of the campaign, all indicators, as one viewer or the truth sees them
  std::uint64_t files = 50;  // the campaign as a save and as a code
};

// What was tried, and what failed: each fault in words.
struct Account {
  std::uint64_t campaigns = 0;
  std::uint64_t steps = 0;
  std::uint64_t refused = 0;
  std::uint64_t explained = 0;  // changes of an indicator
  std::uint64_t filed = 0;
  std::array<std::uint64_t, ending_keys.size()> endings{};
  std::uint64_t faults = 0;
  std::vector<std::string> said{};  // the first faults

  void fault(const std::string& words);
  void add(const Account& other);
};

class RandomCampaign {
 public:
  RandomCampaign(const ScenarioPtr& scenario, std::uint64_t seed, const Shares& shares, Account& account);
  // To its end, and once more.
  void play();

 private:
  void require(bool holds, const std::string& what);
  void try_forbidden();
  void try_any();
  void step();
  void check_step();
  void check_views();
  void check_end();
  void check_replay();
  void check_causes();
  void check_files();
  Orders<double> any_orders(Side side);
  Orders<double> legal_orders(Side side);

  Campaign campaign_;
  Shares shares_;
  Account& account_;
  RandomWords words_;
  Both<Leaning> leaning_{};
};

}  // namespace sputnik::tests
