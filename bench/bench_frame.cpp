// What a frame costs besides rasterising, and how long the first one takes. Google Benchmark tells.
#include <benchmark/benchmark.h>

#include "app/driver.h"
#include "app/options.h"

using namespace sputnik;

namespace {

// The desk after most of a campaign, with its fans: the page with the most on it. Sizes are of the window.
void frame_of_the_desk(benchmark::State& state) {
  Options options;
  options.scenario = std::string(SPUTNIK_ROOT) + "/scenarios/october-rule.json";
  options.quarters = 28;
  options.screen = "game";
  options.screenshot = "none.png";  // as for a picture: nothing in the background
  options.size = std::to_string(state.range(0)) + "x" + std::to_string(state.range(1));
  const Plan plan = std::get<Plan>(plan_of(options));
  Driver driver(std::get<Game>(make_game(options, plan)), plan.size.width, plan.size.height);
  for (auto _ : state) driver.frame();
}
BENCHMARK(frame_of_the_desk)->Args({1280, 720})->Args({1920, 1080})->Args({3840, 2160})->Unit(benchmark::kMillisecond);

// From nothing to the title page on the canvas: scenarios read, fonts baked, drawn by the software renderer.
void first_frame(benchmark::State& state) {
  for (auto _ : state) {
    Options options;
    options.screenshot = "none.png";
    const Plan plan = std::get<Plan>(plan_of(options));
    Driver driver(std::get<Game>(make_game(options, plan)), plan.size.width, plan.size.height);
    driver.picture();
  }
}
BENCHMARK(first_frame)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
