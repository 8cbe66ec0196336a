// How long phones wait for their answers in a quiet room, beside slow clients, and under a flood: percentiles.
#include <benchmark/benchmark.h>
#include <httplib.h>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

#include "room/html.h"
#include "room/web_server.h"

using namespace sputnik;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr int phones = 200;  // each asks once a second
constexpr int seconds = 5;

// A page of the size that a seat has, about ten kilobytes.
room::Reply a_page(const room::Request& request) {
  room::Markup rows;
  for (int i = 0; i < 150; ++i) {
    rows += room::element("li", {{"class", "argument"}}, request.token + " says that constraint is a mother");
  }
  return {.body = room::page({.title = "Seat"}, room::element("ul", {}, rows))};
}

class Waits {
 public:
  void add(double milliseconds) {
    const std::lock_guard lock(mutex_);
    all_.push_back(milliseconds);
  }
  void tell(benchmark::State& state) {
    std::sort(all_.begin(), all_.end());
    const auto at = [&](double share) { return all_[static_cast<std::size_t>(share * double(all_.size() - 1))]; };
    state.counters["answered_%"] = 100.0 * double(all_.size()) / (phones * seconds);
    state.counters["p50_ms"] = at(0.5);
    state.counters["p99_ms"] = at(0.99);
    state.counters["worst_ms"] = all_.back();
    const auto soon = std::lower_bound(all_.begin(), all_.end(), 100.0) - all_.begin();
    state.counters["within_100ms_%"] = 100.0 * double(soon) / double(all_.size());
  }

 private:
  std::mutex mutex_{};
  std::vector<double> all_{};
};

bool is_seat(const std::string& token) { return token.starts_with("phone") || token == "flooder"; }

void phone(int port, int number, Waits& waits) {
  httplib::Client client("127.0.0.1", port);
  client.set_keep_alive(true);
  const httplib::Headers seat = {{"Cookie", "token=phone" + std::to_string(number)}};
  std::this_thread::sleep_for(number * 1000ms / phones);
  for (int second = 0; second < seconds; ++second) {
    const auto asked = Clock::now();
    const auto page = client.Get("/seat", seat);
    const double wait = std::chrono::duration<double, std::milli>(Clock::now() - asked).count();
    if (page && page->status == 200) waits.add(wait);
    std::this_thread::sleep_for(1s);
  }
}

void lesson(benchmark::State& state, void (*attack)(int port, const std::atomic<bool>& over), int attackers) {
  for (auto _ : state) {
    room::WebServer server;
    const auto opened = server.open(a_page, {.address = "127.0.0.1", .knows = is_seat});
    const int port = std::get<room::Doorplate>(opened).port;
    std::atomic<bool> over = false;
    Waits waits;
    std::vector<std::thread> attacking;
    std::vector<std::thread> learning;
    for (int i = 0; i < attackers; ++i) attacking.emplace_back([&] { attack(port, over); });
    for (int i = 0; i < phones; ++i) learning.emplace_back([&, i] { phone(port, i, waits); });
    for (std::thread& thread : learning) thread.join();
    over = true;
    for (std::thread& thread : attacking) thread.join();
    waits.tell(state);
  }
}

// A body that never comes, again as soon as the server has lost patience.
void slow(int port, const std::atomic<bool>& over) {
  while (!over) {
    httplib::Client client("127.0.0.1", port);
    client.Post(
        "/seat", 100,
        [&](std::size_t, std::size_t, httplib::DataSink& sink) {
          std::this_thread::sleep_for(100ms);
          return !over && sink.write("a", 1);
        },
        "application/x-www-form-urlencoded");
  }
}

// One seat that asks as often as it can.
void flood(int port, const std::atomic<bool>& over) {
  while (!over) httplib::Client("127.0.0.1", port).Get("/seat", {{"Cookie", "token=flooder"}});
}

// One that has no seat.
void strangers(int port, const std::atomic<bool>& over) {
  while (!over) httplib::Client("127.0.0.1", port).Get("/");
}

void quiet_room(benchmark::State& state) { lesson(state, nullptr, 0); }
void beside_64_slow_clients(benchmark::State& state) { lesson(state, slow, 64); }
void beside_a_seat_that_floods(benchmark::State& state) { lesson(state, flood, 1); }
void beside_strangers_that_flood(benchmark::State& state) { lesson(state, strangers, 4); }
BENCHMARK(quiet_room)->Iterations(1)->Unit(benchmark::kSecond);
BENCHMARK(beside_64_slow_clients)->Iterations(1)->Unit(benchmark::kSecond);
BENCHMARK(beside_a_seat_that_floods)->Iterations(1)->Unit(benchmark::kSecond);
BENCHMARK(beside_strangers_that_flood)->Iterations(1)->Unit(benchmark::kSecond);

}  // namespace

BENCHMARK_MAIN();
