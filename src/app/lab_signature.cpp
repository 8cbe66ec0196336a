// sputnik-lab signature: one number for many campaigns, so that a change of the rules cannot hide.
#include "app/lab.h"
#include "app/lab_output.h"
#include "files/assets.h"
#include "files/scenario_file.h"
#include "model/hash.h"
#include "opponents/autoplay.h"
#include "play/prepare.h"

namespace sputnik::lab {
namespace {

struct Signature {
  std::uint64_t number = hash_start;
  int campaigns = 0;
};

// Every pair of doctrines, three seeds each, the hash of every quarter.
void sign(const ScenarioPtr& scenario, Signature& signature) {
  const Assumptions<double> known = public_assumptions(*scenario, {});
  for (const DoctrineCard& us : scenario->doctrines) {
    for (const DoctrineCard& cn : scenario->doctrines) {
      for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        Campaign campaign({.scenario = scenario, .seed = seed, .doctrine = {}, .mandate = {}, .assumptions = {}});
        const Both<Player> players = {doctrine_player(*find_doctrine(*scenario, us.id, Side::us), known),
                                      doctrine_player(*find_doctrine(*scenario, cn.id, Side::cn), known)};
        autoplay(campaign, players, quarters(*scenario));
        for (int q = 0; q <= campaign.quarter(); ++q) signature.number = hash_word(signature.number, campaign.hash(q));
        ++signature.campaigns;
      }
    }
  }
}

int run(const std::vector<std::string>& files, bool json) {
  Signature signature;
  for (const std::string& file : files) {
    auto read = read_scenario(file);
    if (auto* problems = std::get_if<Problems>(&read)) return complain(*problems), input_at_fault;
    sign(std::get<ScenarioPtr>(read), signature);
  }
  constexpr char digits[] = "0123456789abcdef";
  std::string text;
  for (int i = 60; i >= 0; i -= 4) text += digits[(signature.number >> i) & 15];
  if (json) {
    Node node = object_node();
    add(node, "signature", text_node(text));
    add(node, "campaigns", number_node(signature.campaigns));
    say_json(node);
  } else {
    say(text + " over " + std::to_string(signature.campaigns) + " campaigns");
  }
  return done;
}

}  // namespace

void add_signature(CLI::App& app, Chosen& chosen) {
  auto* command = app.add_subcommand("signature", "One number for many campaigns: equal rules give an equal number");
  auto files = std::make_shared<std::vector<std::string>>();
  auto json = std::make_shared<bool>(false);
  command->add_option("SCENARIO", *files, "Scenario files; left out: those that ship");
  command->add_flag("--json", *json, "One JSON object on standard output");
  command->footer("Example: sputnik-lab signature --json");
  command->callback([&chosen, files, json] {
    chosen.run = [=] {
      if (!files->empty()) return run(*files, *json);
      const std::string folder = asset("events.json").parent_path().parent_path() / "scenarios";
      return run({folder + "/october-rule.json", folder + "/deepseek-shock.json"}, *json);
    };
  });
}

}  // namespace sputnik::lab
