// sputnik-lab balance: a scenario weighed in plain words.
#include "app/lab.h"
#include "app/lab_interrupt.h"
#include "app/lab_output.h"
#include "files/scenario_file.h"
#include "forecast/balance_words.h"

namespace sputnik::lab {
namespace {

struct Options {
  std::string scenario{};
  std::size_t futures = 1000;
  std::uint64_t seed = 1;
  unsigned threads = all_threads();
  bool json = false;
};

Node names_node(const std::vector<std::string>& names) {
  Node node = list_node();
  for (const std::string& name : names) node.items.push_back(text_node(name));
  return node;
}

Node range_node(const WinShare& share) {
  Node node = object_node();
  add(node, "low", number_node(share.low));
  add(node, "high", number_node(share.high));
  return node;
}

template <class Value>
Node both_node(const Both<Value>& both, Node (*node_of)(const Value&)) {
  Node node = object_node();
  for (const Side side : sides) add(node, key(side), node_of(both[side]));
  return node;
}

Node endings_node(const std::array<double, ending_keys.size()>& shares) {
  Node node = object_node();
  for (std::size_t e = 1; e < ending_keys.size(); ++e) add(node, ending_keys[e], number_node(shares[e]));
  return node;
}

Node node_of(const Balance& balance, const WinShare& declared) {
  Node node = object_node();
  add(node, "campaigns", number_node(static_cast<double>(balance.campaigns)));
  add(node, "won_by_us", number_node(balance.won_by_us));
  add(node, "declared", range_node(declared));
  add(node, "reached_par", both_node<double>(balance.reached_par, [](const double& share) { return number_node(share); }));
  add(node, "quarters", number_node(balance.length));
  add(node, "endings", endings_node(balance.ending));
  add(node, "dead_policies", both_node<std::vector<std::string>>(balance.dead_policies, names_node));
  add(node, "dead_events", names_node(balance.dead_events));
  add(node, "stopped", truth_node(balance.stopped));
  return node;
}

int balance(const Options& options) {
  auto read = read_scenario(options.scenario);
  if (auto* problems = std::get_if<Problems>(&read)) return complain(*problems), input_at_fault;
  const ScenarioPtr scenario = std::get<ScenarioPtr>(read);
  Balance weighed;
  {
    Interrupt interrupt;
    Progress progress("playing");
    weighed = weigh(scenario, {.futures = options.futures,
                               .seed = options.seed,
                               .threads = options.threads,
                               .stop = interrupt.stop(),
                               .progress = [&](double share) {
                                 progress.at(share);
                                 interrupt.look();
                               }});
  }
  if (options.json) {
    say_json(node_of(weighed, scenario->balance));
  } else {
    const Renaming renaming = english_renaming(scenario->names);
    for (const std::string& words : in_plain_words(weighed, *scenario)) say(words, renaming);
  }
  return done;
}

}  // namespace

void add_balance(CLI::App& app, Chosen& chosen) {
  auto* command = app.add_subcommand("balance", "A scenario weighed: who wins, how long, which policies and events never matter");
  auto options = std::make_shared<Options>();
  command->add_option("SCENARIO", options->scenario, "Scenario file")->required();
  command->add_option("--futures", options->futures, "Campaigns, shared between all pairs of doctrines")
      ->check(CLI::Range(std::size_t{1}, std::size_t{10000000}))
      ->capture_default_str();
  command->add_option("--seed", options->seed, "Base of the campaigns' luck")->capture_default_str();
  command->add_option("--threads", options->threads, "Threads")->check(CLI::Range(1u, 1024u));
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->footer("Example: sputnik-lab balance scenarios/october-rule.json");
  command->callback([&chosen, options] { chosen.run = [=] { return balance(*options); }; });
}

}  // namespace sputnik::lab
