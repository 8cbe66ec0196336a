// sputnik-lab validate and replay: are these files right, and does a save still play as it did?
#include "app/lab.h"
#include "app/lab_output.h"
#include "files/any_file.h"

namespace sputnik::lab {
namespace {

int validate(const std::vector<std::string>& files, bool json) {
  Node list = list_node();
  bool all_right = true;
  for (const std::string& file : files) {
    const Problems problems = check_file(file);
    all_right = all_right && problems.empty();
    Node node = object_node();
    add(node, "file", text_node(file));
    add(node, "ok", truth_node(problems.empty()));
    Node found = list_node();
    for (const Problem& problem : problems) found.items.push_back(problem_node(problem));
    add(node, "problems", std::move(found));
    list.items.push_back(std::move(node));
    if (json) continue;
    complain(problems);
    if (problems.empty()) say(file + ": ok");
  }
  if (json) {
    Node root = object_node();
    add(root, "files", std::move(list));
    say_json(root);
  }
  return all_right ? done : input_at_fault;
}

int replay(const std::string& what, bool json) {
  const Replay result = replay_file(what);
  if (json) {
    Node node = object_node();
    add(node, "ok", truth_node(result.problems.empty()));
    add(node, "quarters", number_node(result.quarters));
    Node first;
    if (!result.first_difference.empty()) first = text_node(result.first_difference);
    add(node, "first_difference", std::move(first));
    say_json(node);
  } else if (result.problems.empty()) {
    say("ok: " + std::to_string(result.quarters) + " quarters play as saved");
  }
  if (!json) complain(result.problems);
  return result.problems.empty() ? done : input_at_fault;
}

}  // namespace

void add_validate(CLI::App& app, Chosen& chosen) {
  auto* command = app.add_subcommand("validate", "Check scenarios, saves, orders and campaign codes; list every fault");
  auto files = std::make_shared<std::vector<std::string>>();
  auto json = std::make_shared<bool>(false);
  command->add_option("FILE", *files, "Files to check, or campaign codes")->required();
  command->add_flag("--json", *json, "One JSON object on standard output");
  command->footer("Example: sputnik-lab validate scenarios/*.json");
  command->callback([&chosen, files, json] { chosen.run = [=] { return validate(*files, *json); }; });
}

void add_replay(CLI::App& app, Chosen& chosen) {
  auto* command = app.add_subcommand("replay", "Play a save or a campaign code again and compare every quarter");
  auto file = std::make_shared<std::string>();
  auto json = std::make_shared<bool>(false);
  command->add_option("FILE", *file, "A save, or a campaign code")->required();
  command->add_flag("--json", *json, "One JSON object on standard output");
  command->footer("Example: sputnik-lab replay my-campaign.sputnik");
  command->callback([&chosen, file, json] { chosen.run = [=] { return replay(*file, *json); }; });
}

}  // namespace sputnik::lab
