// sputnik-lab sensitivity: what each assumption and each policy moves, as a table and a tornado chart.
#include "app/lab.h"
#include "app/lab_history.h"
#include "app/lab_output.h"
#include "files/whole_write.h"
#include "history/sensitivity.h"
#include "model/text.h"
#include "play/prepare.h"

namespace sputnik::lab {
namespace {

struct Options {
  std::string scenario{};
  SensitivityOptions runs{};
  std::string preset{};
  std::string plot{};
  bool json = false;
};

Node interval_node(const Estimate& estimate) {
  Node node = object_node();
  add(node, "low", number_node(estimate.low));
  add(node, "high", number_node(estimate.high));
  return node;
}

Node row_node(const SensitivityRow& row) {
  Node node = object_node();
  add(node, "key", text_node(row.key));
  add(node, "kind", text_node(row.policy ? "policy" : "assumption"));
  add(node, "low", number_node(row.low));
  add(node, "high", number_node(row.high));
  Node ci = object_node();
  const auto put = [&](std::string_view name, const Estimate& estimate) {
    add(node, name, number_node(estimate.mean));
    add(ci, name, interval_node(estimate));
  };
  put("lead", row.lead);
  put("us", row.score.us);
  put("cn", row.score.cn);
  put("danger", row.danger);
  add(node, "ci", std::move(ci));
  return node;
}

std::string cell(const Estimate& estimate, int decimals) {
  std::string text = signed_figure(estimate.mean, decimals) + " +-" + figure(estimate.high - estimate.mean, decimals);
  text.resize(std::max<std::size_t>(text.size(), 17), ' ');
  return text;
}

void say_rows(const std::vector<SensitivityRow>& rows) {
  say("key                    low .. high          lead             US score         CN score         danger");
  for (const SensitivityRow& row : rows) {
    std::string line = row.key;
    line.resize(std::max<std::size_t>(line.size() + 1, 23), ' ');
    line += to_text(row.low) + " .. " + to_text(row.high);
    line.resize(std::max<std::size_t>(line.size() + 1, 44), ' ');
    say(line + cell(row.lead, 2) + cell(row.score.us, 2) + cell(row.score.cn, 2) + cell(row.danger, 3));
  }
  say("Changes from the low to the high end, 95 % confidence; danger is incidents expected a campaign.");
}

int run(const Options& options) {
  const auto read = read_scenario(options.scenario);
  if (const auto* problems = std::get_if<Problems>(&read)) return complain(*problems), input_at_fault;
  SensitivityOptions runs = options.runs;
  runs.fixed = preset_values(options.preset);
  std::vector<SensitivityRow> rows;
  {
    const StopWish stop;
    Progress progress("running both ends; Ctrl-C keeps what there is");
    rows = sensitivity(*std::get<ScenarioPtr>(read), runs, [&](double share) {
      progress.at(share);
      return !stop.wished();
    });
  }
  if (!options.plot.empty()) {
    const Problems unsaved = write_whole(options.plot, tornado_plot(rows));
    if (!unsaved.empty()) return complain(unsaved), machine_at_fault;
  }
  if (!options.json) return say_rows(rows), done;
  Node node = object_node();
  Node list = list_node();
  for (const SensitivityRow& row : rows) list.items.push_back(row_node(row));
  add(node, "futures", number_node(static_cast<double>(runs.futures)));
  add(node, "rows", std::move(list));
  say_json(node);
  return done;
}

}  // namespace

void add_sensitivity(CLI::App& app, Chosen& chosen) {
  auto* command = app.add_subcommand("sensitivity", "Every assumption and every policy, low against high");
  auto options = std::make_shared<Options>();
  command->add_option("SCENARIO", options->scenario, "Scenario file")->required();
  command->add_option("--futures", options->runs.futures, "Campaigns for each end")
      ->capture_default_str()
      ->check(CLI::Range(2, 1000000));
  command->add_option("--seed", options->runs.seed, "The first of their seeds")->capture_default_str();
  command->add_option("--threads", options->runs.threads, "0: all")->capture_default_str()->check(CLI::Range(0, 256));
  add_preset(*command, options->preset);
  command->add_option("--plot", options->plot, "Write a tornado chart to this SVG file");
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->footer("Example: sputnik-lab sensitivity scenarios/october-rule.json --plot tornado.svg");
  command->callback([&chosen, options] { chosen.run = [options] { return run(*options); }; });
}

}  // namespace sputnik::lab
