// sputnik-lab signature: one number for many campaigns, so that a change of the rules cannot hide.
#include "app/lab.h"
#include "app/lab_output.h"
#include "files/assets.h"
#include "files/scenario_file.h"
#include "model/hash.h"
#include "opponents/autoplay.h"
#include "opponents/playouts.h"
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

// Futures of every pair of doctrines as a build of the playouts plays them, every variable of every quarter. Of a
// number that no lanes divide, so that some stay empty.
void sign_futures(const Scenario& scenario, const Build& build, Signature& signature) {
  constexpr std::size_t futures = 21;
  std::vector<Variable> watched;
  for (const std::string& name : variable_names()) watched.push_back(std::get<Variable>(parse_variable(name)));
  const Origin origin{.ground = ground_of(scenario, {})};
  Course course{.known = origin.ground.setting.assume, .quarters = quarters(scenario)};
  course.assumed = opening_of<double>(origin.ground, course.known);
  std::vector<double> values(watched.size() * static_cast<std::size_t>(course.quarters + 1) * futures);
  for (const DoctrineCard& us : scenario.doctrines) {
    for (const DoctrineCard& cn : scenario.doctrines) {
      const Both<Doctrine> plays = {*find_doctrine(scenario, us.id, Side::us),
                                    *find_doctrine(scenario, cn.id, Side::cn)};
      course.doctrine = {&plays.us, &plays.cn};
      build.play(origin, course, {5, 1, futures}, {.stride = futures, .watched = watched, .values = values.data()});
      for (const double value : values) signature.number = hash_word(signature.number, to_bits(value));
      signature.campaigns += static_cast<int>(futures);
    }
  }
}

std::string hexadecimal(std::uint64_t number) {
  constexpr char digits[] = "0123456789abcdef";
  std::string text;
  for (int i = 60; i >= 0; i -= 4) text += digits[(number >> i) & 15];
  return text;
}

std::variant<std::vector<ScenarioPtr>, Problems> read_all(const std::vector<std::string>& files) {
  std::vector<ScenarioPtr> scenarios;
  for (const std::string& file : files) {
    auto read = read_scenario(file);
    if (auto* problems = std::get_if<Problems>(&read)) return *problems;
    scenarios.push_back(std::get<ScenarioPtr>(read));
  }
  return scenarios;
}

void say_signature(const Signature& signature, bool json) {
  const std::string text = hexadecimal(signature.number);
  if (json) {
    Node node = object_node();
    add(node, "signature", text_node(text));
    add(node, "campaigns", number_node(signature.campaigns));
    say_json(node);
  } else {
    say(text + " over " + std::to_string(signature.campaigns) + " campaigns");
  }
}

// A line for each build that this processor bears.
void say_builds(const std::vector<ScenarioPtr>& scenarios, bool json) {
  Node node = object_node();
  for (const Build& build : builds()) {
    if (!build.runs_here) continue;
    Signature signature;
    for (const ScenarioPtr& scenario : scenarios) sign_futures(*scenario, build, signature);
    const std::string text = hexadecimal(signature.number);
    add(node, std::string(build.name), text_node(text));
    if (!json) say(text + " over " + std::to_string(signature.campaigns) + " futures, " + std::string(build.name));
  }
  if (json) say_json(node);
}

struct Wanted {
  std::vector<std::string> files{};
  bool futures = false;
  bool json = false;
};

int run(const Wanted& wanted) {
  const auto read = read_all(wanted.files);
  if (const auto* problems = std::get_if<Problems>(&read)) return complain(*problems), input_at_fault;
  const auto& scenarios = std::get<std::vector<ScenarioPtr>>(read);
  if (wanted.futures) return say_builds(scenarios, wanted.json), done;
  Signature signature;
  for (const ScenarioPtr& scenario : scenarios) sign(scenario, signature);
  return say_signature(signature, wanted.json), done;
}

}  // namespace

void add_signature(CLI::App& app, Chosen& chosen) {
  auto* command = app.add_subcommand("signature", "One number for many campaigns: equal rules give an equal number");
  auto wanted = std::make_shared<Wanted>();
  command->add_option("SCENARIO", wanted->files, "Scenario files; left out: those that ship");
  command->add_flag("--futures", wanted->futures,
                    "Of futures instead, one line for each instruction set that this processor bears: they must agree");
  command->add_flag("--json", wanted->json, "One JSON object on standard output");
  command->footer("Example: sputnik-lab signature --json");
  command->callback([&chosen, wanted] {
    chosen.run = [wanted] {
      if (!wanted->files.empty()) return run(*wanted);
      const std::string folder = asset("events.json").parent_path().parent_path() / "scenarios";
      wanted->files = {folder + "/october-rule.json", folder + "/deepseek-shock.json"};
      return run(*wanted);
    };
  });
}

}  // namespace sputnik::lab
