// Thousands of futures at once: from where, by which doctrines, and what is written down of them.
//
// The same templates are built for several instruction sets, each as a library of its own whose symbols stay inside;
// `play_futures` takes the fastest that this machine bears. All give the same bits.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "opponents/doctrine.h"
#include "play/prepare.h"

namespace sputnik {

enum class Begin {
  opening,  // the scenario's start, with debated assumptions drawn anew for each future
  belief,   // what one player knows, and for the rest what it believes
  truth     // a state as it is; only luck differs
};

// Where futures begin. For a belief `ground.bare` is the state as the player sees it; for a truth, the state itself.
struct Origin {
  Begin begin = Begin::opening;
  Ground ground{};
  Side me{};  // of a belief
};

// How they are played.
struct Course {
  Both<const Doctrine*> doctrine{};             // null: the nation orders nothing
  Both<std::optional<Orders<double>>> first{};  // orders of the first quarter in place of the doctrine's
  Assumptions<double> known{};                  // by which doctrines reckon prices
  State<double> assumed{};                      // what each side assumes of the other's hidden numbers
  int quarter = 0;                              // of the campaign, in which the first orders are given
  int quarters = 0;                             // at most so many are played
};

// The futures first, first + 1, … of a base (chance.h: future_seed). 0 is the campaign that is played.
struct Futures {
  std::uint64_t base = 0;
  std::uint64_t first = 1;
  std::size_t count = 0;
};

// What is written down, a column a future; null: not wanted. After its end a future keeps its last values.
struct Tape {
  std::size_t stride = 0;  // columns of a row
  std::span<const Variable> watched{};
  double* values = nullptr;    // rows: each watched variable, and within it quarters 0 (the first state) to the last
  double* ending = nullptr;    // of the last state, as in rules/endings.h
  double* quarters = nullptr;  // played until the end
  Both<double*> score{};       // of the campaign so far
  double* world = nullptr;
  double* lead = nullptr;
  double* danger = nullptr;        // hazard of an incident, mean over the quarters played
  std::uint64_t* struck = nullptr;  // event_words rows: events that struck while it was played
};

using PlayFutures = void (*)(const Origin&, const Course&, const Futures&, const Tape&);

// A build of the playouts for one instruction set.
struct Build {
  std::string_view name{};
  PlayFutures play = nullptr;
  bool runs_here = false;
};
// All that were built, the slowest first: one future at a time, then eight in lanes for each instruction set.
std::vector<Build> builds();
// The fastest that runs here.
Build fastest_build();

inline void play_futures(const Origin& origin, const Course& course, const Futures& futures, const Tape& tape) {
  fastest_build().play(origin, course, futures, tape);
}

}  // namespace sputnik
