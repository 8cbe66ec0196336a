// sputnik-lab hindcast: what the model makes of the policies that were really held, beside what was published.
#include "app/lab.h"
#include "app/lab_history.h"
#include "app/lab_interrupt.h"
#include "app/lab_output.h"
#include "files/whole_write.h"
#include "history/hindcast_plot.h"
#include "model/text.h"
#include "play/prepare.h"

namespace sputnik::lab {
namespace {

struct Options {
  std::string scenario{};
  HindcastOptions futures{};
  bool debated = false;
  std::string preset{};
  std::string plot{};
  bool json = false;
};

Node bound_node(double bound) { return bound < 0 ? Node{} : number_node(bound); }

Node point_node(const HindcastPoint& point) {
  const PublishedPoint& published = point.published;
  Node node = object_node();
  add(node, "series", text_node(published.series));
  add(node, "nation", text_node(published.nation));
  add(node, "quarter", text_node(published.quarter));
  add(node, "unit", text_node(published.unit));
  add(node, "published", number_node(published.value));
  add(node, "low", bound_node(published.low));
  add(node, "high", bound_node(published.high));
  add(node, "model", number_node(point.model));
  add(node, "p10", number_node(point.p10));
  add(node, "p90", number_node(point.p90));
  add(node, "error", number_node(point.model - published.value));
  add(node, "inside", truth_node(point.inside()));
  add(node, "fitted", truth_node(published.fitted()));
  add(node, "measured_by", text_node(measured_by(published.series)));
  add(node, "confidence", text_node(published.confidence));
  add(node, "source", text_node(published.source));
  return node;
}

Node hindcast_node(const Hindcast& past) {
  Node node = object_node();
  add(node, "futures", number_node(static_cast<double>(past.futures)));
  Node points = list_node();
  for (const HindcastPoint& point : past.points) points.items.push_back(point_node(point));
  add(node, "points", std::move(points));
  Node silent = list_node();
  for (const PublishedPoint& point : past.silent) {
    Node own = object_node();
    add(own, "series", text_node(point.series));
    add(own, "quarter", text_node(point.quarter));
    add(own, "published", number_node(point.value));
    add(own, "why", text_node(point.silent.empty() ? "outside the scenario's quarters" : point.silent));
    silent.items.push_back(std::move(own));
  }
  add(node, "not_compared", std::move(silent));
  Node course = list_node();
  for (const Band& band : past.lead) {
    Node own = object_node();
    add(own, "quarter", text_node(to_string(band.quarter)));
    add(own, "p10", number_node(band.p10));
    add(own, "median", number_node(band.median));
    add(own, "p90", number_node(band.p90));
    course.items.push_back(std::move(own));
  }
  add(node, "lead", std::move(course));
  add(node, "share_inside_fitted", number_node(past.share_inside(true)));
  add(node, "share_inside_held_out", number_node(past.share_inside(false)));
  add(node, "gap_rmse_months", number_node(past.gap_rmse_months()));
  add(node, "sputnik_window_share", number_node(past.sputnik_window_share));
  add(node, "sputnik_window_share_mechanisms_off", number_node(past.sputnik_off_share));
  add(node, "sputnik_share_given_release", number_node(past.sputnik_on_release));
  return node;
}

std::string column(const std::string& text, std::size_t width) {
  return text.size() >= width ? text + " " : text + std::string(width - text.size(), ' ');
}
std::string number(double value) { return figure(value, value < 100 ? 2 : 0); }

void say_points(const Hindcast& past, bool fitted) {
  for (const HindcastPoint& point : past.points) {
    const PublishedPoint& published = point.published;
    if (published.fitted() != fitted) continue;
    const std::string range =
        published.low < 0 || published.high < 0 ? "" : number(published.low) + ".." + number(published.high);
    say(column(published.series, 29) + column(published.nation, 6) + column(published.quarter, 10) +
        column(number(published.value), 8) + column(range, 15) + column(number(point.model), 8) +
        column(number(point.p10) + ".." + number(point.p90), 15) +
        column(signed_figure(point.model - published.value, 2), 9) + (point.inside() ? "inside " : "outside") + "  " +
        published.source);
  }
}

void say_hindcast(const Hindcast& past) {
  say(column("series", 29) + column("whose", 6) + column("when", 10) + column("value", 8) + column("its range", 15) +
      column("model", 8) + column("80 % band", 15) + column("error", 9) + column("", 9) + "source");
  say_points(past, true);
  say("Not fitted:");
  say_points(past, false);
  const auto percent = [](double share) { return figure(100 * share, 1) + " %"; };
  say("\nOf " + std::to_string(past.futures) + " futures under the policies really held:");
  say("inside the band: " + percent(past.share_inside(true)) + " of the fitted figures, " +
      percent(past.share_inside(false)) + " of those held out");
  say("root-mean-square error of the gap: " + figure(past.gap_rmse_months(), 2) + " months");
  say("Sputnik moment in 2024Q4 to 2025Q2: " + percent(past.sputnik_window_share) +
      "; with constraint, diffusion and " + "pre-ban purchases off: " + percent(past.sputnik_off_share));
  say("where China made a notable release in 2025Q1, it was one in " + percent(past.sputnik_on_release));
}

int run(const Options& options) {
  const auto read = read_history(options.scenario);
  if (const auto* problems = std::get_if<Problems>(&read)) return complain(*problems), input_at_fault;
  const auto& input = std::get<HistoryInput>(read);
  HindcastOptions futures = options.futures;
  if (options.debated) futures.spread = Spread::debated;
  futures.fixed = fixed_by(*input.scenario);
  for (const auto& [key, value] : preset_values(options.preset)) futures.fixed[key] = value;
  Hindcast past;
  {
    Interrupt interrupt;
    Progress progress("running history");
    past = hindcast(*input.scenario, input.figures, public_assumptions(*input.scenario, {}), futures,
                    [&](double share) { progress.at(share), interrupt.look(); }, interrupt.stop());
  }
  if (past.futures == 0) return complain({{.found = "stopped", .expected = "all futures: a hindcast of fewer says nothing"}}), input_at_fault;
  if (!options.plot.empty()) {
    const Problems unsaved = write_whole(options.plot, hindcast_plot(past));
    if (!unsaved.empty()) return complain(unsaved), machine_at_fault;
  }
  options.json ? say_json(hindcast_node(past)) : say_hindcast(past);
  return done;
}

}  // namespace

void add_hindcast(CLI::App& app, Chosen& chosen) {
  auto* command = app.add_subcommand("hindcast", "The policies of history against the published series");
  auto options = std::make_shared<Options>();
  command->add_option("SCENARIO", options->scenario, "A scenario with a history; left out: the one that ships");
  command->add_option("--futures", options->futures.futures, "How many")
      ->capture_default_str()
      ->check(CLI::Range(10, 1000000));
  command->add_option("--seed", options->futures.seed, "The first of their seeds")->capture_default_str();
  command->add_option("--threads", options->futures.threads, "Threads; the result does not depend on them")
      ->check(CLI::Range(1, 1024));
  command->add_flag("--debated", options->debated,
                    "Draw only what a campaign draws, and leave what sources give with a range at its mid value");
  add_preset(*command, options->preset);
  command->add_option("--plot", options->plot, "Write a picture to this SVG file");
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->footer("Example: sputnik-lab hindcast --plot history.svg");
  command->callback([&chosen, options] { chosen.run = [options] { return run(*options); }; });
}

}  // namespace sputnik::lab
