// sputnik-lab par: the scores of equally good play in a scenario, by search.
#include "app/lab.h"
#include "app/lab_output.h"
#include "files/scenario_file.h"
#include "model/text.h"
#include "opponents/par.h"

namespace sputnik::lab {
namespace {

int par(const std::string& file, std::uint64_t seed, bool json) {
  auto read = read_scenario(file);
  if (auto* problems = std::get_if<Problems>(&read)) return complain(*problems), input_at_fault;
  const ScenarioPtr& scenario = std::get<ScenarioPtr>(read);
  Both<double> scores;
  {
    Progress progress("searching");
    scores = search_par(scenario, {}, seed, [&](double share) { progress.at(share); });
  }
  if (json) {
    Node node = object_node();
    for (const Side side : sides) add(node, key(side), number_node(scores[side]));
    say_json(node);
  } else {
    const Renaming renaming = english_renaming(scenario->names);
    for (const Side side : sides) say(std::string(name(side)) + ": " + figure(scores[side], 1), renaming);
  }
  return done;
}

}  // namespace

void add_par(CLI::App& app, Chosen& chosen) {
  auto* command = app.add_subcommand("par", "The scores of equally good play, by search");
  auto file = std::make_shared<std::string>();
  auto seed = std::make_shared<std::uint64_t>(1);
  auto json = std::make_shared<bool>(false);
  command->add_option("SCENARIO", *file, "Scenario file")->required();
  command->add_option("--seed", *seed, "Seed of the search")->capture_default_str();
  command->add_flag("--json", *json, "One JSON object on standard output");
  command->footer("Example: sputnik-lab par scenarios/october-rule.json");
  command->callback([&chosen, file, seed, json] { chosen.run = [=] { return par(*file, *seed, *json); }; });
}

}  // namespace sputnik::lab
