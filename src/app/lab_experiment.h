// What the subcommands that play futures share: where they start, doctrines, preset, effort.
#pragma once

#include <memory>
#include <optional>

#include "app/lab.h"
#include "app/lab_interrupt.h"
#include "app/lab_output.h"
#include "files/any_file.h"
#include "forecast/outcomes.h"

namespace sputnik::lab {

struct ExperimentOptions {
  std::string start{};           // a scenario, a save or a code
  Both<std::string> doctrine{};  // empty: the scenario's, or the save's
  std::string preset{};          // empty: none
  std::size_t futures = 10000;
  std::uint64_t seed = 1;
  unsigned threads = all_threads();
  bool json = false;
};
void add_experiment_options(CLI::App& command, ExperimentOptions& options);

// Where the futures start: a campaign without a quarter played when it is a scenario's opening. Doctrines that are not
// there are problems; "hold" is always there.
struct Start {
  ScenarioPtr scenario{};
  std::optional<Campaign> save{};
  Both<std::string> doctrine{};
  std::vector<Knob> settings{};  // of every arm
};
std::variant<Start, Problems> open_experiment(const ExperimentOptions& options);

// An arm with these settings over the common ones.
Arm arm_of(const Start& start, const std::vector<Knob>& knobs);

// JSON of an estimate: mean, low, high.
Node estimate_node(const Estimate& estimate);
// Shares by key of the ending, those that happened.
Node endings_node(const std::array<double, ending_keys.size()>& shares);

}  // namespace sputnik::lab
