// sputnik-lab sensitivity: what each assumption and each policy moves, as a table and a tornado chart.
#include <algorithm>

#include "app/lab_experiment.h"
#include "files/whole_write.h"
#include "forecast/sensitivity.h"
#include "history/tornado_plot.h"
#include "model/text.h"

namespace sputnik::lab {
namespace {

struct Options {
  ExperimentOptions common{.futures = 1000};
  std::string plot{};
};

// The contract of the lab puts the means beside the key, and their intervals apart. The world's score is not asked for.
constexpr std::array shown = {Measure::lead, Measure::us, Measure::cn, Measure::danger};

const Estimate& of(const SensitivityRow& row, Measure measure) { return row.change[static_cast<std::size_t>(measure)]; }

Node row_node(const SensitivityRow& row) {
  Node node = object_node();
  add(node, "key", text_node(row.knob.key));
  add(node, "kind", text_node(row.knob.side ? "policy" : "assumption"));
  add(node, "low", number_node(row.low));
  add(node, "high", number_node(row.high));
  Node intervals = object_node();
  for (const Measure measure : shown) {
    const std::string_view name = measure_keys[static_cast<std::size_t>(measure)];
    const Estimate& change = of(row, measure);
    add(node, name, number_node(change.mean));
    Node interval = object_node();
    add(interval, "low", number_node(change.low));
    add(interval, "high", number_node(change.high));
    add(intervals, name, std::move(interval));
  }
  add(node, "ci", std::move(intervals));
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
    std::string line = row.knob.key;
    line.resize(std::max<std::size_t>(line.size() + 1, 23), ' ');
    line += shortest(row.low) + " .. " + shortest(row.high);
    line.resize(std::max<std::size_t>(line.size() + 1, 44), ' ');
    say(line + cell(of(row, Measure::lead), 2) + cell(of(row, Measure::us), 2) + cell(of(row, Measure::cn), 2) +
        cell(of(row, Measure::danger), 3));
  }
  say("Changes from the low to the high end, 95 % confidence; lead in months, danger in % of a chance a quarter.");
}

int run(const Options& options) {
  auto opened = open_experiment(options.common);
  if (auto* problems = std::get_if<Problems>(&opened)) return complain(*problems), input_at_fault;
  const Start& start = std::get<Start>(opened);
  if (start.save) {
    complain({{.file = options.common.start, .found = "a save", .expected = "a scenario"}});
    return command_line_at_fault;
  }
  std::vector<SensitivityRow> rows;
  bool stopped = false;
  {
    Interrupt interrupt;
    Progress bar("running both ends; Ctrl-C keeps what there is");
    rows = sensitivity(start.scenario, start.doctrine, start.settings,
                       {options.common.futures, options.common.seed, options.common.threads, interrupt.stop(),
                        [&](double share) { bar.at(share), interrupt.look(); }});
    stopped = interrupt.stopped();
  }
  if (stopped) complain({{.found = "stopped after " + std::to_string(rows.size()) + " rows", .expected = "all rows"}});
  if (!options.plot.empty()) {
    const Problems unsaved = write_whole(options.plot, tornado_plot(rows));
    if (!unsaved.empty()) return complain(unsaved), machine_at_fault;
  }
  if (!options.common.json) return say_rows(rows), done;
  Node node = object_node();
  Node list = list_node();
  for (const SensitivityRow& row : rows) list.items.push_back(row_node(row));
  add(node, "futures", number_node(static_cast<double>(options.common.futures)));
  add(node, "rows", std::move(list));
  say_json(node);
  return done;
}

}  // namespace

void add_sensitivity(CLI::App& app, Chosen& chosen) {
  auto* command = app.add_subcommand("sensitivity", "Every assumption and every policy, low against high");
  auto options = std::make_shared<Options>();
  add_experiment_options(*command, options->common);
  command->add_option("--plot", options->plot, "Write a tornado chart to this SVG file");
  command->footer("Example: sputnik-lab sensitivity scenarios/october-rule.json --plot tornado.svg");
  command->callback([&chosen, options] { chosen.run = [options] { return run(*options); }; });
}

}  // namespace sputnik::lab
