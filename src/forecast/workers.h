// Work split over threads by index, so that the number of threads changes nothing but the time.
#pragma once

#include <atomic>
#include <cstddef>
#include <functional>

namespace sputnik {

// Asks a running calculation to stop; it stops soon, and what it was making is thrown away or marked as partial.
using Stop = std::atomic<bool>;

// As many as the machine has.
unsigned all_threads();

// Calls work(first, count) for pieces of 0..all, each at most `piece` long, from several threads; returns when all are
// done. Work must write only what belongs to its own indices. False when stopped before the end. `progress` gets the
// share done, from any thread, one at a time. An exception of a piece is thrown here.
bool in_pieces(std::size_t all, std::size_t piece, unsigned threads, const Stop* stop,
               const std::function<void(std::size_t first, std::size_t count)>& work,
               const std::function<void(double share)>& progress = {});

}  // namespace sputnik
