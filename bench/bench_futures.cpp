// How fast are the step, a doctrine, whole campaigns, forecasts and causes? Google Benchmark tells, with its own
// options.
#include <benchmark/benchmark.h>

#include "files/scenario_file.h"
#include "forecast/arm.h"
#include "forecast/forecast.h"
#include "play/explain.h"
#include "rules/step.h"

using namespace sputnik;

namespace {

ScenarioPtr october_rule() {
  return std::get<ScenarioPtr>(read_scenario(std::string(SPUTNIK_ROOT) + "/scenarios/october-rule.json"));
}

// One quarter without orders, alone or in lanes; items are quarters of one campaign.
template <Number N>
void step_quarter(benchmark::State& state) {
  const Ground ground = ground_of(*october_rule(), {});
  const WordOf<N> seed = WordOf<N>{} + std::uint64_t{7};
  const Setting<N> setting{.assume = assumptions_of<N>(ground, seed), .deck = ground.setting.deck, .horizon = 32};
  const State<N> before = opening_of<N>(ground, setting.assume);
  const ChanceKeys<N> keys = chance_keys<N>(seed);
  const ChanceRow<N> row = chance_row<N>(keys, Luck<N>::address_of(0));
  const BothOrders<N> orders{};
  State<N> after;
  for (auto _ : state) {
    step_into(after, before, orders, setting, Luck<N>{.seed = seed, .quarter = 0, .row = &row});
    benchmark::DoNotOptimize(after);
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(std::same_as<N, double> ? 1 : lanes));
}
BENCHMARK(step_quarter<double>);
BENCHMARK(step_quarter<Batch>);

// Orders of a doctrine for one view.
void decide_orders(benchmark::State& state) {
  const ScenarioPtr scenario = october_rule();
  const Campaign campaign({scenario, 1, {}, {}, {}});
  const Doctrine doctrine = *find_doctrine(*scenario, "opportunist", Side::us);
  const Assumptions<double> known = public_assumptions(*scenario, {});
  const View<double> view = view_of(campaign.now(), Side::us, campaign.states()[0]);
  for (auto _ : state) benchmark::DoNotOptimize(decide(doctrine, view, known));
}
BENCHMARK(decide_orders);

// Whole campaigns by each build that runs here; items are campaigns.
void campaigns(benchmark::State& state, PlayFutures play) {
  const Arm arm(october_rule(), {"balanced", "balanced"}, {});
  constexpr std::size_t futures = 512;
  std::vector<double> leads(futures);
  for (auto _ : state) play(arm.origin(), arm.course(), {1, 1, futures}, {.stride = futures, .lead = leads.data()});
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(futures));
}

void fan(benchmark::State& state) {
  const Campaign campaign({october_rule(), 1, {}, {}, {}});
  Question question = question_of(campaign, Side::us);
  question.futures = static_cast<std::size_t>(state.range(0));
  for (auto _ : state) benchmark::DoNotOptimize(forecast(question, all_threads()));
}
BENCHMARK(fan)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond)->UseRealTime();

void causes_of_a_quarter(benchmark::State& state) {
  Campaign campaign({october_rule(), 1, {}, {}, {}});
  campaign.play({});
  for (auto _ : state) benchmark::DoNotOptimize(explain(campaign, 0, nullptr, {"lead", "us.score", "tension"}));
}
BENCHMARK(causes_of_a_quarter)->Unit(benchmark::kMicrosecond);

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  for (const Build& build : builds()) {
    if (build.runs_here)
      benchmark::RegisterBenchmark(("campaigns/" + std::string(build.name)).c_str(), campaigns, build.play);
  }
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
