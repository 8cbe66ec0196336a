// A million campaigns of random orders: random_play COUNT [THREADS [FIRST]]. Each is named by its number, so that
// `random_play 1 1 N` plays the one again in which something failed.
#include <algorithm>
#include <atomic>
#include <charconv>
#include <cstdio>
#include <filesystem>
#include <mutex>
#include <thread>

#include "drills/random_campaign.h"
#include "files/scenario_file.h"

using namespace sputnik;

namespace {

// All that ship, by name, so that a number is the same campaign on every machine.
std::vector<ScenarioPtr> shipped() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(SPUTNIK_ROOT "/scenarios")) {
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::vector<ScenarioPtr> scenarios;
  for (const auto& file : files) {
    auto read = read_scenario(file);
    if (const auto* problems = std::get_if<Problems>(&read)) {
      std::puts(to_string(problems->front()).c_str());
      return {};
    }
    scenarios.push_back(std::get<ScenarioPtr>(read));
  }
  return scenarios;
}

struct Plan {
  std::uint64_t count = 0;
  std::uint64_t threads = 1;
  std::uint64_t first = 1;
};

tests::Account play(const Plan& plan, const std::vector<ScenarioPtr>& scenarios) {
  std::atomic<std::uint64_t> next = 0;
  tests::Account total;
  std::mutex door;
  const auto work = [&] {
    tests::Account own;
    for (std::uint64_t i = next++; i < plan.count; i = next++) {
      const std::uint64_t number = plan.first + i;
      tests::RandomCampaign(scenarios[number % scenarios.size()], number, {}, own).play();
    }
    const std::lock_guard lock(door);
    total.add(own);
  };
  std::vector<std::thread> threads;
  for (std::uint64_t t = 0; t < plan.threads; ++t) threads.emplace_back(work);
  for (std::thread& thread : threads) thread.join();
  return total;
}

void say(const char* what, std::uint64_t count) {
  std::printf("%s %llu\n", what, static_cast<unsigned long long>(count));
}

void report(const tests::Account& account) {
  for (const std::string& fault : account.said) std::puts(fault.c_str());
  say("steps", account.steps);
  say("orders refused", account.refused);
  say("changes explained", account.explained);
  say("saved and coded", account.filed);
  for (std::size_t i = 1; i < account.endings.size(); ++i) {
    say(("ended by " + std::string(ending_keys[i])).c_str(), account.endings[i]);
  }
  std::printf("cases %llu failures %llu\n", static_cast<unsigned long long>(account.campaigns),
              static_cast<unsigned long long>(account.faults));
}

bool number(const char* text, std::uint64_t& out) {
  const char* end = text + std::char_traits<char>::length(text);
  const auto [stop, error] = std::from_chars(text, end, out);
  return error == std::errc() && stop == end;
}

}  // namespace

int main(int argc, char** argv) {
  Plan plan{.count = 1000, .threads = std::max(1U, std::thread::hardware_concurrency())};
  std::uint64_t* const given[] = {&plan.count, &plan.threads, &plan.first};
  for (int i = 1; i < argc; ++i) {
    if (i > 3 || !number(argv[i], *given[i - 1]) || plan.threads < 1 || plan.threads > 1024) {
      std::fputs("random_play COUNT [THREADS [FIRST]]: whole numbers, threads 1 to 1024\n", stderr);
      return 2;
    }
  }
  const std::vector<ScenarioPtr> scenarios = shipped();
  if (scenarios.empty()) return 1;
  const tests::Account account = play(plan, scenarios);
  report(account);
  return account.faults == 0 ? 0 : 1;
}
