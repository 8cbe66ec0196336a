// sputnik-lab sweep: a grid of settings, a row a point; in parts, or under MPI.
#include "app/lab_experiment.h"
#include "app/lab_ranks.h"
#include "forecast/sweep.h"
#include "model/text.h"

namespace sputnik::lab {
namespace {

struct Options {
  ExperimentOptions common{.futures = 1000};
  std::vector<std::string> grid{};
  std::string part{};
};

// One object on one line.
std::string json_line(const Row& row) {
  std::string line = "{\"row\": " + std::to_string(row.index);
  for (const Knob& knob : row.knobs) line += ", " + json_string(knob.key) + ": " + shortest(knob.value);
  for (std::size_t m = 0; m < measure_keys.size(); ++m) {
    const Estimate& e = row.measure[m];
    line += ", " + json_string(measure_keys[m]) + ": {\"mean\": " + shortest(e.mean) + ", \"low\": " + shortest(e.low) +
            ", \"high\": " + shortest(e.high) + "}";
  }
  line += ", \"endings\": {";
  for (std::size_t e = 1; e < ending_keys.size(); ++e) {
    line += (e > 1 ? ", " : "") + json_string(ending_keys[e]) + ": " + shortest(row.endings[e]);
  }
  return line + "}}";
}

struct Sweep {
  Start start{};
  Grid grid{};
  Part part{};
};

std::variant<Sweep, Problems> read_sweep(const Options& options, Start start) {
  Sweep out{std::move(start), {}, {}};
  Problems problems;
  for (const std::string& text : options.grid) {
    auto axis = parse_axis(text, "--grid");
    if (auto* problem = std::get_if<Problem>(&axis)) problems.push_back(std::move(*problem));
    if (auto* read = std::get_if<Axis>(&axis)) out.grid.axes.push_back(std::move(*read));
  }
  if (!options.part.empty()) {
    const auto part = parse_part(options.part, "--part");
    if (const auto* problem = std::get_if<Problem>(&part)) problems.push_back(*problem);
    if (const auto* read = std::get_if<Part>(&part)) out.part = *read;
  }
  if (out.start.save) {
    problems.push_back({.file = options.common.start, .found = "a save", .expected = "a scenario to sweep over"});
  }
  if (!problems.empty()) return problems;
  return out;
}

// Writes the rows of a part as they come, so that what is there after Ctrl-C is whole rows.
int write_rows(const Sweep& sweep, const Options& options, const Ranks& ranks) {
  const std::size_t rows = sweep.grid.size();
  // Under MPI each process takes a part of this part.
  const std::size_t first_of_part = sweep.part.first(rows);
  const Part own{static_cast<std::size_t>(ranks.rank()) + 1, static_cast<std::size_t>(ranks.size())};
  const std::size_t count = sweep.part.last(rows) - first_of_part;
  const std::size_t first = first_of_part + own.first(count);
  const std::size_t last = first_of_part + own.last(count);
  std::string kept;
  std::size_t row = first;
  {
    Interrupt interrupt;
    Progress bar("sweeping");
    for (; row < last && !interrupt.stopped(); ++row) {
      const auto played = play_row(sweep.start.scenario, sweep.start.doctrine, sweep.start.settings, sweep.grid, row,
                                   {options.common.futures, options.common.seed, options.common.threads,
                                    interrupt.stop(), [&](double) { interrupt.look(); }});
      if (!played) break;
      const std::string line = (options.common.json ? json_line(*played) : csv_line(*played)) + "\n";
      if (ranks.size() > 1) {
        kept += line;
      } else {
        std::fputs(line.c_str(), stdout);
        std::fflush(stdout);
      }
      bar.at(static_cast<double>(row + 1 - first) / static_cast<double>(last - first));
    }
  }
  if (ranks.size() > 1) std::fputs(ranks.gathered(kept).c_str(), stdout);
  if (row < last) {
    complain({{.found = "stopped after " + std::to_string(row - first) + " rows",
               .expected = std::to_string(last - first) + " rows"}});
  }
  return done;
}

int run(const Options& options) {
  auto opened = open_experiment(options.common);
  if (auto* problems = std::get_if<Problems>(&opened)) return complain(*problems), input_at_fault;
  auto read = read_sweep(options, std::move(std::get<Start>(opened)));
  if (auto* problems = std::get_if<Problems>(&read)) return complain(*problems), command_line_at_fault;
  const Sweep& sweep = std::get<Sweep>(read);
  const Ranks ranks;
  // The head belongs to the first part alone, so that parts one behind the other are the whole.
  if (!options.common.json && sweep.part.number == 1 && ranks.rank() == 0) say(csv_head(sweep.grid));
  return write_rows(sweep, options, ranks);
}

}  // namespace

void add_sweep(CLI::App& app, Chosen& chosen) {
  auto* command = app.add_subcommand("sweep", "A grid of policies and assumptions, a row a point; mergeable parts");
  auto options = std::make_shared<Options>();
  add_experiment_options(*command, options->common);
  command->add_option("--grid", options->grid, "KEY=a:b:n, n values from a to b; several make a grid")->required();
  command->add_option("--part", options->part, "i/n: only the i-th of n parts of the rows, counted from 1");
  command->footer(
      "Example: sputnik-lab sweep scenarios/october-rule.json --grid us.export_controls=0:4:5 "
      "--grid hump_h=0:0.22:12 --part 2/8 > part-2.csv");
  command->callback([&chosen, options] { chosen.run = [options] { return run(*options); }; });
}

}  // namespace sputnik::lab
