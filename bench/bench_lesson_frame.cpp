// What 200 phones cost the picture: frames of the projector and of the teacher's desk, first in a quiet room, then
// while the room answers every phone once a second. Google Benchmark tells both and their ratio.
//
// CPU time is that of the thread that draws, without rasterising; it grows when the models are made anew because
// somebody voted, and when the phones throw what the frame needs out of the caches.
#include <benchmark/benchmark.h>
#include <httplib.h>

#include <algorithm>
#include <atomic>
#include <ctime>
#include <thread>
#include <vector>

#include "app/driver.h"
#include "app/lesson_game.h"
#include "app/options.h"
#include "room/doors.h"
#include "room/web_server.h"

using namespace sputnik;
using namespace std::chrono_literals;

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr int phones = 200;  // each asks once a second
constexpr int likes_every = 10;  // of its requests one is a deed, after which all pages and the picture are made anew
constexpr auto frame_time = 33ms;
constexpr auto measured = 10s;

double cpu_ms() {
  std::timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

// A lesson at its hearing: fourteen of a sample class played two rounds and argued; others fill the room.
Game hearing_of(const std::string& screen) {
  Options options;
  options.lesson = std::string(SPUTNIK_ROOT) + "/scenarios/lessons/open-systems.json";
  options.step = 12;
  options.screen = screen;
  options.screenshot = "none.png";
  const Plan plan = std::get<Plan>(plan_of(options));
  auto made = make_game(options, plan);
  Game game = std::get<Game>(std::move(made));
  room::Room& room = game.lesson()->room();
  for (int i = 0; i < phones; ++i) {
    room.say({.deed = classroom::Deed::join, .value = 1, .text = "phoneofthebench" + std::to_string(i)});
  }
  const auto stage = [&] {
    return room.look([](const classroom::Session& session, std::int64_t) { return session.step().stage; });
  };
  while (stage() != classroom::Stage::hearing && stage() != classroom::Stage::closed) {
    room.say({.deed = classroom::Deed::next});
  }
  return game;
}

void phone(int port, int number, const std::atomic<bool>& over, std::atomic<int>& answered) {
  httplib::Client client("127.0.0.1", port);
  client.set_keep_alive(true);
  const httplib::Headers seat = {{"Cookie", "token=phoneofthebench" + std::to_string(number)}};
  auto next = SteadyClock::now() + number * 1000ms / phones;
  for (int asked = number; !over; ++asked) {
    std::this_thread::sleep_until(next);
    next += 1s;
    const bool likes = asked % likes_every == 0;
    const httplib::Params form = {{"about", "0"}, {"value", asked / likes_every % 2 == 0 ? "1" : "0"}, {"view", "now"}};
    const auto reply = likes ? client.Post("/like", seat, form) : client.Get("/tick?view=now", seat);
    if (reply && reply->status < 400) ++answered;
  }
}

class Frames {
 public:
  // As the window does, thirty a second.
  void draw(Driver& driver) {
    const auto until = SteadyClock::now() + measured;
    for (auto next = SteadyClock::now(); next < until; next += frame_time) {
      std::this_thread::sleep_until(next);
      const double before = cpu_ms();
      driver.frame();
      all_.push_back(cpu_ms() - before);
    }
    std::sort(all_.begin(), all_.end());
  }
  double at(double share) const { return all_[static_cast<std::size_t>(share * double(all_.size() - 1))]; }

 private:
  std::vector<double> all_{};
};

void lesson_frames(benchmark::State& state, const std::string& screen) {
  for (auto _ : state) {
    Driver driver(hearing_of(screen), 1920, 1080);
    driver.settle();
    Frames quiet;
    quiet.draw(driver);

    room::WebServer server;
    Problems problems;
    room::DoorOptions options = room::door_options(problems);
    options.keys = room::new_door_keys(false);
    room::Doors doors(driver.game().lesson()->room(), server.door_log(), options);
    const auto opened = server.open(doors.handler(), {.address = "127.0.0.1", .knows = [&](const std::string& token) {
                                                        return doors.knows(token);
                                                      }});
    const int port = std::get<room::Doorplate>(opened).port;
    std::atomic<bool> over = false;
    std::atomic<int> answered = 0;
    std::vector<std::thread> asking;
    for (int i = 0; i < phones; ++i) asking.emplace_back([&, i] { phone(port, i, over, answered); });
    std::this_thread::sleep_for(1s);  // all have come
    answered = 0;
    Frames busy;
    busy.draw(driver);
    const int served = answered;
    over = true;
    for (std::thread& thread : asking) thread.join();

    state.counters["quiet_p50_ms"] = quiet.at(0.5);
    state.counters["quiet_p99_ms"] = quiet.at(0.99);
    state.counters["busy_p50_ms"] = busy.at(0.5);
    state.counters["busy_p99_ms"] = busy.at(0.99);
    state.counters["ratio_p50"] = busy.at(0.5) / quiet.at(0.5);
    state.counters["ratio_p99"] = busy.at(0.99) / quiet.at(0.99);
    state.counters["answers_a_second"] = served / std::chrono::duration<double>(measured).count();
  }
}

void projector_beside_200_phones(benchmark::State& state) { lesson_frames(state, "projector"); }
void desk_beside_200_phones(benchmark::State& state) { lesson_frames(state, "lesson"); }
BENCHMARK(projector_beside_200_phones)->Iterations(1)->Unit(benchmark::kSecond);
BENCHMARK(desk_beside_200_phones)->Iterations(1)->Unit(benchmark::kSecond);

}  // namespace

BENCHMARK_MAIN();
