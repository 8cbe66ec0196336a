// What the subcommands that play futures share: where they start, doctrines, effort, and stopping with Ctrl-C.
#pragma once

#include <memory>
#include <optional>

#include "app/lab.h"
#include "app/lab_output.h"
#include "files/any_file.h"
#include "forecast/outcomes.h"

namespace sputnik::lab {

struct ExperimentOptions {
  std::string start{};           // a scenario, a save or a code
  Both<std::string> doctrine{};  // empty: the scenario's, or the save's
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
};
std::variant<Start, Problems> open_experiment(const ExperimentOptions& options);

// An arm with these settings.
Arm arm_of(const Start& start, const std::vector<Knob>& knobs);

// While it lives Ctrl-C does not end the program but asks to stop: what is done by then is a whole result. Must be made
// before threads are.
class Interrupt {
 public:
  Interrupt();
  ~Interrupt();
  Interrupt(const Interrupt&) = delete;
  Interrupt& operator=(const Interrupt&) = delete;

  // Looks whether Ctrl-C was pressed; call it now and then.
  void look();
  const Stop* stop() const { return &stop_; }
  bool stopped() const { return stop_; }

 private:
  Stop stop_{false};
};

// JSON of an estimate: mean, low, high.
Node estimate_node(const Estimate& estimate);
// Shares by key of the ending, those that happened.
Node endings_node(const std::array<double, ending_keys.size()>& shares);

}  // namespace sputnik::lab
