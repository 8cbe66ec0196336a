// Playing the futures of an arm in rounds, so that a stop leaves the first of them whole.
#include "forecast/outcomes.h"

#include <algorithm>
#include <cmath>

#include "rules/endings.h"

namespace sputnik {
namespace {

constexpr std::size_t piece = 64;         // futures that a thread takes at once
constexpr std::size_t round_size = 8192;  // futures after which a stop is obeyed

void play_some(const Arm& arm, const Effort& effort, Outcomes& out, std::size_t from, std::size_t count) {
  const Course course = arm.course();
  in_pieces(count, piece, effort.threads, nullptr, [&](std::size_t first, std::size_t n) {
    const std::size_t at = from + first;
    const auto column = [&](Measure m) { return out.measure[static_cast<std::size_t>(m)].data() + at; };
    play_futures(arm.origin(), course, {effort.seed, 1 + at, n},
                 {.stride = out.size(),
                  .ending = out.ending.data() + at,
                  .score = {column(Measure::us), column(Measure::cn)},
                  .world = column(Measure::world),
                  .lead = column(Measure::lead),
                  .danger = column(Measure::danger)});
    for (std::size_t i = 0; i < n; ++i) column(Measure::danger)[i] *= 100;
  });
}

// Plays rounds of all arms side by side until all futures are done or a stop is asked for.
void play_rounds(std::span<const Arm* const> arms, std::span<Outcomes> out, const Effort& effort) {
  std::size_t done = 0;
  for (Outcomes& one : out) one.resize(effort.futures);
  while (done < effort.futures && !(effort.stop && *effort.stop)) {
    const std::size_t count = std::min(round_size, effort.futures - done);
    for (std::size_t i = 0; i < arms.size(); ++i) play_some(*arms[i], effort, out[i], done, count);
    done += count;
    if (effort.progress) effort.progress(static_cast<double>(done) / static_cast<double>(effort.futures));
  }
  for (Outcomes& one : out) one.resize(done);
}

}  // namespace

void Outcomes::resize(std::size_t futures) {
  for (auto& values : measure) values.resize(futures);
  ending.resize(futures);
}

Outcomes play_arm(const Arm& arm, const Effort& effort) {
  std::array<Outcomes, 1> out;
  const std::array arms = {&arm};
  play_rounds(arms, out, effort);
  return std::move(out[0]);
}

std::array<Outcomes, 2> play_pair(const Arm& a, const Arm& b, const Effort& effort) {
  std::array<Outcomes, 2> out;
  const std::array arms = {&a, &b};
  play_rounds(arms, out, effort);
  return out;
}

double variance(const std::vector<double>& values) {
  if (values.size() < 2) return 0;
  const auto n = static_cast<double>(values.size());
  double sum = 0;
  for (const double value : values) sum += value;
  double squares = 0;
  for (const double value : values) squares += (value - sum / n) * (value - sum / n);
  return squares / (n - 1);
}

Estimate estimate(const std::vector<double>& values) {
  if (values.empty()) return {};
  const auto n = static_cast<double>(values.size());
  double sum = 0;
  for (const double value : values) sum += value;
  const double error = 1.959963984540054 * std::sqrt(variance(values) / n);
  return {sum / n, sum / n - error, sum / n + error};
}

std::array<double, ending_keys.size()> ending_shares(const std::vector<double>& endings) {
  std::array<double, ending_keys.size()> shares{};
  for (const double ending : endings) shares[static_cast<std::size_t>(ending)] += 1;
  for (double& share : shares) share /= static_cast<double>(std::max<std::size_t>(endings.size(), 1));
  return shares;
}

}  // namespace sputnik
