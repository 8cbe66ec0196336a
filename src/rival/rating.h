// Strength of players from wins and losses, on the scale of Elo.
//
// The model of R. Bradley and M. Terry ("Rank Analysis of Incomplete Block Designs", Biometrika 39, 1952), with an
// advantage of the first seat as of playing at home (A. Agresti, "Categorical Data Analysis", 1990), fitted by
// D. Hunter's minorisation ("MM Algorithms for Generalized Bradley-Terry Models", Annals of Statistics 32, 2004);
// intervals by resampling the games (B. Efron, "Bootstrap Methods", Annals of Statistics 7, 1979).
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace sputnik {

struct Game {
  std::size_t first = 0;
  std::size_t second = 0;
  double score = 0;  // of the first: 1 won, 0.5 drawn, 0 lost
};

struct Rating {
  double elo = 0;  // the mean of all players is 0; 400 are odds of ten to one
  double low = 0;  // 95 % interval
  double high = 0;
};

struct Ratings {
  std::vector<Rating> players{};
  double seat = 0;  // Elo that sitting first is worth
};

// The same for the same games and seed. Each player also draws one game against the average, and each seat one against
// the other, without which one that never lost would be infinitely strong.
Ratings rate(const std::vector<Game>& games, std::size_t players, std::uint64_t seed, int resamplings = 400);

}  // namespace sputnik
