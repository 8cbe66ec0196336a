// sputnik-lab bench: the figures of speed that matter, measured here and now.
#include <algorithm>
#include <chrono>
#include <ctime>

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

// What a piece of work took: by the clock, and of all cores together.
struct Took {
  double wall = 0;  // seconds
  double cpu = 0;   // seconds of the processor, all threads summed: others on the machine do not count
};
Took took_by(const std::function<void()>& work) {
  const auto before = std::chrono::steady_clock::now();
  const std::clock_t cpu_before = std::clock();
  work();
  const std::clock_t cpu_after = std::clock();
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - before;
  return {wall.count(), static_cast<double>(cpu_after - cpu_before) / CLOCKS_PER_SEC};
}
// The least of several runs, each for itself: what else the machine does only adds.
Took fastest(const std::function<void()>& work, double budget) {
  Took best = took_by(work);
  for (double spent = best.wall; spent < budget;) {
    const Took took = took_by(work);
    spent += took.wall;
    best = {std::min(best.wall, took.wall), std::min(best.cpu, took.cpu)};
  }
  return best;
}

// Whole campaigns from the scenario's opening, both nations under doctrines, with events.
class Campaigns {
 public:
  Campaigns(const ScenarioPtr& scenario, const Options& options) : arm_(scenario, {options.us, options.cn}, {}) {}

  struct Speed {
    double campaigns = 0;      // a second
    double cpu_campaigns = 0;  // a second of one core
    double step_ns = 0;        // a quarter of one campaign, on one core
    double played = 0;         // quarters, of a campaign
  };
  // `length`: quarters at most, in place of the scenario's.
  Speed measure(PlayFutures play, std::size_t futures, unsigned threads, double budget, int length = 0) const {
    std::vector<double> quarters(futures);
    Course course = arm_.course();
    if (length > 0) course.quarters = length;
    const Took took = fastest(
        [&] {
          in_pieces(futures, 256, threads, nullptr, [&](std::size_t first, std::size_t count) {
            play(arm_.origin(), course, {1, 1 + first, count},
                 {.stride = futures, .quarters = quarters.data() + first});
          });
        },
        budget);
    double played = 0;
    for (const double q : quarters) played += q;
    const auto all = static_cast<double>(futures);
    return {all / took.wall, all / took.cpu, took.cpu / played * 1e9, played / all};
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

Took forecast_took(const Campaign& campaign, const Options& options, std::size_t futures) {
  Question question = question_of(campaign, Side::us);
  question.futures = futures;
  return fastest([&] { forecast(question, options.threads); }, options.seconds);
}

double shapley_us(const Campaign& campaign, double budget) {
  const std::vector<std::string> indicators = {"lead", "us.score", "cn.score", "us.revenue", "us.shortage", "tension"};
  const int quarters = campaign.quarter();
  const Took took = fastest(
      [&] {
        for (int q = 0; q < quarters; ++q) explain(campaign, q, nullptr, indicators);
      },
      budget);
  return took.wall / quarters * 1e6;
}

Node decide_node(const ScenarioPtr& scenario, const Campaign& campaign, unsigned threads, double budget) {
  Node node = object_node();
  const Assumptions<double> known = public_assumptions(*scenario, {});
  const View<double> view = view_of(campaign.now(), Side::us, campaign.states()[0]);
  for (const DoctrineCard& card : scenario->doctrines) {
    const Doctrine doctrine = *find_doctrine(*scenario, card.id, Side::us);
    constexpr int times = 1000;
    volatile double kept = 0;  // so that no compiler does without the work
    const Took took = fastest(
        [&] {
          for (int i = 0; i < times; ++i) kept = decide(doctrine, view, known).step[0];
        },
        budget);
    add(node, card.id, number_node(took.wall / times * 1000));
  }
  const auto common = ground_of_campaign(campaign);
  for (std::size_t s = 0; s < skill_cards.size(); ++s) {
    const Planner planner(common, static_cast<Skill>(s), card(Temperament::engineer).values, 1);
    add(node, skill_cards[s].key, number_node(1000 * fastest([&] { planner.decide(view, {.threads = threads}); }, budget).wall));
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
  const PlayFutures play = fastest_build().play;
  const auto one = campaigns.measure(play, 16000, 1, budget);
  const auto all = campaigns.measure(play, 16000 * options.threads, options.threads, budget);
  const int whole_length = quarters(*scenario);
  const auto half = campaigns.measure(play, 16000, 1, budget, whole_length / 2);
  const auto full = campaigns.measure(play, 16000, 1, budget, whole_length / 2 * 2);
  const Took thousand = forecast_took(begun, options, 1000);
  const Took ten_thousand = forecast_took(begun, options, 10000);
  Node node = object_node();
  add(node, "step_ns_scalar", number_node(scalar.step_ns));
  add(node, "step_ns_lane", number_node(one.step_ns));
  add(node, "campaigns_per_second_1", number_node(one.campaigns));
  add(node, "campaigns_per_second_all", number_node(all.campaigns));
  add(node, "threads", number_node(options.threads));
  // The same by the processor's clock: what others do on the machine does not slow it.
  add(node, "campaigns_per_cpu_second_1", number_node(one.cpu_campaigns));
  add(node, "campaigns_per_cpu_second_all", number_node(all.cpu_campaigns));
  add(node, "quarters_per_campaign", number_node(one.played));
  add(node, "speedup_of_threads", number_node(all.campaigns / one.campaigns));
  add(node, "speedup_of_threads_cpu", number_node(options.threads * all.cpu_campaigns / one.cpu_campaigns));
  add(node, "cost_of_twice_the_quarters", number_node(half.cpu_campaigns / full.cpu_campaigns));
  add(node, "forecast_ms_1000", number_node(1000 * thousand.wall));
  add(node, "forecast_ms_10000", number_node(1000 * ten_thousand.wall));
  add(node, "forecast_cpu_ms_1000", number_node(1000 * thousand.cpu));
  add(node, "forecast_cpu_ms_10000", number_node(1000 * ten_thousand.cpu));
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
