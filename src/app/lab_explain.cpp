// sputnik-lab explain: why the indicators of a saved campaign changed in a quarter, in causes that add up.
#include <algorithm>

#include "app/lab.h"
#include "app/lab_output.h"
#include "app/lab_quarter.h"
#include "files/any_file.h"
#include "model/text.h"
#include "play/causes_tree.h"
#include "play/rounded.h"

namespace sputnik::lab {
namespace {

struct Options {
  std::string save{};
  std::string quarter{};
  std::string as = "truth";
  std::vector<std::string> indicators = {"lead",        "us.score",    "cn.score",   "us.revenue", "cn.revenue",
                                         "us.shortage", "cn.shortage", "us.capital", "cn.capital", "tension"};
  std::string tree{};
  int decimals = 3;
  bool json = false;
};

std::string who(const Cause& cause) {
  switch (cause.kind) {
    case Cause::Kind::event:
      return "event";
    case Cause::Kind::luck:
      return "luck";
    case Cause::Kind::world:
      return cause.what == "Luck" ? "luck" : "world";
    default:
      return std::string(key(cause.side));
  }
}

std::vector<double> amounts(const Change& change) {
  std::vector<double> out;
  for (const Cause& cause : change.causes) out.push_back(cause.amount);
  return out;
}

Node change_node(const Change& change, int decimals) {
  const RoundedParts shown = rounded_parts(change.after - change.before, amounts(change), decimals);
  Node node = object_node();
  add(node, "before", number_node(change.before));
  add(node, "after", number_node(change.after));
  add(node, "change", number_node(shown.total));
  double error = 0;
  Node causes = list_node();
  for (std::size_t i = 0; i < change.causes.size(); ++i) {
    const Cause& cause = change.causes[i];
    Node one = object_node();
    add(one, "who", text_node(who(cause)));
    add(one, "what", text_node(cause.what));
    add(one, "amount", number_node(shown.parts[i]));
    error = std::max(error, cause.error);
    causes.items.push_back(std::move(one));
  }
  add(node, "error", number_node(error));
  add(node, "causes", std::move(causes));
  return node;
}

void say_change(const Change& change, int decimals, const Renaming& renaming) {
  const RoundedParts shown = rounded_parts(change.after - change.before, amounts(change), decimals);
  say(change.indicator + ": " + figure(change.before, decimals) + " to " + figure(change.after, decimals) + ", " +
      signed_figure(shown.total, decimals),
      renaming);
  for (std::size_t i = 0; i < change.causes.size(); ++i) {
    if (shown.parts[i] == 0.0) continue;
    const double error = change.causes[i].error;
    say("  " + signed_figure(shown.parts[i], decimals) + "  " + change.causes[i].what +
        (figure(error, decimals) != figure(0, decimals) ? " (error " + figure(error, decimals) + ")" : ""),
        renaming);
  }
}

Node tree_node(const CauseNode& cause, const Campaign& campaign) {
  Node node = object_node();
  add(node, "what", text_node(cause.what));
  add(node, "quarter", text_node(to_string(campaign.date_of(cause.quarter))));
  add(node, "amount", number_node(cause.amount));
  Node children = list_node();
  for (const CauseNode& child : cause.children) children.items.push_back(tree_node(child, campaign));
  add(node, "causes", std::move(children));
  return node;
}

void say_tree(const CauseNode& cause, int decimals, const Renaming& renaming, std::size_t depth = 0) {
  say(std::string(2 * depth, ' ') + signed_figure(cause.amount, decimals) + "  " + cause.what, renaming);
  for (const CauseNode& child : cause.children) say_tree(child, decimals, renaming, depth + 1);
}

Problems check(const Options& options, const Campaign& campaign, bool whole, const std::optional<int>& quarter) {
  Problems problems;
  if (!whole && !quarter) {
    problems.push_back(not_played(campaign, options.quarter));
    problems.back().expected += ", or all";
  }
  std::vector<std::string> names = options.indicators;
  if (!options.tree.empty()) names.push_back(options.tree);
  for (const std::string& name : names) {
    const auto found = parse_variable(name);
    const auto* fault = std::get_if<ConditionFault>(&found);
    if (fault)
      problems.push_back(
          {.file = "--indicator", .found = fault->found, .expected = fault->expected, .hint = fault->hint});
  }
  return problems;
}

int say_changes(const Options& options, const Renaming& renaming, const std::vector<Change>& changes) {
  if (!options.json) {
    for (const Change& change : changes) say_change(change, options.decimals, renaming);
    return done;
  }
  Node indicators = object_node();
  for (const Change& change : changes) add(indicators, change.indicator, change_node(change, options.decimals));
  Node root = object_node();
  add(root, "indicators", std::move(indicators));
  say_json(root);
  return done;
}

int run(const Options& options) {
  const auto opened = open_campaign(options.save);
  if (const auto* problems = std::get_if<Problems>(&opened)) return complain(*problems), input_at_fault;
  const Campaign& campaign = std::get<Campaign>(opened);
  const bool whole = options.quarter == "all";
  const auto quarter = whole ? std::nullopt : find_played(campaign, options.quarter);
  const Problems problems = check(options, campaign, whole, quarter);
  if (!problems.empty()) return complain(problems), command_line_at_fault;
  const Renaming renaming = english_renaming(campaign.scenario().names);
  const Side side = options.as == "cn" ? Side::cn : Side::us;
  const Side* viewer = options.as == "truth" ? nullptr : &side;
  if (whole) return say_changes(options, renaming, explain_campaign(campaign, viewer, options.indicators));
  const int played = quarter.value_or(0);
  if (options.tree.empty()) return say_changes(options, renaming, explain(campaign, played, viewer, options.indicators));
  const CauseNode tree = causes_tree(campaign, played, viewer, options.tree);
  options.json ? say_json(tree_node(tree, campaign)) : say_tree(tree, options.decimals, renaming);
  return done;
}

}  // namespace

void add_explain(CLI::App& app, Chosen& chosen) {
  auto* command = app.add_subcommand("explain", "Why indicators changed in a quarter of a save, in causes that add up");
  auto options = std::make_shared<Options>();
  command->add_option("SAVE", options->save, "A save, or a campaign code")->required();
  command->add_option(
      "--quarter", options->quarter,
      "Which quarter: 2024Q3, or a number from 1; left out: the last; \"all\": the campaign, by policy");
  command->add_option("--as", options->as, "What may be known: by us, by cn, or the truth")
      ->check(CLI::IsMember({"us", "cn", "truth"}))
      ->capture_default_str();
  command->add_option("--indicator", options->indicators, "Variables to explain, such as lead or us.revenue");
  command->add_option("--tree", options->tree, "Follow one variable's causes back to the orders that began them");
  command->add_option("--decimals", options->decimals, "Digits shown; the parts add up to the last of them")
      ->check(CLI::Range(0, 9))
      ->capture_default_str();
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->footer("Example: sputnik-lab explain my-campaign.sputnik --quarter 2025Q1 --as us");
  command->callback([&chosen, options] { chosen.run = [options] { return run(*options); }; });
}

}  // namespace sputnik::lab
