// sputnik-lab bench: the figures of speed that matter, measured here and now.
#include <algorithm>
#include <chrono>

#include "app/lab.h"
#include "app/lab_output.h"
#include "files/assets.h"
#include "files/scenario_file.h"
#include "forecast/arm.h"
#include "forecast/forecast.h"
#include "model/text.h"
#include "opponents/autoplay.h"
#include "play/explain.h"
#include "rival/rival.h"

namespace sputnik::lab {
namespace {

struct Options {
  std::string scenario{};
  std::string us = "balanced";
  std::string cn = "balanced";
  unsigned threads = all_threads();
  double seconds = 1;  // spent on each figure, about
  bool json = false;
};

double seconds_of(const std::function<void()>& work) {
  const auto before = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - before).count();
}
// Seconds of the fastest of several runs: what else the machine does only adds.
double fastest(const std::function<void()>& work, double budget) {
  double best = seconds_of(work);
  for (double spent = best; spent < budget;) {
    const double took = seconds_of(work);
    spent += took;
    best = std::min(best, took);
  }
  return best;
}

// Whole campaigns from the scenario's opening, both nations under doctrines, with events.
class Campaigns {
 public:
  Campaigns(const ScenarioPtr& scenario, const Options& options) : arm_(scenario, {options.us, options.cn}, {}) {}

  struct Speed {
    double campaigns = 0;  // a second
    double step_ns = 0;    // a quarter of one campaign, on one core
  };
  Speed measure(PlayFutures play, std::size_t futures, unsigned threads, double budget) const {
    std::vector<double> quarters(futures);
    const Course course = arm_.course();
    const double took = fastest(
        [&] {
          in_pieces(futures, 256, threads, nullptr, [&](std::size_t first, std::size_t count) {
            play(arm_.origin(), course, {1, 1 + first, count},
                 {.stride = futures, .quarters = quarters.data() + first});
          });
        },
        budget);
    double played = 0;
    for (const double q : quarters) played += q;
    return {static_cast<double>(futures) / took, took / played * 1e9};
  }

 private:
  Arm arm_;
};

Campaign played(const ScenarioPtr& scenario, const Options& options, int quarters) {
  Campaign campaign({scenario, 1, {}, {}, {}});
  const Assumptions<double> known = public_assumptions(*scenario, {});
  Both<Player> players;
  for (const Side side : sides) {
    const auto doctrine = find_doctrine(*scenario, side == Side::us ? options.us : options.cn, side);
    players[side] = doctrine ? doctrine_player(*doctrine, known)
                             : Player([](const View<double>&, int) { return Orders<double>{}; });
  }
  autoplay(campaign, players, quarters);
  return campaign;
}

double forecast_ms(const Campaign& campaign, const Options& options, std::size_t futures) {
  Question question = question_of(campaign, Side::us);
  question.futures = futures;
  return 1000 * fastest([&] { forecast(question, options.threads); }, options.seconds);
}

double shapley_us(const Campaign& campaign, double budget) {
  const std::vector<std::string> indicators = {"lead", "us.score", "cn.score", "us.revenue", "us.shortage", "tension"};
  const int quarters = campaign.quarter();
  const double took = fastest(
      [&] {
        for (int q = 0; q < quarters; ++q) explain(campaign, q, nullptr, indicators);
      },
      budget);
  return took / quarters * 1e6;
}

Node decide_node(const ScenarioPtr& scenario, const Campaign& campaign, unsigned threads, double budget) {
  Node node = object_node();
  const Assumptions<double> known = public_assumptions(*scenario, {});
  const View<double> view = view_of(campaign.now(), Side::us, campaign.states()[0]);
  for (const DoctrineCard& card : scenario->doctrines) {
    const Doctrine doctrine = *find_doctrine(*scenario, card.id, Side::us);
    constexpr int times = 1000;
    const double took = fastest(
        [&] {
          for (int i = 0; i < times; ++i) decide(doctrine, view, known);
        },
        budget);
    add(node, card.id, number_node(took / times * 1000));
  }
  const auto common = ground_of_campaign(campaign);
  for (std::size_t s = 0; s < skill_cards.size(); ++s) {
    const Planner planner(common, static_cast<Skill>(s), card(Temperament::engineer).values, 1);
    add(node, skill_cards[s].key, number_node(1000 * fastest([&] { planner.decide(view, {.threads = threads}); }, budget)));
  }
  return node;
}

// What a campaign of the scenario's length keeps.
double bytes_of(const Campaign& campaign) {
  return static_cast<double>(sizeof(Campaign) + campaign.states().size_bytes() + campaign.orders().size_bytes());
}

Node measured(const ScenarioPtr& scenario, const Options& options) {
  const Campaigns campaigns(scenario, options);
  const Campaign whole = played(scenario, options, quarters(*scenario));
  const Campaign begun = played(scenario, options, 1);
  const double budget = options.seconds;
  const auto scalar = campaigns.measure(builds().front().play, 2000, 1, budget);
  const auto one = campaigns.measure(fastest_build().play, 16000, 1, budget);
  const auto all = campaigns.measure(fastest_build().play, 16000 * options.threads, options.threads, budget);
  Node node = object_node();
  add(node, "step_ns_scalar", number_node(scalar.step_ns));
  add(node, "step_ns_lane", number_node(one.step_ns));
  add(node, "campaigns_per_second_1", number_node(one.campaigns));
  add(node, "campaigns_per_second_all", number_node(all.campaigns));
  add(node, "threads", number_node(options.threads));
  add(node, "forecast_ms_1000", number_node(forecast_ms(begun, options, 1000)));
  add(node, "forecast_ms_10000", number_node(forecast_ms(begun, options, 10000)));
  add(node, "shapley_quarter_us", number_node(shapley_us(whole, budget)));
  add(node, "decide_ms", decide_node(scenario, begun, options.threads, budget / 10));
  add(node, "bytes_per_campaign", number_node(bytes_of(whole)));
  Node built = object_node();
  for (const Build& build : builds()) {
    if (build.runs_here) add(built, build.name, number_node(campaigns.measure(build.play, 4000, 1, budget).campaigns));
  }
  add(node, "builds", std::move(built));
  return node;
}

void say_all(const Node& node, const std::string& indent) {
  for (const Node& item : node.items) {
    if (item.kind == NodeKind::object) {
      say(indent + item.key);
      say_all(item, indent + "  ");
    } else {
      say(indent + item.key + " " + figure(item.number, item.number < 100 ? 3 : 0));
    }
  }
}

int run(const Options& options) {
  const std::string file = options.scenario.empty()
                               ? asset("events.json").parent_path().parent_path() / "scenarios" / "october-rule.json"
                               : std::filesystem::path(options.scenario);
  auto read = read_scenario(file);
  if (auto* problems = std::get_if<Problems>(&read)) return complain(*problems), input_at_fault;
  const Node node = measured(std::get<ScenarioPtr>(read), options);
  options.json ? say_json(node) : say_all(node, "");
  return done;
}

}  // namespace

void add_bench(CLI::App& app, Chosen& chosen) {
  auto* command = app.add_subcommand("bench", "Figures of speed: whole campaigns, forecasts, causes");
  auto options = std::make_shared<Options>();
  command->add_option("SCENARIO", options->scenario, "Scenario file; left out: October Rule");
  command->add_option("--us", options->us, "Doctrine of the United States")->capture_default_str();
  command->add_option("--cn", options->cn, "Doctrine of China")->capture_default_str();
  command->add_option("--threads", options->threads, "Threads of what is measured on all cores")
      ->check(CLI::Range(1, 1024));
  command->add_option("--seconds", options->seconds, "Time for each figure, about")->check(CLI::Range(0.01, 1000.0));
  command->add_flag("--json", options->json, "One JSON object on standard output");
  command->footer("Example: sputnik-lab bench --json");
  command->callback([&chosen, options] { chosen.run = [options] { return run(*options); }; });
}

}  // namespace sputnik::lab
