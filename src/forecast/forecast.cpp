// Playing a question's futures in pieces, and reading fans and odds from what was written down.
#include "forecast/forecast.h"

#include <bit>

#include "forecast/arm.h"
#include "forecast/quantiles.h"

namespace sputnik {
namespace {

constexpr std::size_t piece = 64;  // futures that a thread takes at once

// Everything that was written down of the futures, each in its own column.
struct Written {
  std::size_t futures = 0;
  std::size_t rows = 0;  // quarters, the first state included
  std::vector<double> values{};
  std::vector<double> ending{};
  Both<std::vector<double>> score{};
  std::vector<std::uint64_t> struck{};

  Written(std::size_t count, std::size_t watched, std::size_t quarters)
      : futures(count),
        rows(quarters),
        values(watched * quarters * count),
        ending(count),
        score{std::vector<double>(count), std::vector<double>(count)},
        struck(event_words * count) {}

  std::span<double> row(std::size_t variable, std::size_t quarter) {
    return std::span(values).subspan((variable * rows + quarter) * futures, futures);
  }
  // The columns from one on, as a tape.
  Tape tape(std::size_t first, std::span<const Variable> watched) {
    return {.stride = futures,
            .watched = watched,
            .values = values.data() + first,
            .ending = ending.data() + first,
            .score = {score.us.data() + first, score.cn.data() + first},
            .struck = struck.data() + first};
  }
};

void read_odds(Forecast& out, const Written& written, std::size_t events) {
  std::array<std::size_t, ending_keys.size()> ended{};
  for (const double ending : written.ending) ++ended[static_cast<std::size_t>(ending)];
  const auto all = static_cast<double>(written.futures);
  for (std::size_t e = 0; e < ended.size(); ++e) out.endings[e] = static_cast<double>(ended[e]) / all;
  std::vector<std::size_t> struck(events);
  for (std::size_t f = 0; f < written.futures; ++f) {
    for (std::size_t w = 0; w < event_words; ++w) {
      for (std::uint64_t word = written.struck[w * written.futures + f]; word != 0; word &= word - 1) {
        ++struck[w * 64 + static_cast<std::size_t>(std::countr_zero(word))];
      }
    }
  }
  for (const std::size_t count : struck) out.events.push_back(static_cast<double>(count) / all);
  for (const Side side : sides) {
    double sum = 0;
    for (const double score : written.score[side]) sum += score;
    out.score[side] = sum / all;
  }
}

}  // namespace

std::shared_ptr<const Forecast> forecast(const Question& question, unsigned threads, const Stop* stop) {
  const Arm arm(question);
  const Course course = arm.course();
  std::vector<Variable> watched;
  for (const std::string& name : question.indicators) watched.push_back(std::get<Variable>(parse_variable(name)));

  const std::size_t futures = std::max<std::size_t>(question.futures, 1);
  const auto rows = static_cast<std::size_t>(course.quarters) + 1;
  Written written(futures, watched.size(), rows);
  // Futures 1, 2, 3, … of a base that is not the campaign's seed: not even that is read.
  const bool played = in_pieces(futures, piece, threads, stop, [&](std::size_t first, std::size_t count) {
    play_futures(arm.origin(), course, {question.base, 1 + first, count}, written.tape(first, watched));
  });
  if (!played) return nullptr;

  auto out = std::make_shared<Forecast>();
  out->quarter = question.quarter;
  out->futures = futures;
  for (const std::string& name : question.indicators) {
    out->fans.push_back({name, std::vector<std::array<double, fan_levels.size()>>(rows)});
  }
  in_pieces(watched.size() * rows, 1, threads, nullptr, [&](std::size_t at, std::size_t) {
    out->fans[at / rows].quarters[at % rows] = quantiles(written.row(at / rows, at % rows), fan_levels);
  });
  read_odds(*out, written, question.scenario->events.size());
  return out;
}

}  // namespace sputnik
