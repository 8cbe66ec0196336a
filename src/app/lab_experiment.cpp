// Options and results of the subcommands that play futures.
#include "app/lab_experiment.h"

#include "play/prepare.h"

namespace sputnik::lab {
namespace {

void check_doctrine(const Scenario& scenario, Side side, const std::string& id, Problems& problems) {
  if (id == "hold") return;
  std::vector<std::string_view> names = {"hold"};
  std::string listed;
  for (const DoctrineCard& card : scenario.doctrines) {
    if (card.id == id) return;
    names.push_back(card.id);
    listed += card.id + ", ";
  }
  const std::string nearest = nearest_name(id, names);
  problems.push_back({.file = "--" + std::string(key(side)),
                      .found = "\"" + id + "\"",
                      .expected = "a doctrine (" + listed + "or hold)",
                      .hint = nearest.empty() ? "" : "did you mean " + nearest + "?"});
}

}  // namespace

void add_experiment_options(CLI::App& command, ExperimentOptions& options) {
  command.add_option("SCENARIO", options.start, "Scenario file, save, or campaign code")->required();
  command.add_option("--us", options.doctrine.us, "Doctrine of the United States, or hold");
  command.add_option("--cn", options.doctrine.cn, "Doctrine of China, or hold");
  add_preset(command, options.preset);
  command.add_option("--futures", options.futures, "How many futures")
      ->check(CLI::Range(1, 100000000))
      ->capture_default_str();
  command.add_option("--seed", options.seed, "Base of the futures' luck")->capture_default_str();
  command.add_option("--threads", options.threads, "Threads; the result does not depend on them")
      ->check(CLI::Range(1, 1024));
  command.add_flag("--json", options.json, "JSON on standard output");
}

std::variant<Start, Problems> open_experiment(const ExperimentOptions& options) {
  auto opened = open_start(options.start);
  if (auto* problems = std::get_if<Problems>(&opened)) return std::move(*problems);
  Start out;
  if (auto* campaign = std::get_if<Campaign>(&opened)) {
    out.scenario = campaign->setup().scenario;
    out.save = std::move(*campaign);
  } else {
    out.scenario = std::get<ScenarioPtr>(opened);
  }
  Problems problems;
  for (const Side side : sides) {
    out.doctrine[side] = out.save ? doctrine_of(*out.save, side) : out.scenario->rival[side];
    if (!options.doctrine[side].empty()) out.doctrine[side] = options.doctrine[side];
    check_doctrine(*out.scenario, side, out.doctrine[side], problems);
  }
  if (!problems.empty()) return problems;
  for (const auto& [key, value] : preset_values(options.preset)) {
    out.settings.push_back({.key = key, .value = value, .index = find_assumption(key)});
  }
  return out;
}

Arm arm_of(const Start& start, const std::vector<Knob>& knobs) {
  std::vector<Knob> all = start.settings;
  all.insert(all.end(), knobs.begin(), knobs.end());
  if (start.save) return Arm(*start.save, start.save->quarter(), start.doctrine, all);
  return Arm(start.scenario, start.doctrine, all);
}

Node estimate_node(const Estimate& estimate) {
  Node node = object_node();
  add(node, "mean", number_node(estimate.mean));
  add(node, "low", number_node(estimate.low));
  add(node, "high", number_node(estimate.high));
  return node;
}

Node endings_node(const std::array<double, ending_keys.size()>& shares) {
  Node node = object_node();
  for (std::size_t e = 0; e < shares.size(); ++e) {
    if (shares[e] > 0) add(node, ending_keys[e], number_node(shares[e]));
  }
  return node;
}

}  // namespace sputnik::lab
