// sputnik-lab calibrate: fits the free assumptions inside their ranges to the figures up to 2025 Q2.
#include "app/lab.h"
#include "app/lab_history.h"
#include "app/lab_interrupt.h"
#include "app/lab_output.h"
#include "history/calibrate.h"
#include "model/text.h"

namespace sputnik::lab {
namespace {

struct Options {
  std::string scenario{};
  CalibrationOptions fit{};
  bool json = false;
};

Node calibration_node(const Calibration& result) {
  Node node = object_node();
  add(node, "loss_before", number_node(result.loss_before));
  add(node, "loss_after", number_node(result.loss_after));
  add(node, "evaluations", number_node(result.evaluations));
  add(node, "stopped", truth_node(result.stopped));
  Node values = object_node();
  for (const auto& [key, value] : result.values) add(values, key, number_node(value));
  add(node, "values", std::move(values));
  return node;
}

void say_calibration(const Calibration& result) {
  say("loss " + figure(result.loss_before, 3) + " before, " + figure(result.loss_after, 3) + " after " +
      std::to_string(result.evaluations) + " evaluations" + (result.stopped ? ", stopped early" : ""));
  for (const FreeAssumption& free : free_assumptions()) {
    const AssumptionCard& card = assumption_cards[find_assumption(free.key)];
    std::string line(free.key);
    line.resize(14, ' ');
    say(line + figure(card.mid, 4) + " -> " + figure(result.values.find(free.key)->second, 4) + "  in " +
        to_text(card.low) + " to " + to_text(card.high) + ", held by " + std::string(free.held_by));
  }
}

int run(const Options& options) {
  const auto read = read_history(options.scenario);
  if (const auto* problems = std::get_if<Problems>(&read)) return complain(*problems), input_at_fault;
  const auto& input = std::get<HistoryInput>(read);
  Calibration result;
  {
    Interrupt interrupt;
    Progress progress("fitting; Ctrl-C keeps the best so far");
    result = calibrate(*input.scenario, input.figures, options.fit, [&](int done_so_far, double) {
      progress.at(static_cast<double>(done_so_far) / options.fit.evaluations);
      interrupt.look();
      return !interrupt.stopped();
    });
  }
  options.json ? say_json(calibration_node(result)) : say_calibration(result);
  return done;
}

}  // namespace

void add_calibrate(CLI::App& app, Chosen& chosen) {
  auto* command = app.add_subcommand("calibrate", "Fit the free assumptions to the figures up to 2025 Q2");
  auto options = std::make_shared<Options>();
  command->add_option("SCENARIO", options->scenario, "A scenario with a history; left out: the one that ships");
  command->add_option("--evaluations", options->fit.evaluations, "How many sets of values to try")
      ->capture_default_str()
      ->check(CLI::Range(1, 1000000));
  command->add_option("--futures", options->fit.futures.futures, "Futures for each")
      ->capture_default_str()
      ->check(CLI::Range(10, 100000));
  command->add_option("--seed", options->fit.futures.seed, "The first of their seeds")->capture_default_str();
  command->add_option("--threads", options->fit.futures.threads, "Threads; the result does not depend on them")
      ->check(CLI::Range(1, 1024));
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->footer(
      "Example: sputnik-lab calibrate --evaluations 2000\nWhat it finds is written into src/rules/assumption_table.h "
      "by hand.");
  command->callback([&chosen, options] { chosen.run = [options] { return run(*options); }; });
}

}  // namespace sputnik::lab
