// sputnik-lab forecast: fans and odds from what one nation can see.
#include <algorithm>
#include <chrono>

#include "app/lab_experiment.h"
#include "forecast/forecast.h"
#include "model/text.h"

namespace sputnik::lab {
namespace {

struct Options {
  ExperimentOptions common{.futures = 1000};
  std::string as = "us";
  std::vector<std::string> indicators = {"lead"};
};

Node fan_node(const Scenario& scenario, const Forecast& answer, const Fan& fan) {
  Node list = list_node();
  for (std::size_t q = 0; q < fan.quarters.size(); ++q) {
    Node node = object_node();
    add(node, "quarter", text_node(to_string(scenario.start + answer.quarter + static_cast<int>(q))));
    for (std::size_t k = 0; k < fan_levels.size(); ++k) {
      add(node, "p" + figure(100 * fan_levels[k]), number_node(fan.quarters[q][k]));
    }
    list.items.push_back(std::move(node));
  }
  return list;
}

Node forecast_node(const Scenario& scenario, const Forecast& answer, double ms) {
  Node node = object_node();
  add(node, "futures", number_node(static_cast<double>(answer.futures)));
  add(node, "quarters", fan_node(scenario, answer, answer.fans.front()));
  Node fans = object_node();
  for (const Fan& fan : answer.fans) add(fans, fan.indicator, fan_node(scenario, answer, fan));
  add(node, "fans", std::move(fans));
  add(node, "endings", endings_node(answer.endings));
  Node events = object_node();
  for (std::size_t i = 0; i < answer.events.size(); ++i) {
    if (answer.events[i] > 0) add(events, scenario.events[i].id, number_node(answer.events[i]));
  }
  add(node, "events", std::move(events));
  add(node, "ms", number_node(ms));
  return node;
}

std::string padded(const std::string& text, std::size_t width) {
  return text.size() >= width ? text : std::string(width - text.size(), ' ') + text;
}

void say_forecast(const Scenario& scenario, const Forecast& answer) {
  for (const Fan& fan : answer.fans) {
    say(fan.indicator + ", before the orders of each quarter\nquarter      5 %    25 %    50 %    75 %    95 %");
    for (std::size_t q = 0; q < fan.quarters.size(); ++q) {
      std::string line = to_string(scenario.start + answer.quarter + static_cast<int>(q));
      for (const double value : fan.quarters[q]) line += padded(figure(value, 2), 8);
      say(line);
    }
  }
  for (std::size_t e = 0; e < answer.endings.size(); ++e) {
    if (answer.endings[e] > 0) say(std::string(ending_titles[e]) + ": " + figure(100 * answer.endings[e], 1) + " %");
  }
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < answer.events.size(); ++i) {
    if (answer.events[i] > 0) order.push_back(i);
  }
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return answer.events[a] > answer.events[b]; });
  for (const std::size_t i : order) say(scenario.events[i].id + ": " + figure(100 * answer.events[i], 1) + " %");
}

Problems unknown_indicators(const std::vector<std::string>& names) {
  Problems problems;
  for (const std::string& name : names) {
    const auto found = parse_variable(name);
    const auto* fault = std::get_if<ConditionFault>(&found);
    if (fault) {
      problems.push_back(
          {.file = "--indicator", .found = fault->found, .expected = fault->expected, .hint = fault->hint});
    }
  }
  return problems;
}

int run(const Options& options) {
  auto opened = open_experiment(options.common);
  if (auto* problems = std::get_if<Problems>(&opened)) return complain(*problems), input_at_fault;
  const Problems unknown = unknown_indicators(options.indicators);
  if (!unknown.empty()) return complain(unknown), command_line_at_fault;
  Start& start = std::get<Start>(opened);
  const Side me = options.as == "us" ? Side::us : Side::cn;
  const Campaign campaign = start.save ? *start.save : Campaign({start.scenario, 1, {}, {}, {}});
  Question question = question_of(campaign, me);
  question.doctrine[rival_of(me)] = start.doctrine[rival_of(me)];
  if (!options.common.doctrine[me].empty()) question.doctrine[me] = options.common.doctrine[me];
  question.indicators = options.indicators;
  question.futures = options.common.futures;
  question.base = options.common.seed;
  const auto before = std::chrono::steady_clock::now();
  const auto answer = forecast(question, options.common.threads);
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - before;
  options.common.json ? say_json(forecast_node(*start.scenario, *answer, took.count()))
                      : say_forecast(*start.scenario, *answer);
  return done;
}

}  // namespace

void add_forecast(CLI::App& app, Chosen& chosen) {
  auto* command = app.add_subcommand("forecast", "A fan of futures and odds, from what one nation can see");
  auto options = std::make_shared<Options>();
  add_experiment_options(*command, options->common);
  command->add_option("--as", options->as, "Whose view: us or cn")
      ->check(CLI::IsMember({"us", "cn"}))
      ->capture_default_str();
  command->add_option("--indicator", options->indicators, "Variables to fan out, such as lead or us.revenue")
      ->capture_default_str();
  command->footer(
      "Example: sputnik-lab forecast scenarios/october-rule.json --as cn --futures 10000 --indicator lead tension");
  command->callback([&chosen, options] { chosen.run = [options] { return run(*options); }; });
}

}  // namespace sputnik::lab
