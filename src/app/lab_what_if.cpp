// sputnik-lab whatif: a past order changed, the same luck, the rival deciding again.
#include <algorithm>
#include <charconv>

#include "app/lab_interrupt.h"
#include "app/lab_experiment.h"
#include "app/lab_quarter.h"
#include "forecast/judge.h"
#include "forecast/what_if.h"
#include "model/text.h"
#include "rival/rival.h"

namespace sputnik::lab {
namespace {

struct Options {
  std::string save{};
  std::string quarter{};
  std::vector<std::string> orders{};
  std::size_t futures = 1000;
  unsigned threads = all_threads();
  bool json = false;
};

struct Change {
  Side side{};
  std::size_t policy = 0;
  int step = 0;
};

// "us.release=+1": the step ordered instead; 0 orders nothing there.
std::variant<Change, Problem> parse_change(const std::string& text) {
  const std::size_t equals = std::min(text.find('='), text.size());
  auto found = find_knob(text.substr(0, equals), "--order");
  if (auto* problem = std::get_if<Problem>(&found)) return std::move(*problem);
  const Knob& knob = std::get<Knob>(found);
  const Problem fault{.file = "--order", .found = "\"" + text + "\"", .expected = "NATION.POLICY=STEP, a step from -1 to 1"};
  if (!knob.side || equals >= text.size()) return fault;
  const char* first = text.data() + equals + 1;
  const char* last = text.data() + text.size();
  if (first != last && *first == '+') ++first;
  Change change{*knob.side, knob.index, 0};
  const auto [end, error] = std::from_chars(first, last, change.step);
  if (error != std::errc() || end != last || change.step < -1 || change.step > 1) return fault;
  return change;
}

std::variant<std::vector<Change>, Problems> read_changes(const Options& options) {
  std::vector<Change> changes;
  Problems problems;
  for (const std::string& text : options.orders) {
    auto read = parse_change(text);
    if (auto* problem = std::get_if<Problem>(&read)) {
      problems.push_back(std::move(*problem));
      continue;
    }
    changes.push_back(std::get<Change>(read));
    if (changes.back().side != changes.front().side) {
      problems.push_back({.file = "--order", .found = "orders of both nations", .expected = "orders of one"});
    }
  }
  if (!problems.empty()) return problems;
  return changes;
}

Node course_node(const Campaign& was, const Campaign& other) {
  Node list = list_node();
  for (int q = 1; q <= std::max(was.quarter(), other.quarter()); ++q) {
    const auto i = static_cast<std::size_t>(q);
    Node one = object_node();
    add(one, "quarter", text_node(to_string(was.date_of(q - 1))));
    add(one, "lead", q <= was.quarter() ? number_node(lead(was.states()[i])) : Node{});
    add(one, "lead_other", q <= other.quarter() ? number_node(lead(other.states()[i])) : Node{});
    list.items.push_back(std::move(one));
  }
  return list;
}

Node result_node(const Campaign& campaign) {
  Node node = object_node();
  const Result result = campaign.result();
  add(node, "ending", text_node(ending_keys[static_cast<std::size_t>(campaign.now().ending)]));
  add(node, "us", number_node(result.score.us));
  add(node, "cn", number_node(result.score.cn));
  add(node, "world", number_node(result.world));
  add(node, "lead", number_node(lead(campaign.now())));
  return node;
}

Node what_if_node(const Campaign& was, const WhatIf& found) {
  Node node = object_node();
  add(node, "was", result_node(was));
  add(node, "other", result_node(found.other));
  add(node, "futures", number_node(static_cast<double>(found.futures)));
  add(node, "same", number_node(static_cast<double>(found.same)));
  add(node, "quarters", course_node(was, found.other));
  Node notes = list_node();
  for (const std::string& note : found.notes) notes.items.push_back(text_node(note));
  add(node, "notes", std::move(notes));
  return node;
}

void say_result(const std::string& name, const Campaign& campaign, const Renaming& renaming) {
  const Result result = campaign.result();
  const std::string ending = campaign.over() ? in_words(Judge(campaign, nullptr).of(campaign)) : "still open";
  say(name + ": " + ending + " after " + std::to_string(campaign.quarter()) + " quarters, lead " +
      signed_figure(lead(campaign.now()), 1) + " months, scores United States " + figure(result.score.us, 1) +
      ", China " + figure(result.score.cn, 1), renaming);
}

void say_what_if(const Campaign& was, const WhatIf& found) {
  const Renaming renaming = english_renaming(was.scenario().names);
  say_result("as it was", was, renaming);
  say_result("what if  ", found.other, renaming);
  say("the same outcome in " + std::to_string(found.same) + " of " + std::to_string(found.futures) +
      " futures from that quarter");
  for (const std::string& note : found.notes) say("note: " + note, renaming);
}

int run(const Options& options) {
  const auto opened = open_campaign(options.save);
  if (const auto* problems = std::get_if<Problems>(&opened)) return complain(*problems), input_at_fault;
  const Campaign& campaign = std::get<Campaign>(opened);
  const auto quarter = find_played(campaign, options.quarter);
  auto changes = read_changes(options);
  if (auto* problems = std::get_if<Problems>(&changes)) return complain(*problems), command_line_at_fault;
  if (!quarter) return complain({not_played(campaign, options.quarter)}), command_line_at_fault;
  const std::vector<Change>& wanted = std::get<std::vector<Change>>(changes);
  const Side side = wanted.front().side;
  Orders<double> orders = campaign.orders()[static_cast<std::size_t>(*quarter)][side];
  for (const Change& change : wanted) {
    orders.step[change.policy] = change.step;
    orders.surge[change.policy] = 0;
  }
  auto found = what_if(campaign, *quarter, side, orders, nullptr,
                       {.futures = options.futures, .seed = campaign.setup().seed, .threads = options.threads},
                       deciders_of(campaign, {.threads = options.threads}));
  if (auto* problems = std::get_if<Problems>(&found)) return complain(*problems), input_at_fault;
  const WhatIf& other = std::get<WhatIf>(found);
  options.json ? say_json(what_if_node(campaign, other)) : say_what_if(campaign, other);
  return done;
}

}  // namespace

void add_what_if(CLI::App& app, Chosen& chosen) {
  auto* command = app.add_subcommand("whatif", "A past order changed, with the same luck; the rival decides again");
  auto options = std::make_shared<Options>();
  command->add_option("SAVE", options->save, "A save, or a campaign code")->required();
  command->add_option("--quarter", options->quarter, "Which quarter: 2024Q3, or a number from 1; left out: the last");
  command->add_option("--order", options->orders, "What to order instead: us.release=+1, or =0 for nothing; several of one nation")
      ->required();
  command->add_option("--futures", options->futures, "Futures in which the outcomes are compared")
      ->check(CLI::Range(1, 10000000))
      ->capture_default_str();
  command->add_option("--threads", options->threads, "Threads; the result does not depend on them")
      ->check(CLI::Range(1, 1024));
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->footer("Example: sputnik-lab whatif my-campaign.sputnik --quarter 2024Q1 --order us.release=+1");
  command->callback([&chosen, options] { chosen.run = [options] { return run(*options); }; });
}

}  // namespace sputnik::lab
