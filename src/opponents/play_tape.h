// Futures in groups of as many as the number type holds, written to a tape.
#pragma once

#include <algorithm>

#include "opponents/playout.h"

namespace sputnik {

// Up to eight columns of a tape, or one.
template <Number N>
struct Columns {
  static constexpr std::size_t width = std::same_as<N, double> ? 1 : lanes;
  std::size_t at = 0;
  std::size_t used = 0;

  void write(double* row, const N& value) const {
    if (row) write_lanes(row + at, value);
  }
  void write(std::uint64_t* row, const WordOf<N>& value) const {
    if (row) write_lanes(row + at, value);
  }

 private:
  template <class T, class Each>
  void write_lanes(T* to, const Each& value) const {
    if constexpr (width == 1) {
      *to = value;
    } else if (used == lanes) {
      // All at once: most groups are full.
      for (std::size_t lane = 0; lane < lanes; ++lane) to[lane] = value[lane];
    } else {
      for (std::size_t lane = 0; lane < used; ++lane) to[lane] = value[lane];
    }
  }
};

template <Number N>
WordOf<N> numbered(std::uint64_t first) {
  if constexpr (std::same_as<N, double>) {
    return first;
  } else {
    WordOf<N> out{};
    for (std::size_t lane = 0; lane < lanes; ++lane) out[lane] = first + lane;
    return out;
  }
}

template <Number N>
void write_values(const Tape& tape, const Columns<N>& columns, const State<N>& state, int quarter, int quarters) {
  for (std::size_t v = 0; v < tape.watched.size(); ++v) {
    const std::size_t row = v * static_cast<std::size_t>(quarters + 1) + static_cast<std::size_t>(quarter);
    columns.write(tape.values + row * tape.stride, value_of(state, tape.watched[v]));
  }
}

template <Number N>
void write_end(const Tape& tape, const Columns<N>& columns, const State<N>& end, const Assumptions<N>& a) {
  columns.write(tape.ending, end.ending);
  for (const Side side : sides) {
    if (tape.score[side]) columns.write(tape.score[side], campaign_score(end, side, a));
  }
  if (tape.world) columns.write(tape.world, world_score(end));
  columns.write(tape.lead, lead(end));
}

template <Number N>
void play_group(const Origin& origin, const Course& course, const WordOf<N>& seed, const Columns<N>& columns,
                const Tape& tape) {
  Setting<N> setting{.assume = assumptions_of<N>(origin.ground, seed),
                     .deck = origin.ground.setting.deck,
                     .weights = origin.ground.setting.weights,
                     .par = origin.ground.setting.par,
                     .horizon = origin.ground.setting.horizon};
  const State<N> first = first_state<N>(origin, setting.assume, seed);
  write_values(tape, columns, first, 0, course.quarters);
  N hazard{0.0};
  N played{0.0};
  std::array<WordOf<N>, event_words> struck{};
  int last = 0;
  auto going = first.ending < N{0.5};
  const State<N> end = play_course<N>(first, course, setting, seed, [&](int n, const State<N>& state) {
    hazard = select(going, hazard + state.hazard, hazard);
    played = select(going, played + N{1.0}, played);
    going = state.ending < N{0.5};
    // A lane that is over keeps its last quarter's events, which are counted already.
    for (std::size_t w = 0; w < event_words; ++w) struck[w] = struck[w] | state.struck[w];
    last = n + 1;
    write_values(tape, columns, state, last, course.quarters);
  });
  for (int q = last + 1; q <= course.quarters; ++q) write_values(tape, columns, end, q, course.quarters);
  columns.write(tape.quarters, played);
  columns.write(tape.danger, hazard / max(played, N{1.0}));
  for (std::size_t w = 0; tape.struck && w < event_words; ++w) columns.write(tape.struck + w * tape.stride, struck[w]);
  write_end(tape, columns, end, setting.assume);
}

template <Number N>
void play_tape(const Origin& origin, const Course& course, const Futures& futures, const Tape& tape) {
  constexpr std::size_t width = Columns<N>::width;
  for (std::size_t at = 0; at < futures.count; at += width) {
    const Columns<N> columns{at, std::min(width, futures.count - at)};
    const WordOf<N> seed = future_seed<N>(WordOf<N>{} + futures.base, numbered<N>(futures.first + at));
    play_group<N>(origin, course, seed, columns, tape);
  }
}

}  // namespace sputnik
