// sputnik-lab compare: two settings on the same luck.
#include <algorithm>

#include "app/lab_experiment.h"
#include "forecast/compare.h"
#include "model/text.h"

namespace sputnik::lab {
namespace {

struct Options {
  ExperimentOptions common{};
  std::vector<std::string> a{};
  std::vector<std::string> b{};
  std::string by = "lead";
};

std::vector<Knob> read_knobs(const std::vector<std::string>& texts, const std::string& flag, Problems& problems) {
  std::vector<Knob> out;
  for (const std::string& text : texts) {
    auto read = parse_knob(text, flag);
    if (auto* knob = std::get_if<Knob>(&read)) out.push_back(std::move(*knob));
    if (auto* problem = std::get_if<Problem>(&read)) problems.push_back(std::move(*problem));
  }
  return out;
}

Node measures_node(const std::array<Estimate, measure_keys.size()>& measures) {
  Node node = object_node();
  for (std::size_t m = 0; m < measures.size(); ++m) add(node, measure_keys[m], estimate_node(measures[m]));
  return node;
}

Node comparison_node(const Comparison& found) {
  Node node = object_node();
  add(node, "futures", number_node(static_cast<double>(found.futures)));
  add(node, "difference", measures_node(found.difference));
  add(node, "a", measures_node(found.a));
  add(node, "b", measures_node(found.b));
  Node endings = object_node();
  add(endings, "a", endings_node(found.endings[0]));
  add(endings, "b", endings_node(found.endings[1]));
  add(node, "endings", std::move(endings));
  add(node, "favours_a", number_node(found.favours_a));
  add(node, "variance_saved", number_node(found.variance_saved));
  return node;
}

void say_comparison(const Comparison& found, const std::string& by) {
  say(std::to_string(found.futures) + " futures of each, on the same luck");
  for (std::size_t m = 0; m < measure_keys.size(); ++m) {
    const Estimate& d = found.difference[m];
    say(std::string(measure_words[m]) + ": a " + figure(found.a[m].mean, 2) + ", b " + figure(found.b[m].mean, 2) +
        ", difference " + signed_figure(d.mean, 3) + " (" + signed_figure(d.low, 3) + " to " +
        signed_figure(d.high, 3) + ")");
  }
  for (std::size_t e = 1; e < ending_keys.size(); ++e) {
    if (found.endings[0][e] + found.endings[1][e] == 0) continue;
    say(std::string(ending_titles[e]) + ": a " + figure(100 * found.endings[0][e], 1) + " %, b " +
        figure(100 * found.endings[1][e], 1) + " %");
  }
  say("by " + by + ", a is better in " + figure(100 * found.favours_a, 1) + " % of the futures; the pairing saved " +
      figure(100 * found.variance_saved, 1) + " % of the variance");
}

int run(const Options& options) {
  auto opened = open_experiment(options.common);
  if (auto* problems = std::get_if<Problems>(&opened)) return complain(*problems), input_at_fault;
  Problems problems;
  const std::vector<Knob> a = read_knobs(options.a, "--a", problems);
  const std::vector<Knob> b = read_knobs(options.b, "--b", problems);
  if (!problems.empty()) return complain(problems), command_line_at_fault;
  const Start& start = std::get<Start>(opened);
  const auto by =
      static_cast<Measure>(std::find(measure_keys.begin(), measure_keys.end(), options.by) - measure_keys.begin());
  Comparison found;
  {
    Interrupt interrupt;
    Progress bar("comparing");
    found = compare(arm_of(start, a), arm_of(start, b), by,
                    {options.common.futures, options.common.seed, options.common.threads, interrupt.stop(),
                     [&](double share) { bar.at(share), interrupt.look(); }});
  }
  if (found.futures < options.common.futures) {
    complain({{.found = "stopped after " + std::to_string(found.futures) + " futures",
               .expected = std::to_string(options.common.futures) + " futures"}});
  }
  options.common.json ? say_json(comparison_node(found)) : say_comparison(found, options.by);
  return done;
}

}  // namespace

void add_compare(CLI::App& app, Chosen& chosen) {
  auto* command = app.add_subcommand("compare", "Two settings on the same luck, and what differs");
  auto options = std::make_shared<Options>();
  add_experiment_options(*command, options->common);
  command->add_option("--a", options->a, "Settings of a: us.export_controls=4 holds a policy, hump_h=0 an assumption");
  command->add_option("--b", options->b, "Settings of b");
  command->add_option("--by", options->by, "What makes a future better: lead, us, cn, world or danger")
      ->check(CLI::IsMember({"lead", "us", "cn", "world", "danger"}))
      ->capture_default_str();
  command->footer(
      "Example: sputnik-lab compare scenarios/october-rule.json --a us.export_controls=4 "
      "--b us.export_controls=0 --futures 100000");
  command->callback([&chosen, options] { chosen.run = [options] { return run(*options); }; });
}

}  // namespace sputnik::lab
